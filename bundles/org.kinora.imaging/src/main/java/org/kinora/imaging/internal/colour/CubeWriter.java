package org.kinora.imaging.internal.colour;

import org.kinora.api.imaging.ColourTable;

/** Writes {@code .cube} texts: plain decimals, no more digits than bring the same float back. */
final class CubeWriter {
    String write(ColourTable table) {
        StringBuilder text = new StringBuilder();
        String title = table.title().replaceAll("[\"\\p{Cntrl}]", " ").strip();
        if (!title.isEmpty()) text.append("TITLE \"").append(title, 0, Math.min(title.length(), 240)).append("\"\n");
        text.append(table.isLattice() ? "LUT_3D_SIZE " : "LUT_1D_SIZE ").append(table.size()).append('\n');
        domain(text, "DOMAIN_MIN", table.least(0), table.least(1), table.least(2));
        domain(text, "DOMAIN_MAX", table.most(0), table.most(1), table.most(2));
        float[] entries = table.entries();
        for (int i = 0; i < entries.length; i += 3) {
            number(text, entries[i]).append(' ');
            number(text, entries[i + 1]).append(' ');
            number(text, entries[i + 2]).append('\n');
        }
        return text.toString();
    }

    private static void domain(StringBuilder text, String name, float r, float g, float b) {
        text.append(name).append(' ');
        number(text, r).append(' ');
        number(text, g).append(' ');
        number(text, b).append('\n');
    }

    private static StringBuilder number(StringBuilder text, float number) {
        String plain = Float.toString(number);
        // other readers know no exponents
        return text.append(plain.indexOf('E') < 0 ? plain : new java.math.BigDecimal(plain).toPlainString());
    }
}
