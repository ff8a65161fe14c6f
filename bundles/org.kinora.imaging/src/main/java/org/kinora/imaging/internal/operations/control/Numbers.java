package org.kinora.imaging.internal.operations.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Words such as {@code low=80} as numbers by name. */
final class Numbers {
    private Numbers() {}

    static Map<String, Long> of(List<String> words) {
        Map<String, Long> numbers = new TreeMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            try {
                numbers.put(word.substring(0, equals).strip(), Long.parseLong(word.substring(equals + 1).strip()));
            } catch (IndexOutOfBoundsException | NumberFormatException other) {
                throw Texts.beside(Numbers.class).failure(Kind.INPUT, "control.set", word);
            }
        }
        return numbers;
    }
}
