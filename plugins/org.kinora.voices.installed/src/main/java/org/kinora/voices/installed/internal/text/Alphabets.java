package org.kinora.voices.installed.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which alphabets a language is written in beside the Latin one, whose words every language borrows. */
final class Alphabets {
    private static final Map<String, Set<UnicodeScript>> OF = table("CYRILLIC: ru uk be bg mk sr kk ky tt ba cv mn tg uz bs|GREEK: el grc|"
            + "ARABIC: ar fa ur sd ug ps|HEBREW: he yi|DEVANAGARI: hi mr ne kok sa|BENGALI: bn as bpy|GUJARATI: gu|GURMUKHI: pa|TAMIL: ta|TELUGU: te|"
            + "KANNADA: kn|MALAYALAM: ml|ORIYA: or|SINHALA: si|THAI: th|ETHIOPIC: am ti|GEORGIAN: ka|ARMENIAN: hy hyw|HANGUL: ko|"
            + "HAN: cmn zh yue hak|MYANMAR: my shn|CHEROKEE: chr");
    private static final Set<UnicodeScript> ANYWHERE = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private Alphabets() {}

    /** Whether all letters of a word are of an alphabet that the language uses. */
    static boolean reads(String language, String word) {
        Set<UnicodeScript> own = OF.getOrDefault(language, Set.of());
        return word.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of)
                .allMatch(script -> ANYWHERE.contains(script) || own.contains(script));
    }

    private static Map<String, Set<UnicodeScript>> table(String text) {
        Map<String, Set<UnicodeScript>> table = new TreeMap<>();
        for (String row : text.split("\\|")) {
            UnicodeScript script = UnicodeScript.valueOf(row.substring(0, row.indexOf(':')));
            for (String language : row.substring(row.indexOf(' ') + 1).split(" ")) table.put(language, EnumSet.of(script));
        }
        return table;
    }
}
