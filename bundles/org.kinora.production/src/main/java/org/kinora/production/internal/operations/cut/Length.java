package org.kinora.production.internal.operations.cut;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * A stretch of time as people write it: {@code 12f} are frames of the film, {@code 0.5} or {@code 0.5s} seconds; with a sign where it can go both
 * ways.
 *
 * @param frames whether the number counts frames
 */
record Length(Rational number, boolean frames) {
    private static final Pattern FORM = Pattern.compile("([+-]?)(\\d{1,7}(?:\\.\\d{1,6})?)(f|s|)");

    static Length of(String text) {
        Matcher form = FORM.matcher(text.strip());
        boolean frames = form.matches() && form.group(3).equals("f");
        if (!form.matches() || frames && form.group(2).contains(".")) throw Texts.beside(Length.class).failure(Kind.INPUT, "length", text);
        Rational number = Rational.parse(form.group(2));
        return new Length(form.group(1).equals("-") ? number.negate() : number, frames);
    }

    /** The same in the unit of a track. */
    long units(Role role, Rational rate) {
        Rational seconds = frames ? number.dividedBy(rate) : number;
        return role.sounding() ? seconds.samples(Cut.SAMPLE_RATE) : frames ? number.round() : seconds.frames(rate);
    }
}
