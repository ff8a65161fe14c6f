package org.kinora.voice.internal.text;

/** Spells whole numbers in English words. */
final class Numerals {
    private static final String[] SMALL = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            + " sixteen seventeen eighteen nineteen").split(" ");
    private static final String[] TENS = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final String[] SCALES = {"", "thousand", "million", "billion", "trillion"};

    private static final int MOST = 24;

    private Numerals() {}

    /** {@code "1205"} as {@code "one thousand two hundred and five"}; more than 15 digits, or a leading zero, digit by digit. */
    static String cardinal(String digits) {
        if (digits.length() > 15 || digits.length() > 1 && digits.charAt(0) == '0') return digits(digits);
        return cardinal(Long.parseLong(digits));
    }

    static String cardinal(long value) {
        if (value < 1000) return hundreds((int) value);
        StringBuilder words = new StringBuilder();
        int scale = 0;
        for (long rest = value; rest > 0; rest /= 1000, scale++) {
            int group = (int) (rest % 1000);
            if (group == 0) continue;
            String spelled = hundreds(group) + (scale == 0 ? "" : " " + SCALES[scale]);
            boolean and = scale == 0 && group < 100;
            words.insert(0, (and ? "and " : "") + spelled + (words.isEmpty() ? "" : " "));
        }
        return words.toString();
    }

    /** {@code "21"} as {@code "twenty first"}. */
    static String ordinal(String digits) {
        String words = cardinal(digits);
        int space = words.lastIndexOf(' ') + 1;
        String last = words.substring(space);
        String ending = switch (last) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> last.endsWith("y") ? last.substring(0, last.length() - 1) + "ieth" : last + "th";
        };
        return words.substring(0, space) + ending;
    }

    /** {@code 1984} as {@code "nineteen eighty four"}, {@code 2005} as {@code "two thousand and five"}. */
    static String year(int year) {
        int high = year / 100;
        int low = year % 100;
        if (high == 20 && low < 10 || low == 0 && high % 10 == 0) return cardinal(year);
        if (low == 0) return hundreds(high) + " hundred";
        return hundreds(high) + (low < 10 ? " oh " : " ") + hundreds(low);
    }

    /** Each digit by itself, zero as {@code oh}; at most {@link #MOST} of them. */
    static String digits(String digits) {
        StringBuilder words = new StringBuilder();
        for (char digit : digits.substring(0, Math.min(digits.length(), MOST)).toCharArray()) words.append(words.isEmpty() ? "" : " ")
                .append(digit == '0' ? "oh" : SMALL[digit - '0']);
        return words.toString();
    }

    /** {@code "sixties"} of {@code "sixty"}, {@code "sixes"} of {@code "six"}. */
    static String plural(String words) {
        if (words.endsWith("y")) return words.substring(0, words.length() - 1) + "ies";
        return words.endsWith("x") ? words + "es" : words + "s";
    }

    private static String hundreds(int value) {
        if (value < 20) return SMALL[value];
        if (value < 100) return TENS[value / 10] + (value % 10 == 0 ? "" : " " + SMALL[value % 10]);
        return SMALL[value / 100] + " hundred" + (value % 100 == 0 ? "" : " and " + hundreds(value % 100));
    }
}
