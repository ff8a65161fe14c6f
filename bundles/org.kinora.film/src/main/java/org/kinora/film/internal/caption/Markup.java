package org.kinora.film.internal.caption;

/** Words of caption files without tags such as {@code <i>} and {@code {\an8}}. */
final class Markup {
    private Markup() {}

    /** One line in plain letters, without blanks and direction marks at its ends. */
    static String plain(String line) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            int end = sign == '<' ? line.indexOf('>', i) : sign == '{' && i + 1 < line.length() && line.charAt(i + 1) == '\\' ? line.indexOf('}',
                    i) : -1;
            if (end > i && (sign == '{' || tag(line, i + 1, end))) i = end;
            else plain.append(sign);
        }
        return Direction.plain(clean(plain));
    }

    private static boolean tag(String line, int from, int to) {
        int at = from < to && line.charAt(from) == '/' ? from + 1 : from;
        return at < to && (Character.isLetter(line.charAt(at)) || Character.isDigit(line.charAt(at)));
    }

    /** Without signs that cannot be shown. */
    static String clean(CharSequence text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(point -> point == '\t' || point == 0xA0 ? ' ' : Character.getType(point) == Character.SURROGATE ? 0xFFFD
                : point).filter(
                point -> !Character.isISOControl(point)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static String shortened(String line) {
        return line.length() <= 80 ? line : line.substring(0, 77) + "...";
    }
}
