package org.kinora.imaging.internal.colour;

import java.util.Arrays;
import org.kinora.api.imaging.ColourTable;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Reads {@code .cube} texts strictly (Adobe, "Cube LUT Specification 1.0", 2013; Resolve's INPUT_RANGE lines, too); for one text. */
final class CubeReader {
    private static final Texts TEXTS = Texts.beside(CubeReader.class);
    private static final int LONGEST_TITLE = 250;
    private static final float LARGEST = 1e6f;

    private String title = "";
    private int curve;
    private int lattice;
    private final float[] least = new float[3];
    private final float[] most = {1, 1, 1};
    private float[] entries = new float[0];
    private int count;
    private int line;

    ColourTable read(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
            line++;
            take(text.substring(start, end).strip());
            if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') end++;
            start = end + 1;
        }
        return table();
    }

    private void take(String row) {
        if (row.isEmpty() || row.charAt(0) == '#') return;
        char first = row.charAt(0);
        if (first >= 'A' && first <= 'Z') header(row);
        else entry(row);
    }

    private void header(String row) {
        if (count > 0) throw wrong("a line of three numbers", row);
        String[] words = row.split("\\s+");
        switch (words[0]) {
            case "TITLE" -> title = title(row);
            case "LUT_1D_SIZE" -> curve = size(words, ColourTable.LONGEST_CURVE, row);
            case "LUT_3D_SIZE" -> lattice = size(words, ColourTable.LARGEST_LATTICE, row);
            case "DOMAIN_MIN" -> three(words, row, least);
            case "DOMAIN_MAX" -> three(words, row, most);
            case "LUT_1D_INPUT_RANGE", "LUT_3D_INPUT_RANGE" -> range(words, row);
            default -> throw wrong("TITLE, LUT_1D_SIZE, LUT_3D_SIZE, DOMAIN_MIN or DOMAIN_MAX", row);
        }
        if (curve > 0 && lattice > 0) throw wrong("either curves or a lattice, not both", row);
    }

    private String title(String row) {
        int open = row.indexOf('"');
        int close = row.lastIndexOf('"');
        if (open < 0 || close <= open || close - open > LONGEST_TITLE) throw wrong("TITLE \"text\" of at most " + LONGEST_TITLE + " characters", row);
        return row.substring(open + 1, close);
    }

    private int size(String[] words, int largest, String row) {
        try {
            if (words.length == 2 && words[1].length() < 7) {
                int size = Integer.parseInt(words[1]);
                if (size >= 2 && size <= largest && curve == 0 && lattice == 0) return size;
            }
        } catch (NumberFormatException notWhole) {
            // told below
        }
        throw wrong("one size from 2 to " + largest, row);
    }

    private void range(String[] words, String row) {
        if (words.length != 3) throw wrong("two numbers", row);
        Arrays.fill(least, number(words[1], row));
        Arrays.fill(most, number(words[2], row));
    }

    private void three(String[] words, String row, float[] into) {
        if (words.length != 4) throw wrong("three numbers", row);
        for (int c = 0; c < 3; c++) into[c] = number(words[c + 1], row);
    }

    private void entry(String row) {
        long wanted = 3L * (curve > 0 ? curve : (long) lattice * lattice * lattice);
        if (wanted == 0) throw wrong("LUT_1D_SIZE or LUT_3D_SIZE first", row);
        if (count >= wanted) throw wrong("no more than " + wanted / 3 + " entries", row);
        String[] words = row.split("\\s+", 5);
        if (words.length != 3) throw wrong("three numbers", row);
        // grows with what is there, not with what the header promises
        if (count + 3 > entries.length) entries = Arrays.copyOf(entries, (int) Math.min(wanted, Math.max(3072L, 2L * entries.length)));
        for (String word : words) entries[count++] = number(word, row);
    }

    private float number(String word, String row) {
        float number = Float.NaN;
        // Java would take hexadecimal floats and a trailing d or f
        if (word.length() < 40 && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E')) {
            try {
                number = Float.parseFloat(word);
            } catch (NumberFormatException other) {
                throw wrong("a number", row);
            }
        }
        if (!(Math.abs(number) <= LARGEST)) throw wrong("a number between -1000000 and 1000000", row);
        return number;
    }

    private ColourTable table() {
        int size = curve > 0 ? curve : lattice;
        long wanted = 3L * (curve > 0 ? curve : (long) lattice * lattice * lattice);
        if (size == 0) throw TEXTS.failure(Kind.INPUT, "cube.none");
        if (count != wanted) throw TEXTS.failure(Kind.INPUT, "cube.short", wanted / 3, count / 3);
        for (int c = 0; c < 3; c++) if (!(least[c] < most[c])) throw TEXTS.failure(Kind.INPUT, "cube.domain", least[c], most[c]);
        float[] all = entries.length == count ? entries : Arrays.copyOf(entries, count);
        return (curve > 0 ? ColourTable.curves(title, size, all) : ColourTable.lattice(title, size, all)).over(least, most);
    }

    private Failure wrong(String expected, String row) {
        return TEXTS.failure(Kind.INPUT, "cube.line", line, expected, row.length() > 60 ? row.substring(0, 60) + "…" : row);
    }
}
