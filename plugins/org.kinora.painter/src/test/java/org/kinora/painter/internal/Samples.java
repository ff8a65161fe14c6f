package org.kinora.painter.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Light;
import org.kinora.api.story.Look;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prop;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Style;
import org.kinora.api.story.VoiceProfile;

/** Depictions for tests and contact sheets. */
final class Samples {
    static final Character MARA = person("mara", new Look(34, "female", "slim", 168, "long dark", 250, "coat", "B5483A", ""));
    static final Character JONAS = person("jonas", new Look(66, "male", "broad", 182, "short grey", 300, "sweater", "3F6C8F", "beard, glasses"));
    static final Character TIM = person("tim", new Look(8, "male", "slim", 0, "short blond", 150, "hoodless jumper", "D39A2E", ""));
    static final Character ADA = person("ada", new Look(45, "female", "average", 172, "curly black", 800, "dress", "5E8C61", ""));
    static final Character FOX = animal("fox", "fox");

    private Samples() {}

    static Character person(String id, Look look) {
        return new Character(id, id.toUpperCase(java.util.Locale.ROOT), List.of(), "human", "", look, new VoiceProfile(id, "", "", 0, 0, 1000, 1000,
                1000));
    }

    static Character animal(String id, String species) {
        return new Character(id, id, List.of(), species, "", new Look(0, "", "", 0, "", 0, "", "C5703F", ""), new VoiceProfile(id, "", "", 0, 0, 1000,
                1000, 1000));
    }

    static Figure figure(Character who, int x, int depth, int facing, String pose, String emotion) {
        return new Figure(who.id(), x, depth, facing, pose, emotion, false, "");
    }

    static Depiction depiction(String label, ShotKind kind, ShotSize size, Angle angle, int azimuth, int lens, String place, boolean interior,
            String time, String weather,
            String focus, List<Character> who, List<Prop> props, Figure... figures) {
        return new Depiction(label, new ShotFraming(kind, size, angle, azimuth, lens), new Place(place, place, place, interior, ""), new Light(time,
                weather, "neutral"),
                List.of(figures), who, props, Optional.ofNullable(focus), "Something happens.", new Style("ink-wash", "", List.of()), 77);
    }

    static Depiction set(String place, boolean interior, String time, String weather, int azimuth) {
        return depiction(place, ShotKind.MASTER, ShotSize.WIDE, Angle.EYE, azimuth, 28, place, interior, time, weather, null, List.of(MARA, JONAS),
                List.of(),
                figure(MARA, 400, 500, 50, "stand", "neutral"), figure(JONAS, 610, 500, -60, "stand", "neutral"));
    }

    /** Two people in every size and kind of shot. */
    static List<Depiction> coverage(String place, boolean interior, String time) {
        List<Depiction> all = new ArrayList<>();
        List<Character> two = List.of(MARA, JONAS);
        for (ShotSize size : ShotSize.values()) {
            all.add(depiction("single " + size, ShotKind.SINGLE, size, Angle.EYE, 20, 50, place, interior, time, "clear", "mara", two, List.of(),
                    figure(MARA, 440, 500, 25, "stand", "neutral")));
        }
        all.add(depiction("two", ShotKind.TWO_SHOT, ShotSize.MEDIUM, Angle.EYE, 0, 40, place, interior, time, "clear", null, two, List.of(),
                figure(MARA, 340, 500, 65, "speak", "angry"), figure(JONAS, 660, 500, -65, "cross", "sad")));
        all.add(depiction("ots", ShotKind.OVER_SHOULDER, ShotSize.MEDIUM_CLOSE, Angle.EYE, 40, 50, place, interior, time, "clear", "jonas", two,
                List.of(),
                figure(MARA, 190, 100, 150, "stand", "neutral"), figure(JONAS, 640, 500, -25, "stand", "angry")));
        all.add(depiction("ots reverse", ShotKind.OVER_SHOULDER, ShotSize.MEDIUM_CLOSE, Angle.EYE, -40, 50, place, interior, time, "clear", "mara",
                two, List.of(),
                figure(JONAS, 810, 100, -150, "stand", "neutral"), figure(MARA, 360, 500, 25, "stand", "afraid")));
        all.add(depiction("low", ShotKind.SINGLE, ShotSize.MEDIUM_FULL, Angle.LOW, -20, 35, place, interior, time, "clear", "jonas", two, List.of(),
                figure(JONAS, 500, 500, 10, "point", "angry")));
        all.add(depiction("high", ShotKind.SINGLE, ShotSize.FULL, Angle.HIGH, 0, 35, place, interior, time, "clear", "mara", two, List.of(),
                figure(MARA, 500, 500, -20, "crouch", "afraid")));
        all.add(depiction("overhead", ShotKind.MASTER, ShotSize.WIDE, Angle.OVERHEAD, 0, 35, place, interior, time, "clear", null, two, List.of(),
                figure(MARA, 400, 500, 60, "stand", "neutral"), figure(JONAS, 600, 500, -60, "stand", "neutral")));
        all.add(depiction("dutch", ShotKind.SINGLE, ShotSize.MEDIUM, Angle.DUTCH, 30, 35, place, interior, time, "clear", "mara", two, List.of(),
                figure(MARA, 500, 500, -30, "look", "afraid")));
        all.add(depiction("seated", ShotKind.TWO_SHOT, ShotSize.MEDIUM_FULL, Angle.EYE, 0, 40, place, interior, time, "clear", null, two, List.of(),
                figure(MARA, 340, 500, 70, "sit", "tender"), figure(JONAS, 660, 500, -60, "sit", "joyful")));
        return all;
    }
}
