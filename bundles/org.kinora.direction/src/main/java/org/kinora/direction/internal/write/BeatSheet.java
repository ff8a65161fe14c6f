package org.kinora.direction.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.direction.internal.words.Hash;

/** The beats of a story and which of them a film of some length has. Immutable. */
final class BeatSheet {
    private static final int SECONDS = 13;

    private final Map<String, List<String>> variants = new LinkedHashMap<>();

    BeatSheet() {
        try (InputStream in = BeatSheet.class.getResourceAsStream("beats.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : text.split("(?m)^@")) {
                int line = block.indexOf('\n');
                if (line > 0) variants.computeIfAbsent(block.substring(0, line).strip(), beat -> new ArrayList<>()).add(block.substring(line + 1)
                        .strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The acts with their scenes' templates; three beats at least, in a long film several trials with a low point after every few. */
    Map<String, List<String>> acts(long seconds, String seed) {
        int beats = (int) Math.max(3, seconds / SECONDS);
        List<String> first = new ArrayList<>(List.of("open"));
        List<String> second = new ArrayList<>();
        List<String> third = new ArrayList<>(List.of("end"));
        first.add("catalyst");
        if (beats >= 4) third.addFirst("climax");
        if (beats >= 5) second.add("low");
        if (beats >= 6) second.addFirst("try");
        if (beats >= 7) third.addFirst("turn");
        if (beats >= 8) first.add(1, "wish");
        if (beats >= 9) second.addFirst("refuse");
        for (int more = 10; more <= beats; more++) second.add(Math.min(second.size(), 2 + (more - 10)), more % 5 == 4 ? "refuse" : more % 7 == 6
                ? "low" : "try");
        Map<String, List<String>> acts = new LinkedHashMap<>();
        Map<String, Integer> turns = new LinkedHashMap<>();
        acts.put("Act One", templates(first, seed, turns));
        if (!second.isEmpty()) acts.put("Act Two", templates(second, seed, turns));
        acts.put("Act Three", templates(third, seed, turns));
        return acts;
    }

    private List<String> templates(List<String> beats, String seed, Map<String, Integer> turns) {
        return beats.stream().map(beat -> {
            List<String> choices = variants.get(beat);
            int turn = turns.merge(beat, 1, Integer::sum) - 1;
            return choices.get((Hash.pick(choices.size(), seed, beat) + turn) % choices.size());
        }).toList();
    }
}
