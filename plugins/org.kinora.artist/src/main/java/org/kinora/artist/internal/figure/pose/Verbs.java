package org.kinora.artist.internal.figure.pose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which pose a verb is, from {@code verbs.txt}: the word itself, else its stem, else the longest known beginning of it. Immutable and thread-safe.
 */
public final class Verbs {
    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "ed", "es", "s", "e", "end", "en", "t", "n", "te", "st");
    private static final int LEAST = 4;

    /** A pose as a verb means it. */
    record Meaning(Pose pose, double share) {}

    private final Map<String, Meaning> exact = new HashMap<>();
    private final Map<String, Meaning> stems = new HashMap<>();

    Verbs(Map<String, Pose> poses) {
        for (String line : PoseReader.lines("verbs.txt")) {
            String[] cells = line.split(":");
            String[] head = cells[0].strip().split(" +");
            Pose pose = Optional.ofNullable(poses.get(head[0])).orElseThrow(() -> new IllegalStateException("no pose " + head[0]));
            double share = 1;
            for (int i = 1; i < head.length; i++) {
                if (head[i].equals("<")) pose = pose.mirrored();
                else share = Integer.parseInt(head[i].replace("%", "")) / 100.0;
            }
            for (String word : cells[1].split(",")) put(word.strip(), new Meaning(pose, share));
        }
    }

    private void put(String word, Meaning meaning) {
        if (exact.putIfAbsent(word, meaning) != null) throw new IllegalStateException("twice in verbs.txt: " + word);
        for (String stem : stems(word)) stems.putIfAbsent(stem, meaning);
    }

    /** All the verbs that have a pose, in the order of the alphabet. */
    public Set<String> all() {
        return new TreeSet<>(exact.keySet());
    }

    /** Name of the pose of a verb; empty for a verb that nothing is known of. */
    public Optional<String> pose(String verb) {
        return meaning(verb).map(found -> found.pose().name());
    }

    Optional<Meaning> meaning(String verb) {
        String word = verb.toLowerCase(Locale.ROOT).strip().replace('_', ' ').replace('-', ' ');
        if (word.isEmpty()) return Optional.empty();
        if (exact.containsKey(word)) return Optional.of(exact.get(word));
        for (String stem : stems(word)) if (stems.containsKey(stem)) return Optional.of(stems.get(stem));
        if (word.contains(" ")) return meaning(word.substring(0, word.indexOf(' ')));
        for (int length = word.length() - 1; length >= LEAST; length--) {
            String beginning = word.substring(0, length);
            if (exact.containsKey(beginning)) return Optional.of(exact.get(beginning));
        }
        return Optional.empty();
    }

    /** The word without an ending, longest ending first; a doubled last letter counts once: "hugging". */
    private static List<String> stems(String word) {
        List<String> stems = new ArrayList<>(List.of(word));
        for (String ending : ENDINGS) {
            if (!word.endsWith(ending) || word.length() - ending.length() < 3) continue;
            String stem = word.substring(0, word.length() - ending.length());
            stems.add(stem);
            int last = stem.length() - 1;
            if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) stems.add(stem.substring(0, last));
        }
        return stems;
    }
}
