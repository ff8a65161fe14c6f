package org.kinora.direction.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.direction.internal.words.Hash;

/**
 * Fills templates: {@code {name}} is a slot, {@code {this|that}} a choice, which may hold slots and choices in turn. Choices are drawn from the seed
 * and
 * the count of choices made, so that the same seed gives the same text; a choice made before is avoided when there is another. Used once.
 */
final class Template {
    private final Map<String, String> slots;
    private final String seed;
    private final List<String> used = new ArrayList<>();
    private int choices;

    Template(Map<String, String> slots, String seed) {
        this.slots = slots;
        this.seed = seed;
    }

    String fill(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '{') {
                out.append(text.charAt(i));
                continue;
            }
            int close = close(text, i);
            out.append(value(text.substring(i + 1, close)));
            i = close;
        }
        return out.toString();
    }

    private String value(String inside) {
        List<String> options = options(inside);
        if (options.size() == 1) return slots.containsKey(inside) ? fill(slots.get(inside)) : fill(inside);
        int first = Hash.pick(options.size(), seed, Integer.toString(choices++));
        for (int i = 0; i < options.size(); i++) {
            String option = options.get((first + i) % options.size());
            if (used.contains(option) && i + 1 < options.size()) continue;
            used.add(option);
            return fill(option);
        }
        return fill(options.get(first));
    }

    /** The parts between bars that are not inside further braces. */
    private static List<String> options(String inside) {
        List<String> options = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == '{') depth++;
            if (c == '}') depth--;
            if (c == '|' && depth == 0) {
                options.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        options.add(inside.substring(from));
        return options;
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') depth++;
            if (text.charAt(i) == '}' && --depth == 0) return i;
        }
        throw new IllegalArgumentException("no closing brace after " + text.substring(open, Math.min(text.length(), open + 40)));
    }
}
