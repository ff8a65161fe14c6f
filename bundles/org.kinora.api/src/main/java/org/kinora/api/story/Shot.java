package org.kinora.api.story;

import java.util.List;
import java.util.Optional;
import org.kinora.api.time.Rational;

/**
 * One shot of the plan.
 *
 * @param id stable through rewrites, e.g. {@code s7.l3.a}
 * @param label for people, by the order of the film, e.g. {@code 12A}
 * @param parent the shot whose set, light and staging this one inherits (camera tree)
 * @param props ids of the props seen
 * @param focus id of the character or prop that the shot is about
 * @param action what happens, one sentence
 * @param parts ids of the script parts that it covers
 * @param titles text over the picture (SUPER), empty for none
 * @param joint how it follows the shot before
 * @param duration seconds, a whole number of frames once timed
 * @param asked duration the writer asked for
 * @param locked whether a person froze it
 * @param pacing what its length is made of
 * @param place id of the place where it is taken, when that is not the scene's (INTERCUT)
 */
public record Shot(String id, String label, Optional<String> parent, ShotFraming framing, CameraMove move, List<Figure> figures,
        List<String> props, Optional<String> focus, String action, List<String> parts, String titles, Prompts prompts, Joint joint,
        Rational duration, Optional<Rational> asked, boolean locked, Pacing pacing, Optional<String> place) {
    public Shot {
        if (pacing == null) pacing = Pacing.NONE;
        if (place == null) place = Optional.empty();
    }

    /** A shot that keeps the length it is given. */
    public Shot(String id, String label, Optional<String> parent, ShotFraming framing, CameraMove move, List<Figure> figures, List<String> props,
            Optional<String> focus, String action, List<String> parts, String titles, Prompts prompts, Joint joint, Rational duration,
            Optional<Rational> asked, boolean locked) {
        this(id, label, parent, framing, move, figures, props, focus, action, parts, titles, prompts, joint, duration, asked, locked,
                new Pacing(duration, Rational.ZERO, 0, false), Optional.empty());
    }

    /** The same shot under another label. */
    public Shot withLabel(String other) {
        return new Shot(id, other, parent, framing, move, figures, props, focus, action, parts, titles, prompts, joint, duration, asked, locked,
                pacing,
                place);
    }

    /** The same shot with another length. */
    public Shot withDuration(Rational seconds) {
        return new Shot(id, label, parent, framing, move, figures, props, focus, action, parts, titles, prompts, joint, seconds, asked, locked,
                pacing,
                place);
    }

    /** The same shot, following the one before in another way. */
    public Shot withJoint(Joint other) {
        return new Shot(id, label, parent, framing, move, figures, props, focus, action, parts, titles, prompts, other, duration, asked, locked,
                pacing,
                place);
    }

    /** The same shot with other reasons for its length. */
    public Shot withPacing(Pacing other) {
        return new Shot(id, label, parent, framing, move, figures, props, focus, action, parts, titles, prompts, joint, duration, asked, locked,
                other,
                place);
    }

    /** The same shot, frozen or free again. */
    public Shot withLocked(boolean frozen) {
        return new Shot(id, label, parent, framing, move, figures, props, focus, action, parts, titles, prompts, joint, duration, asked, frozen,
                pacing,
                place);
    }
}
