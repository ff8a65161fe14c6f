package org.kinora.direction.internal.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

/**
 * Spots music: over the opening, over wordless stretches that mean something, over montages, over the end. Cues begin and end on cuts. Where there is
 * speech, at least a quarter of the film stays without music; that is judged by the lengths of silent shots and the number of lines, so that no words
 * of a line ever decide it.
 */
public final class Spotting {
    private static final long WORTH = 4_000;
    private static final long CLOSING = 2_000;
    private static final long LEAST_LINE = 500;
    private static final long MOST_LINE = 6_000;

    private Spotting() {}

    private record Stretch(Scene scene, int from, int to, int priority, String reason, boolean talks) {
        List<Shot> shots() {
            return scene.shots().subList(from, to + 1);
        }

        List<Line> lines() {
            return scene.lines().stream().filter(line -> shots().stream().anyMatch(shot -> shot.id().equals(line.shot()))).toList();
        }

        /** Milliseconds that its talking pictures last at most: words decide nothing until one line is a monologue. */
        long speech() {
            return Math.max(MOST_LINE * lines().size(), millis(shots()) - silence());
        }

        /** Milliseconds of its pictures without words. */
        long silence() {
            Set<String> talking = talking(scene);
            return millis(shots().stream().filter(shot -> !talking.contains(shot.id())).toList());
        }
    }

    /** The cues of a story whose shots have their estimated lengths. */
    public static List<Cue> cues(Story story) {
        List<Stretch> stretches = new ArrayList<>();
        boolean speech = story.lines().findAny().isPresent();
        // Without a word in the whole film a gap in the music is a hole, however short.
        long worth = speech ? WORTH : 0;
        for (int i = 0; i < story.scenes().size(); i++) spot(story.scenes().get(i), i == 0, i == story.scenes().size() - 1, worth, stretches);
        if (speech) thin(story, stretches);
        List<Cue> cues = new ArrayList<>();
        stretches.removeIf(stretch -> stretch.shots().stream().allMatch(shot -> shot.framing().kind() == ShotKind.CARD && shot.titles().isEmpty()));
        for (Stretch stretch : stretches) cues.add(cue(stretch));
        return merged(story, cues);
    }

    private static void spot(Scene scene, boolean first, boolean last, long worth, List<Stretch> stretches) {
        Set<String> talking = talking(scene);
        int count = scene.shots().size();
        int close = last ? close(scene, talking) : count;
        int from = 0;
        while (from < count) {
            if (talking.contains(scene.shots().get(from).id())) {
                from++;
                continue;
            }
            int to = from;
            while (to + 1 < count && !talking.contains(scene.shots().get(to + 1).id())) to++;
            long length = millis(scene.shots().subList(from, to + 1));
            boolean whole = from == 0 && to == count - 1;
            boolean closing = last && to >= close;
            if (!closing && first && from == 0) stretches.add(new Stretch(scene, from, to, 1, "opening: sets the tone", false));
            else if (!closing && List.of("montage", "series").contains(scene.mode()) && whole) stretches.add(new Stretch(scene, from, to, 2,
                    "carries the montage", false));
            else if (!closing && whole && length >= worth) stretches.add(new Stretch(scene, from, to, 3, "a scene without words", false));
            else if (!closing && length >= WORTH && !scene.light().mood().equals("neutral")) stretches.add(new Stretch(scene, from, to, 4,
                    "action without words, " + scene.light().mood(), false));
            else if (!closing && length >= WORTH && List.of("flashback", "dream").contains(scene.mode())) stretches.add(new Stretch(scene, from, to,
                    4, "marks the " + scene.mode(), false));
            from = to + 1;
        }
        keepLongest(scene, stretches);
        if (!last || close >= count) return;
        boolean speech = scene.shots().subList(close, count).stream().anyMatch(shot -> talking.contains(shot.id()));
        stretches.add(new Stretch(scene, close, count - 1, 0, speech ? "closing: under the last words and out of the film"
                : "closing: leads out of the film", speech));
    }

    /** Of several stretches of action in one scene only the longest gets music. */
    private static void keepLongest(Scene scene, List<Stretch> stretches) {
        List<Stretch> own = stretches.stream().filter(stretch -> stretch.scene() == scene && stretch.priority() == 4).toList();
        Stretch longest = own.stream().reduce((a, b) -> b.silence() > a.silence() ? b : a).orElse(null);
        stretches.removeIf(stretch -> own.contains(stretch) && stretch != longest);
    }

    /** Where the closing music begins: at the last picture without words of some length, with at most three lines behind it; inside no line. */
    private static int close(Scene scene, Set<String> talking) {
        int words = 0;
        int count = scene.shots().size();
        for (int i = count - 1; i >= 0; i--) {
            Shot shot = scene.shots().get(i);
            if (talking.contains(shot.id())) {
                words += (int) scene.lines().stream().filter(line -> line.shot().equals(shot.id())).count();
                int next = i + 1;
                while (next < count && scene.shots().get(next).pacing().split() > 0) next++;
                if (words > 3) return next;
            } else if (shot.framing().kind() != ShotKind.CARD && shot.duration().millis() >= CLOSING) {
                while (i > 0 && !talking.contains(scene.shots().get(i - 1).id())) i--;
                return i;
            }
        }
        return 0;
    }

    static Set<String> talking(Scene scene) {
        Set<String> talking = new HashSet<>();
        for (Line line : scene.lines()) talking.add(line.shot());
        for (Shot shot : scene.shots()) if (shot.pacing().split() > 0) talking.add(shot.id());
        return talking;
    }

    /** Takes the least important stretches out until enough of the film is surely without music. */
    private static void thin(Story story, List<Stretch> stretches) {
        long lines = story.lines().count();
        long silent = 0;
        for (Scene scene : story.scenes()) {
            Set<String> talking = talking(scene);
            silent += millis(scene.shots().stream().filter(shot -> !talking.contains(shot.id())).toList());
        }
        while (!stretches.isEmpty()) {
            long music = stretches.stream().mapToLong(Stretch::silence).sum();
            List<Stretch> spoken = stretches.stream().filter(Stretch::talks).toList();
            long under = spoken.stream().mapToLong(stretch -> stretch.lines().size()).sum();
            long without = silent - music + LEAST_LINE * Math.max(0, lines - under);
            if (without * 3 >= music + spoken.stream().mapToLong(Stretch::speech).sum()) return;
            stretches.remove(stretches.stream().max(Comparator.comparingInt(Stretch::priority)).orElseThrow());
        }
    }

    private static Cue cue(Stretch stretch) {
        Scene scene = stretch.scene();
        String mood = mood(scene);
        return new Cue(stretch.shots().getFirst().id() + ".m", stretch.shots().getFirst().id(), stretch.shots().getLast().id(), mood, tempo(mood),
                key(mood),
                length(stretch.shots()), intensity(mood), stretch.priority() <= 1 ? "main" : mood, stretch.talks(), stretch.reason());
    }

    /** Whole multiples of 4 s that hold the shots. */
    private static Rational length(List<Shot> shots) {
        return Rational.of(4 * Math.max(1, (millis(shots) + 3_999) / 4_000));
    }

    private static long millis(List<Shot> shots) {
        return shots.stream().mapToLong(shot -> shot.duration().millis()).sum();
    }

    /** Cues that meet at a cut and feel the same are one. */
    private static List<Cue> merged(Story story, List<Cue> cues) {
        List<Shot> shots = story.shots().toList();
        List<String> order = shots.stream().map(Shot::id).toList();
        List<Cue> merged = new ArrayList<>();
        for (Cue cue : cues) {
            Cue last = merged.isEmpty() ? null : merged.getLast();
            boolean meets = last != null && order.indexOf(last.to()) + 1 == order.indexOf(cue.from()) && last.mood().equals(cue.mood())
                    && last.underSpeech() == cue.underSpeech();
            if (!meets) {
                merged.add(cue);
                continue;
            }
            List<Shot> all = shots.subList(order.indexOf(last.from()), order.indexOf(cue.to()) + 1);
            merged.set(merged.size() - 1, new Cue(last.id(), last.from(), cue.to(), last.mood(), last.tempo(), last.key(), length(all),
                    last.intensity(), last.theme(), last.underSpeech(),
                    last.reason()));
        }
        return List.copyOf(merged);
    }

    private static String mood(Scene scene) {
        if (scene.mode().equals("dream")) return "eerie";
        return switch (scene.light().mood()) {
            case "tense" -> "tense";
            case "cold" -> "sad";
            case "warm" -> "tender";
            case "bright" -> "joyful";
            default -> switch (scene.light().weather()) {
                case "storm" -> "tense";
                case "fog" -> "eerie";
                default -> List.of("montage", "series").contains(scene.mode()) ? "joyful" : "calm";
            };
        };
    }

    private static int tempo(String mood) {
        return switch (mood) {
            case "tense" -> 104;
            case "sad" -> 60;
            case "joyful" -> 120;
            case "tender" -> 72;
            case "eerie" -> 66;
            default -> 80;
        };
    }

    private static String key(String mood) {
        return switch (mood) {
            case "tense" -> "D minor";
            case "sad" -> "A minor";
            case "joyful" -> "G major";
            case "tender" -> "F major";
            case "eerie" -> "E minor";
            default -> "C major";
        };
    }

    private static int intensity(String mood) {
        return switch (mood) {
            case "tense" -> 700;
            case "joyful" -> 650;
            case "eerie" -> 450;
            case "sad" -> 400;
            default -> 350;
        };
    }
}
