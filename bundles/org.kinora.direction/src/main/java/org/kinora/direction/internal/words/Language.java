package org.kinora.direction.internal.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Guesses the language of a text by its script and its most frequent small words. Thread-safe. */
public final class Language {
    private final Map<String, List<String>> words = Lists.beside(Language.class, "languages.txt");

    /** BCP 47 language of a text; {@code en} when nothing tells. */
    public String guess(String text) {
        String script = byScript(text);
        if (!script.isEmpty()) return script;
        int best = 0;
        String language = "en";
        List<String> tokens = Tokens.lower(text);
        for (String candidate : words.keySet()) {
            int count = (int) tokens.stream().filter(words.get(candidate)::contains).count();
            if (count > best) {
                best = count;
                language = candidate;
            }
        }
        return language;
    }

    private static String byScript(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        text.codePoints().filter(Character::isLetter).forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int latin = scripts.getOrDefault(Character.UnicodeScript.LATIN, 0);
        if (scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(Character.UnicodeScript.KATAKANA,
                0) > latin) return "ja";
        record Known(Character.UnicodeScript script, String language) {}
        for (Known known : List.of(new Known(Character.UnicodeScript.HAN, "zh"), new Known(Character.UnicodeScript.HANGUL, "ko"),
                new Known(Character.UnicodeScript.ARABIC, "ar"), new Known(Character.UnicodeScript.HEBREW, "he"),
                new Known(Character.UnicodeScript.GREEK, "el"), new Known(Character.UnicodeScript.THAI, "th"),
                new Known(Character.UnicodeScript.DEVANAGARI, "hi"))) {
            if (scripts.getOrDefault(known.script(), 0) > latin) return known.language();
        }
        if (scripts.getOrDefault(Character.UnicodeScript.CYRILLIC, 0) > latin) return text.matches("(?s).*[іїєґІЇЄҐ].*") ? "uk" : "ru";
        return "";
    }
}
