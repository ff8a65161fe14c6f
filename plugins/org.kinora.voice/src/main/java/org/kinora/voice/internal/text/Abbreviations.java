package org.kinora.voice.internal.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Short forms that are read in full, and capitals that are names and no shouting. */
final class Abbreviations {
    private static final Map<String, String> FULL = table("mr mister|mrs missus|ms miz|dr doctor|prof professor|st saint|jr junior|sr senior|"
            + "sgt sergeant|lt lieutenant|capt captain|cpt captain|cmdr commander|col colonel|gen general|gov governor|"
            + "sen senator|rep representative|"
            + "rev reverend|hon honorable|det detective|insp inspector|vs versus|etc et cetera|no number|approx approximately|dept department|"
            + "ave avenue|blvd boulevard|mt mount|ft fort|min minutes|sec seconds|hr hour|hrs hours|ok okay|tv @t @v|km kilometers|kg kilograms|"
            + "cm centimeters|mm millimeters|mph miles per hour|ext exterior|int interior");
    private static final Set<String> NEEDS_POINT = Set.of("st", "no", "min", "sec", "hr", "col", "gen", "sen", "rep", "hon", "det", "mt", "ft",
            "ext", "int",
            "jr", "sr", "ave", "rev", "gov", "dept", "approx", "insp");
    private static final Set<String> NAMES = Set.of("FBI", "CIA", "NYPD", "USA", "US", "TV", "DNA", "GPS", "CEO", "ID", "OK", "UFO", "NASA", "UK",
            "EU", "UN",
            "PC", "DJ", "VIP", "BBC", "CNN", "AI", "SOS", "HIV", "IRS", "NBA", "NFL", "LA", "NYC", "DC", "AM", "PM", "MI", "KGB", "NSA", "LAPD",
            "EMT", "ER",
            "ICU", "MRI", "CD", "DVD", "IT", "PHD", "MD", "RV", "SUV", "ATM", "FAQ", "AC", "CPR", "SWAT", "II", "III", "IV", "VI", "VII", "VIII",
            "IX", "XI");
    private static final Set<String> SPOKEN = Set.of("NASA", "SWAT", "OK");
    private static final Map<String, String> ROMAN = table("ii two|iii three|iv four|vi six|vii seven|viii eight|ix nine|xi eleven|xii twelve");

    private Abbreviations() {}

    /**
     * The full form of a short form, or null.
     *
     * @param point whether a full stop belongs to the word
     * @param next what follows; {@code No.} is a number only before a figure, {@code St.} a saint only before a name
     */
    static String full(String word, boolean point, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ROMAN.containsKey(lower) && word.equals(word.toUpperCase(Locale.ROOT))) return ROMAN.get(lower);
        if (lower.equals("st") && point) return !next.isEmpty() && Character.isUpperCase(next.codePointAt(0)) ? "saint" : "street";
        return point || !NEEDS_POINT.contains(lower) ? FULL.get(lower) : null;
    }

    /** Whether a full stop after this word belongs to it. */
    static boolean takesPoint(String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("no")) return !next.isEmpty() && Character.isDigit(next.charAt(0));
        return FULL.containsKey(lower) && !lower.equals("ok") && !lower.equals("tv");
    }

    /** Whether a word in capitals is an ordinary name or acronym rather than an emphasised word. */
    static boolean isName(String capitals) {
        return NAMES.contains(capitals) && !capitals.equals("IT") && !capitals.equals("US") && !capitals.equals("AM");
    }

    /** Whether a word in capitals is read letter by letter. */
    static boolean isSpelled(String word) {
        return isName(word) && !SPOKEN.contains(word);
    }

    private static Map<String, String> table(String text) {
        Map<String, String> table = new TreeMap<>();
        for (String entry : text.split("\\|")) table.put(entry.substring(0, entry.indexOf(' ')), entry.substring(entry.indexOf(' ') + 1));
        return table;
    }
}
