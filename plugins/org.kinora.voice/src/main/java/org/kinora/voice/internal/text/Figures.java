package org.kinora.voice.internal.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads words with digits in them: amounts, years, times, ordinals, ranges, fractions. */
final class Figures {
    private static final Pattern MONEY = Pattern.compile("([$€£¥])(\\d[\\d,]*)(?:\\.(\\d\\d))?(k|m|bn)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(am|pm|a\\.m\\.?|p\\.m\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(am|pm)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("(\\d[\\d,]*)(?:st|nd|rd|th)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECADE = Pattern.compile("'?(\\d{1,4})'?s", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");
    private static final Pattern FRACTION = Pattern.compile("(\\d+)/(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("(-)?(\\d[\\d,]*)(?:\\.(\\d+))?(%)?");
    private static final Map<String, String[]> CURRENCY = Map.of("$", new String[] {"dollar", "cent"}, "€", new String[] {"euro", "cent"},
            "£", new String[] {"pound", "penny"}, "¥", new String[] {"yen", ""});

    private Figures() {}

    /** The words of a figure; empty when the word is none. */
    static Optional<String> spell(String word) {
        Matcher match = MONEY.matcher(word);
        if (match.matches()) return Optional.of(money(match));
        match = TIME.matcher(word);
        if (match.matches()) return Optional.of(time(match));
        match = HOUR.matcher(word);
        if (match.matches()) return Optional.of(Numerals.cardinal(match.group(1)) + letters(match.group(2)));
        match = ORDINAL.matcher(word);
        if (match.matches()) return Optional.of(Numerals.ordinal(bare(match.group(1))));
        match = DECADE.matcher(word);
        if (match.matches()) return Optional.of(Numerals.plural(count(match.group(1))));
        match = RANGE.matcher(word);
        if (match.matches()) return Optional.of(count(match.group(1)) + " to " + count(match.group(2)));
        match = FRACTION.matcher(word);
        if (match.matches()) return Optional.of(fraction(match.group(1), match.group(2)));
        match = NUMBER.matcher(word);
        return match.matches() ? Optional.of(number(match)) : Optional.empty();
    }

    private static String number(Matcher match) {
        StringBuilder words = new StringBuilder(match.group(1) == null ? "" : "minus ");
        boolean plain = match.group(1) == null && match.group(3) == null && match.group(4) == null;
        words.append(plain && !match.group(2).contains(",") ? count(match.group(2)) : Numerals.cardinal(bare(match.group(2))));
        if (match.group(3) != null) words.append(" point ").append(Numerals.digits(match.group(3)));
        return words.append(match.group(4) == null ? "" : " percent").toString();
    }

    /** A plain number: 1010 to 2099 as a year, seven digits and more one by one. */
    private static String count(String digits) {
        if (digits.length() == 4 && digits.compareTo("1010") >= 0 && digits.compareTo("2099") <= 0) return Numerals.year(Integer.parseInt(digits));
        return digits.length() >= 7 ? Numerals.digits(digits) : Numerals.cardinal(digits);
    }

    private static String money(Matcher match) {
        String[] names = CURRENCY.get(match.group(1));
        String whole = Numerals.cardinal(bare(match.group(2)));
        String scale = match.group(4) == null ? "" : switch (match.group(4).toLowerCase(Locale.ROOT)) {
            case "k" -> " thousand";
            case "m" -> " million";
            default -> " billion";
        };
        boolean one = whole.equals("one") && scale.isEmpty();
        String unit = names[0].equals("yen") || one ? names[0] : names[0] + "s";
        String cents = match.group(3) == null || match.group(3).equals("00") ? "" : " " + Numerals.cardinal(Long.parseLong(match.group(3)));
        return whole + scale + " " + unit + cents;
    }

    private static String time(Matcher match) {
        String minutes = match.group(2);
        boolean sharp = minutes.equals("00");
        StringBuilder words = new StringBuilder(Numerals.cardinal(Long.parseLong(match.group(1))));
        if (!sharp) words.append(minutes.startsWith("0") ? " oh " : " ").append(Numerals.cardinal(Long.parseLong(minutes)));
        else if (match.group(4) == null) words.append(match.group(1).startsWith("0") ? " hundred" : " o'clock");
        if (match.group(3) != null) words.append(" and ").append(Numerals.cardinal(Long.parseLong(match.group(3)))).append(" seconds");
        return words.append(match.group(4) == null ? "" : letters(match.group(4))).toString();
    }

    private static String fraction(String above, String below) {
        if (above.equals("1") && below.equals("2")) return "a half";
        if (above.equals("1") && below.equals("4")) return "a quarter";
        if (above.equals("3") && below.equals("4")) return "three quarters";
        if (above.length() > 2 || below.length() > 2) return count(above) + " " + count(below);
        return Numerals.cardinal(above) + " " + Numerals.ordinal(below) + (above.equals("1") ? "" : "s");
    }

    private static String letters(String half) {
        return half.toLowerCase(Locale.ROOT).startsWith("a") ? " @a @m" : " @p @m";
    }

    private static String bare(String digits) {
        return digits.replace(",", "");
    }
}
