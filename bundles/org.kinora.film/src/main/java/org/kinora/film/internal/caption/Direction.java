package org.kinora.film.internal.caption;

/**
 * Right-to-left lines in files whose players take every line for left-to-right: embedded (U+202B … U+202C), a full stop at the end of a Hebrew
 * line stands at its left (Unicode Standard Annex 9).
 */
final class Direction {
    private static final String EMBEDDED = "\u202B";
    private static final String END = "\u202C";

    private Direction() {}

    /** The line with marks when its first letter is written from right to left. */
    static String marked(String line) {
        return rightToLeft(line) ? EMBEDDED + line + END : line;
    }

    static boolean rightToLeft(String line) {
        for (int point : line.codePoints().toArray()) {
            byte direction = Character.getDirectionality(point);
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) return false;
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) return true;
        }
        return false;
    }

    /** The line without marks that stand at its ends. */
    static String plain(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && mark(line.charAt(from))) from++;
        while (to > from && mark(line.charAt(to - 1))) to--;
        return line.substring(from, to);
    }

    private static boolean mark(char sign) {
        return sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069 || sign == 0x200E || sign == 0x200F || sign == 0xFEFF
                || Character.isWhitespace(sign);
    }
}
