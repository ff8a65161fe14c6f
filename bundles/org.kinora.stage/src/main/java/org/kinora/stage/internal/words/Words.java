package org.kinora.stage.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text in small letters, by Unicode letters; sentence ends are a word of their own, a full stop. */
public final class Words {
    static final String END = ".";

    private Words() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\'' && !word.isEmpty() && i + 1 < lower.length()
                    && Character.isLetter(lower.charAt(i + 1));
            if (inside) {
                word.append(c);
                continue;
            }
            if (!word.isEmpty()) words.add(word.toString());
            word.setLength(0);
            if (".!?;:…".indexOf(c) >= 0 && !words.isEmpty() && !words.getLast().equals(END)) words.add(END);
        }
        return words;
    }

    /** A word without the endings of a plural, the longest form first. */
    static List<String> forms(String word) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        for (String ending : List.of("s", "es", "n", "en", "'s")) if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
            forms.add(word.substring(0, word.length() - ending.length()));
        }
        if (word.endsWith("ies")) forms.add(word.substring(0, word.length() - 3) + "y");
        if (word.endsWith("ves")) forms.add(word.substring(0, word.length() - 3) + "f");
        return forms;
    }
}
