package org.kinora.direction.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Bible;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Light;
import org.kinora.api.story.Line;
import org.kinora.api.story.Pacing;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.story.Style;
import org.kinora.api.time.Rational;

/** Shots, lines and scenes made by hand. */
public final class Shots {
    private Shots() {}

    /** A silent medium single of two seconds. */
    public static Shot shot(String id) {
        return framed(id, ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, 30);
    }

    public static Shot framed(String id, ShotKind kind, ShotSize size, Angle angle, int azimuth) {
        return new Shot(id, "", Optional.empty(), new ShotFraming(kind, size, angle, azimuth, 40), CameraMove.STILL, List.of(), List.of(),
                Optional.empty(), id + ".", List.of(), "", new Prompts("", "", "", ""), Joint.CUT, Rational.ZERO, Optional.empty(), false,
                pacing(2_000, 0, 0), Optional.empty());
    }

    public static Pacing pacing(long head, long tail, int split) {
        return new Pacing(Rational.ofMillis(head), Rational.ofMillis(tail), split, false);
    }

    public static Shot asked(Shot s, Rational seconds) {
        return new Shot(s.id(), s.label(), s.parent(), s.framing(), s.move(), s.figures(), s.props(), s.focus(), s.action(), s.parts(), s.titles(),
                s.prompts(), s.joint(), s.duration(), Optional.of(seconds), s.locked(), s.pacing(), s.place());
    }

    /** A line of a shot, with a pause before it. */
    public static Line line(String id, String shot, long millis, long pause) {
        return new Line(id, "anna", "Anna", "Yes.", "en", Delivery.PLAIN, shot, Rational.ZERO, Rational.ofMillis(millis), Optional.empty(),
                Rational.ofMillis(pause));
    }

    public static Scene scene(List<Shot> shots, List<Line> lines) {
        return new Scene("s1", "1", "INT. ROOM", "room", new Light("day", "clear", "neutral"), "present", "room-tone", shots, lines);
    }

    public static Story story(Optional<Rational> length, Scene... scenes) {
        return new Story("", "en", Map.of(), FilmFormat.HD, new Bible(List.of(), List.of(), List.of(), new Style("", "", List.of())), List.of(scenes),
                List.of(), length);
    }
}
