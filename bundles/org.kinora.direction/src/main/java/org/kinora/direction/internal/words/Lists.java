package org.kinora.direction.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of words by name, read from a text beside a class: lines {@code name: word, two words}; a name may have several lines. */
public final class Lists {
    private Lists() {}

    /** The lists of the table {@code file} beside a class, in its order; entries split at commas. */
    public static Map<String, List<String>> beside(Class<?> type, String file) {
        return beside(type, file, ",");
    }

    /** The lists of a table whose entries are split at another sign. */
    public static Map<String, List<String>> beside(Class<?> type, String file, String separator) {
        try (InputStream in = type.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no resource " + file + " beside " + type.getName());
            Map<String, List<String>> lists = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int colon = line.indexOf(':');
                if (colon < 0 || line.startsWith("#")) continue;
                List<String> list = lists.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>());
                Arrays.stream(line.substring(colon + 1).split(java.util.regex.Pattern.quote(separator))).map(String::strip)
                        .filter(entry -> !entry.isEmpty()).forEach(list::add);
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
