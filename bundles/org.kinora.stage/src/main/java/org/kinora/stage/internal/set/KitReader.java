package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the table of kits. Used once. */
final class KitReader {
    private final List<Kit> kits = new ArrayList<>();
    private String[] head;
    private Map<String, String> fields;
    private List<Kit.Item> items;

    static List<Kit> read(List<String> lines) {
        KitReader reader = new KitReader();
        lines.forEach(reader::line);
        reader.close();
        return List.copyOf(reader.kits);
    }

    private void line(String line) {
        String[] words = line.strip().split(" +");
        if (words[0].equals("kit")) {
            close();
            head = words;
            fields = new HashMap<>();
            items = new ArrayList<>();
        } else if (List.of("words", "within", "floor", "beyond", "stage", "seat", "road", "flags").contains(words[0]) && !anchored(words)) {
            fields.put(words[0], line.strip().substring(words[0].length()).strip());
        } else {
            items.add(item(words));
        }
    }

    private static boolean anchored(String[] words) {
        return words.length > 1 && List.of("at", "back", "front", "left", "right", "scatter").contains(words[1]);
    }

    private void close() {
        if (head == null) return;
        List<Integer> stage = numbers(fields.getOrDefault("stage", "0 0").split(" +"));
        kits.add(new Kit(head[1], head[2], Integer.parseInt(head[3]), Integer.parseInt(head[4]), Integer.parseInt(head[5]), list("words"),
                list("within"), fields.getOrDefault("floor", "none"), fields.getOrDefault("beyond", "sky"), stage.get(0), stage.get(1),
                fields.getOrDefault("seat", "stone"), Optional.ofNullable(fields.get("road")).map(Integer::valueOf),
                Set.copyOf(Arrays.asList(fields.getOrDefault("flags", "plain").split(" +"))), List.copyOf(items)));
    }

    private List<String> list(String field) {
        return Arrays.stream(fields.getOrDefault(field, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static Kit.Item item(String[] words) {
        int hash = words[0].indexOf('#');
        String kind = hash < 0 ? words[0] : words[0].substring(0, hash);
        String id = hash < 0 ? kind : words[0].substring(hash + 1);
        List<Integer> numbers = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        Set<String> flags = new HashSet<>();
        int times = 1;
        int[] step = new int[2];
        for (int i = 2; i < words.length; i++) {
            String word = words[i];
            if (word.equals("!")) flags.add(word);
            else if (word.startsWith("*")) {
                times = Integer.parseInt(word.substring(1));
                step[0] = Integer.parseInt(words[++i]);
                step[1] = Integer.parseInt(words[++i]);
            } else if (word.indexOf('=') > 0) options.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1)
                    .replace('_', ' '));
            else numbers.add(Integer.valueOf(word));
        }
        return new Kit.Item(kind, id, words[1], List.copyOf(numbers), Map.copyOf(options), times, step[0], step[1], flags.contains("!"));
    }

    private static List<Integer> numbers(String[] words) {
        return Arrays.stream(words).map(Integer::valueOf).toList();
    }
}
