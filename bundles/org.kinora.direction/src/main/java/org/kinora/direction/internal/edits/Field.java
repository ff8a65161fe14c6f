package org.kinora.direction.internal.edits;

import java.util.Locale;
import java.util.Optional;
import org.kinora.api.story.Angle;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Pacing;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.time.Rational;

/** The fields of a shot that a person may change, each read and written as words. Pure. */
final class Field {
    private Field() {}

    /** Whether a field is a value of a shot (and not its order, existence or lock). */
    static boolean known(String field) {
        return switch (field) {
            case "size", "angle", "kind", "move", "azimuth", "lens", "duration", "action", "titles", "focus", "transition", "prompt.image",
                    "prompt.negative", "prompt.motion", "prompt.music" -> true;
            default -> false;
        };
    }

    /** The value that a shot holds. */
    static String get(Shot shot, String field) {
        return switch (field) {
            case "size" -> shot.framing().size().name();
            case "angle" -> shot.framing().angle().name();
            case "kind" -> shot.framing().kind().name();
            case "azimuth" -> Integer.toString(shot.framing().azimuth());
            case "lens" -> Integer.toString(shot.framing().lens());
            case "move" -> shot.move().kind() == CameraMove.Kind.STATIC ? "STATIC" : shot.move().kind() + " " + shot.move().intensity();
            case "duration" -> shot.asked().map(Rational::toString).orElse("");
            case "action" -> shot.action();
            case "titles" -> shot.titles();
            case "focus" -> shot.focus().orElse("");
            case "transition" -> shot.joint().length().signum() == 0 ? shot.joint().transition() : shot.joint().transition() + " " + shot.joint()
                    .length();
            case "prompt.image" -> shot.prompts().image();
            case "prompt.negative" -> shot.prompts().negative();
            case "prompt.motion" -> shot.prompts().motion();
            case "prompt.music" -> shot.prompts().music();
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** The shot with another value; empty when the value makes no sense. */
    static Optional<Shot> set(Shot shot, String field, String value) {
        try {
            return Optional.of(changed(shot, field, value.strip()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Shot changed(Shot shot, String field, String value) {
        ShotFraming f = shot.framing();
        Prompts p = shot.prompts();
        return switch (field) {
            case "size" -> framed(shot, new ShotFraming(f.kind(), ShotSize.valueOf(constant(value)), f.angle(), f.azimuth(), f.lens()));
            case "angle" -> framed(shot, new ShotFraming(f.kind(), f.size(), Angle.valueOf(constant(value)), f.azimuth(), f.lens()));
            case "kind" -> framed(shot, new ShotFraming(ShotKind.valueOf(constant(value)), f.size(), f.angle(), f.azimuth(), f.lens()));
            case "azimuth" -> framed(shot, new ShotFraming(f.kind(), f.size(), f.angle(), number(value, -180, 179), f.lens()));
            case "lens" -> framed(shot, new ShotFraming(f.kind(), f.size(), f.angle(), f.azimuth(), number(value, 8, 1200)));
            case "move" -> with(shot, shot.framing(), move(value), shot.action(), shot.titles(), p, shot.joint(), shot.asked(), shot.focus());
            case "duration" -> with(shot, f, shot.move(), shot.action(), shot.titles(), p, shot.joint(), value.isEmpty() ? Optional.empty()
                    : Optional.of(length(value)), shot.focus());
            case "action" -> with(shot, f, shot.move(), value, shot.titles(), p, shot.joint(), shot.asked(), shot.focus());
            case "titles" -> with(shot, f, shot.move(), shot.action(), value, p, shot.joint(), shot.asked(), shot.focus());
            case "focus" -> with(shot, f, shot.move(), shot.action(), shot.titles(), p, shot.joint(), shot.asked(), value.isEmpty()
                    ? Optional.empty() : Optional.of(value));
            case "transition" -> shot.withJoint(joint(value));
            case "prompt.image" -> prompted(shot, new Prompts(value, p.negative(), p.motion(), p.music()));
            case "prompt.negative" -> prompted(shot, new Prompts(p.image(), value, p.motion(), p.music()));
            case "prompt.motion" -> prompted(shot, new Prompts(p.image(), p.negative(), value, p.music()));
            case "prompt.music" -> prompted(shot, new Prompts(p.image(), p.negative(), p.motion(), value));
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static Shot framed(Shot shot, ShotFraming framing) {
        return with(shot, framing, shot.move(), shot.action(), shot.titles(), shot.prompts(), shot.joint(), shot.asked(), shot.focus());
    }

    private static Shot prompted(Shot shot, Prompts prompts) {
        return with(shot, shot.framing(), shot.move(), shot.action(), shot.titles(), prompts, shot.joint(), shot.asked(), shot.focus());
    }

    private static Shot with(Shot shot, ShotFraming framing, CameraMove move, String action, String titles, Prompts prompts, Joint joint,
            Optional<Rational> asked, Optional<String> focus) {
        return new Shot(shot.id(), shot.label(), shot.parent(), framing, move, shot.figures(), shot.props(), focus, action, shot.parts(), titles,
                prompts, joint, shot.duration(), asked,
                shot.locked(), shot.pacing(), shot.place());
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static int number(String value, int least, int most) {
        int number = Integer.parseInt(value);
        if (number < least || number > most) throw new IllegalArgumentException(value);
        return number;
    }

    private static Rational length(String value) {
        Rational length = Rational.parse(value);
        if (length.signum() <= 0 || length.compareTo(Rational.of(600)) > 0) throw new IllegalArgumentException(value);
        return length;
    }

    private static CameraMove move(String value) {
        String name = value.replaceFirst("\\s+\\d+$", "");
        CameraMove.Kind kind = CameraMove.Kind.valueOf(constant(name));
        if (kind == CameraMove.Kind.STATIC) return CameraMove.STILL;
        int intensity = name.equals(value) ? 500 : number(value.substring(name.length()).strip(), 0, 2000);
        return new CameraMove(kind, intensity, kind == CameraMove.Kind.HANDHELD ? CameraMove.Easing.LINEAR : CameraMove.Easing.IN_OUT);
    }

    private static Joint joint(String value) {
        String[] words = value.split("\\s+");
        if (words[0].equals("cut")) return Joint.CUT;
        if (!words[0].matches("[a-z]{2,20}")) throw new IllegalArgumentException(value);
        return new Joint(words[0], words.length > 1 ? length(words[1]) : Rational.of(1, 2), Rational.ZERO, Rational.ZERO);
    }
}
