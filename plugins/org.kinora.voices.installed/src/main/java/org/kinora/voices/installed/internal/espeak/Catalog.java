package org.kinora.voices.installed.internal.espeak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.voices.installed.internal.text.Languages;

/** The languages that an installed espeak-ng speaks, by BCP 47 tag in lower case, with the name of the voice for each. */
public record Catalog(Map<String, String> voices) {
    private static final Pattern ROW = Pattern.compile("\\s*\\d+\\s+([\\w-]+)\\s+\\S+\\s+\\S+\\s+(\\S+)\\s*(.*)");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
    private static final Pattern ALSO = Pattern.compile("\\(([a-z0-9-]+) \\d+\\)");
    /** Voices that read a script only in part: of Japanese they know no kanji and name them in English. */
    private static final List<String> UNREADABLE = List.of("ja");
    /** Where a language has several voices and none of its bare name. */
    private static final Map<String, String> USUAL = Map.of("en", "en-us", "fr", "fr-fr", "zh", "cmn", "no", "nb", "pt", "pt");

    /** Reads what {@code espeak-ng --voices} prints; rows that are not understood are left out. */
    public static Catalog of(String printed) {
        Map<String, String> voices = new TreeMap<>();
        List<String> more = new ArrayList<>();
        for (String line : printed.lines().skip(1).toList()) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) continue;
            String tag = row.group(1).toLowerCase(Locale.ROOT);
            if (!TAG.matcher(tag).matches() || UNREADABLE.contains(tag)) continue;
            voices.putIfAbsent(tag, row.group(1));
            Matcher also = ALSO.matcher(row.group(3));
            while (also.find()) more.add(also.group(1) + " " + row.group(1));
        }
        for (String pair : more) voices.putIfAbsent(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
        USUAL.forEach((language, voice) -> {
            if (voices.containsValue(voice)) voices.put(language, voice);
        });
        for (String tag : List.copyOf(voices.keySet())) voices.putIfAbsent(Languages.main(tag), voices.get(tag));
        return new Catalog(Map.copyOf(voices));
    }

    /** The tags in alphabetical order. */
    public List<String> languages() {
        return voices.keySet().stream().sorted().toList();
    }

    /** The voice for a language: of the very tag, else of ever fewer of its parts; empty when none speaks it. */
    public Optional<String> voice(String language) {
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        while (true) {
            String voice = voices.get(tag);
            if (voice != null) return Optional.of(voice);
            int dash = tag.lastIndexOf('-');
            if (dash < 0) return Optional.empty();
            tag = tag.substring(0, dash);
        }
    }
}
