package org.kinora.imaging.internal.operations.control;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * A joint that a person names, as {@code 1.left_wrist=640,200}, and its place; without one where it is not to be seen.
 *
 * @param person from 1
 */
record JointText(String text, int person, int joint, Optional<PoseSheet.Joint> place) {
    private static final Texts TEXTS = Texts.beside(JointText.class);
    private static final Pattern NAMED = Pattern.compile("(\\d{1,4})\\.([a-z_]+)");
    private static final Pattern PLACED = Pattern.compile("([^=]+)=(-?\\d{1,6}(?:\\.\\d{1,3})?),(-?\\d{1,6}(?:\\.\\d{1,3})?)");
    /** A place that a person chose is certain. */
    private static final int CERTAIN = 1000;

    static JointText move(String text) {
        Matcher placed = PLACED.matcher(text.strip());
        if (!placed.matches()) throw TEXTS.failure(Kind.INPUT, "pose.joint", text, "PERSON.JOINT=X,Y");
        return named(text, placed.group(1), Optional.of(new PoseSheet.Joint(thousandths(placed.group(2)), thousandths(placed.group(3)), CERTAIN)));
    }

    static JointText drop(String text) {
        return named(text, text.strip(), Optional.empty());
    }

    private static JointText named(String text, String name, Optional<PoseSheet.Joint> place) {
        Matcher named = NAMED.matcher(name.strip());
        int joint = named.matches() ? PoseSheet.JOINTS.indexOf(named.group(2)) : -1;
        if (joint < 0) throw TEXTS.failure(Kind.INPUT, "pose.joint", text, "PERSON." + String.join("|", PoseSheet.JOINTS));
        return new JointText(text, Integer.parseInt(named.group(1)), joint, place);
    }

    private static long thousandths(String number) {
        return new java.math.BigDecimal(number).movePointRight(3).longValueExact();
    }

    PoseSheet in(PoseSheet sheet) {
        if (person < 1 || person > sheet.people().size()) throw TEXTS.failure(Kind.INPUT, "pose.person", text, sheet.people().size());
        return sheet.moved(person - 1, joint, place);
    }
}
