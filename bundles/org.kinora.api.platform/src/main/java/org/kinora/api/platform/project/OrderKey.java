package org.kinora.api.platform.project;

import java.util.ArrayList;
import java.util.List;

/**
 * Keys whose text order is the order of a list, so that moving one element changes that element only.
 *
 * <p>A key is a whole part, whose first letter says its sign and length, and a fraction, both in base 62 with digits in ASCII order; appending and
 * prepending change the whole part and grow a key by a digit each 62-fold. After "Implementing Fractional Indexing" (D. Greenspan, 2020) and
 * the public-domain fractional-indexing of Rocicorp.
 */
public final class OrderKey {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String SMALLEST = "A" + "0".repeat(26);

    private OrderKey() {}

    /** The key of the only element of a list. */
    public static String first() {
        return "a0";
    }

    /**
     * A key between two others.
     *
     * @param before the element before; empty at the front
     * @param after the element after; empty at the end
     * @throws IllegalArgumentException when the keys are not keys or not in order
     */
    public static String between(String before, String after) {
        check(before);
        check(after);
        if (before.isEmpty() && after.isEmpty()) return first();
        if (before.isEmpty()) return under(after);
        if (after.isEmpty()) return over(before);
        if (before.compareTo(after) >= 0) throw new IllegalArgumentException(before + " is not before " + after);
        String whole = whole(before);
        if (whole.equals(whole(after))) return whole + middle(fraction(before), fraction(after));
        String next = up(whole);
        return next.compareTo(after) < 0 ? next : whole + middle(fraction(before), "");
    }

    /** {@code count} keys in order between two others. */
    public static List<String> spread(String before, String after, int count) {
        if (count == 0) return List.of();
        List<String> keys = new ArrayList<>(count);
        if (after.isEmpty()) {
            String last = before;
            for (int i = 0; i < count; i++) keys.add(last = between(last, ""));
            return keys;
        }
        String middle = between(before, after);
        keys.addAll(spread(before, middle, count / 2));
        keys.add(middle);
        keys.addAll(spread(middle, after, count - count / 2 - 1));
        return keys;
    }

    private static String under(String after) {
        String whole = whole(after);
        if (whole.equals(SMALLEST)) return whole + middle("", fraction(after));
        return whole.compareTo(after) < 0 ? whole : down(whole);
    }

    private static String over(String before) {
        String whole = whole(before);
        String next = up(whole);
        return next.isEmpty() ? whole + middle(fraction(before), "") : next;
    }

    /** The shortest fraction strictly between two; the upper one empty for 1. */
    private static String middle(String low, String high) {
        int same = 0;
        while (!high.isEmpty() && same < high.length() && digit(low, same) == DIGITS.indexOf(high.charAt(same))) same++;
        if (same > 0) return high.substring(0, same) + middle(low.substring(Math.min(same, low.length())), high.substring(same));
        int from = digit(low, 0);
        int to = high.isEmpty() ? DIGITS.length() : DIGITS.indexOf(high.charAt(0));
        if (to - from > 1) return DIGITS.substring((from + to + 1) / 2, (from + to + 1) / 2 + 1);
        if (high.length() > 1) return high.substring(0, 1);
        return DIGITS.charAt(from) + middle(low.substring(Math.min(1, low.length())), "");
    }

    private static int digit(String fraction, int index) {
        return index < fraction.length() ? DIGITS.indexOf(fraction.charAt(index)) : 0;
    }

    private static String up(String whole) {
        char head = whole.charAt(0);
        StringBuilder digits = new StringBuilder(whole.substring(1));
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = DIGITS.indexOf(digits.charAt(i)) + 1;
            digits.setCharAt(i, DIGITS.charAt(digit % 62));
            if (digit < 62) return head + digits.toString();
        }
        if (head == 'Z') return "a0";
        if (head == 'z') return "";
        return (char) (head + 1) + "0".repeat(length((char) (head + 1)) - 1);
    }

    private static String down(String whole) {
        char head = whole.charAt(0);
        StringBuilder digits = new StringBuilder(whole.substring(1));
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = DIGITS.indexOf(digits.charAt(i)) - 1;
            digits.setCharAt(i, DIGITS.charAt((digit + 62) % 62));
            if (digit >= 0) return head + digits.toString();
        }
        if (head == 'a') return "Zz";
        return (char) (head - 1) + "z".repeat(length((char) (head - 1)) - 1);
    }

    private static String whole(String key) {
        return key.substring(0, length(key.charAt(0)));
    }

    private static String fraction(String key) {
        return key.substring(length(key.charAt(0)));
    }

    private static int length(char head) {
        return head >= 'a' ? head - 'a' + 2 : 'Z' - head + 2;
    }

    private static void check(String key) {
        if (key.isEmpty()) return;
        boolean good = key.chars().allMatch(c -> DIGITS.indexOf(c) >= 0) && Character.isLetter(key.charAt(0)) && key.length() >= length(key.charAt(0))
                && !(key.endsWith("0") && key.length() > length(key.charAt(0))) && !key.equals(SMALLEST);
        if (!good) throw new IllegalArgumentException("not an order key: " + key);
    }
}
