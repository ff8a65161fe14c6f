package org.kinora.composer.internal.effect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The German words that say how something sounds, as the English ones that {@link Manners} knows. */
final class GermanManners {
    private static final Map<String, String> ENGLISH = table("schwer heavy|schwere heavy|schweren heavy|große big|großer big|großes big|kleine "
            + "small|kleiner small|"
            + "kleines small|alte old|alter old|altes old|rostige rusty|leise softly|sanft softly|vorsichtig softly|laut loudly|heftig loudly|"
            + "wütend loudly|"
            + "wuchtig loudly|krachend loudly|langsam slowly|schnell quickly|hastig quickly|eilig quickly|kies gravel|schnee snow|sand sand|"
            + "laub leaves|"
            + "gras grass|holz wooden|holztür wooden|dielen wooden|stein stone|pfütze wet|metall metal|eisen iron|fern distant|ferne distant|"
            + "draußen outside|"
            + "zweimal two|dreimal three|viermal four|fünfmal five");

    private GermanManners() {}

    static String english(List<String> words) {
        return String.join(" ", words.stream().map(word -> ENGLISH.getOrDefault(word, "")).filter(word -> !word.isEmpty()).toList());
    }

    private static Map<String, String> table(String pairs) {
        Map<String, String> table = new TreeMap<>();
        for (String pair : pairs.split("\\|")) table.put(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
        return table;
    }
}
