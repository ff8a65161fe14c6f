package org.kinora.film.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Bible;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Character;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Light;
import org.kinora.api.story.Line;
import org.kinora.api.story.Look;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.story.Style;
import org.kinora.api.story.VoiceProfile;
import org.kinora.api.time.Rational;

/** Builds small stories: scenes of shots and lines, told in order. */
public final class Stories {
    private final String title;
    private final String language;
    private final FilmFormat format;
    private final Map<String, String> credits = new LinkedHashMap<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private List<Shot> shots = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();

    public Stories(String title, String language, FilmFormat format) {
        this.title = title;
        this.language = language;
        this.format = format;
    }

    public Stories credit(String key, String value) {
        credits.put(key, value);
        return this;
    }

    public Stories shot(String id, Rational duration, Joint joint, String titles) {
        return shot(ShotKind.SINGLE, id, duration, joint, titles);
    }

    public Stories card(String id, Rational duration, String titles) {
        return shot(ShotKind.CARD, id, duration, Joint.CUT, titles);
    }

    private Stories shot(ShotKind kind, String id, Rational duration, Joint joint, String titles) {
        ShotFraming framing = new ShotFraming(kind, ShotSize.MEDIUM, Angle.EYE, 0, 50);
        shots.add(new Shot(id, id.toUpperCase(java.util.Locale.ROOT), Optional.empty(), framing, CameraMove.STILL, List.of(), List.of(),
                Optional.empty(),
                "Something happens.", List.of(), titles, new Prompts("", "", "", ""), joint, duration, Optional.empty(), false));
        return this;
    }

    public Stories shot(String id, Rational duration) {
        return shot(id, duration, Joint.CUT, "");
    }

    /** A line in the shot told last. */
    public Stories line(String id, String text, Rational offset, Rational duration) {
        lines.add(new Line(id, "mara", "MARA", text, language, Delivery.PLAIN, shots.getLast().id(), offset, duration, Optional.empty()));
        return this;
    }

    public Stories cue(String id, String from, String to, Rational length) {
        cues.add(new Cue(id, from, to, "calm", 80, "C major", length, 500, "", false, ""));
        return this;
    }

    /** Ends the scene that was being told. */
    public Stories scene(String id) {
        scenes.add(new Scene(id, Integer.toString(scenes.size() + 1), "INT. " + id.toUpperCase(java.util.Locale.ROOT) + " - DAY", "place",
                new Light("day", "clear", "neutral"), "present", "room-tone", List.copyOf(shots), List.copyOf(lines)));
        shots = new ArrayList<>();
        lines = new ArrayList<>();
        return this;
    }

    public Story story() {
        Character mara = new Character("mara", "Mara", List.of(), "human", "", new Look(40, "female", "slim", 170, "", 300, "coat", "AA3311", ""),
                new VoiceProfile("mara", "", "female", 40, 0, 1000, 1000, 1000));
        return new Story(title, language, credits, format, new Bible(List.of(mara), List.of(), List.of(), new Style("plain", "", List.of())),
                scenes, cues);
    }

    public static Joint joint(String transition, Rational length) {
        return new Joint(transition, length, Rational.ZERO, Rational.ZERO);
    }
}
