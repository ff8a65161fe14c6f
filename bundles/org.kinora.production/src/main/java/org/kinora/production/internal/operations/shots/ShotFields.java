package org.kinora.production.internal.operations.shots;

import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Shot;
import org.kinora.api.time.Rational;

/** The value that a field of a shot has now, in the form that hand edits use. */
final class ShotFields {
    private ShotFields() {}

    /** Whether a field is a value of a shot, and not its order, existence or lock. */
    static boolean value(String field) {
        return switch (field) {
            case "order", "delete", "insert", "lock" -> false;
            default -> true;
        };
    }

    static String of(Shot shot, String field) {
        return switch (field) {
            case "size" -> shot.framing().size().name();
            case "angle" -> shot.framing().angle().name();
            case "kind" -> shot.framing().kind().name();
            case "azimuth" -> Integer.toString(shot.framing().azimuth());
            case "lens" -> Integer.toString(shot.framing().lens());
            case "move" -> shot.move().kind() == CameraMove.Kind.STATIC ? "STATIC" : shot.move().kind() + " " + shot.move().intensity();
            // The length that the plan gives follows from lines and pace; what a decision replaces is the length that was asked for.
            case "duration" -> shot.asked().map(Rational::toString).orElse("");
            case "action" -> shot.action();
            case "titles" -> shot.titles();
            case "prompt.image" -> shot.prompts().image();
            case "prompt.negative" -> shot.prompts().negative();
            case "prompt.motion" -> shot.prompts().motion();
            case "prompt.music" -> shot.prompts().music();
            case "transition" -> shot.joint().transition() + (shot.joint().length().signum() == 0 ? "" : " " + shot.joint().length());
            case "focus" -> shot.focus().orElse("");
            default -> "";
        };
    }
}
