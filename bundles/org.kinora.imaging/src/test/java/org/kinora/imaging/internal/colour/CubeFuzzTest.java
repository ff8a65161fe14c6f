package org.kinora.imaging.internal.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.ColourTable;
import org.kinora.api.work.Failure;

/**
 * Tables in words, broken at random: each is read or refused in words.
 *
 * <p>A short run by default; the Maven profile {@code fuzz} makes it a million inputs. Other inputs are drawn with another
 * {@code kinora.fuzz.seed}.
 */
class CubeFuzzTest {
    private static final int INPUTS = Integer.getInteger("kinora.fuzz.inputs", 1500);
    private static final long SEED = Long.getLong("kinora.fuzz.seed", 1);
    private static final List<String> LINES = List.of("LUT_1D_SIZE 2", "LUT_3D_SIZE 65", "LUT_1D_SIZE 65536", "DOMAIN_MIN 0 0 0",
            "DOMAIN_MAX 1 1 1", "LUT_3D_INPUT_RANGE 0 1", "TITLE \"again\"", "TITLE \"", "# \u20AC", "0 0 0", "1e9 1 1", "1 1 nan", "-.e 1 1", "");

    private static String whole(Random random) {
        boolean lattice = random.nextBoolean();
        float[] entries = new float[lattice ? 24 : 6 + 3 * random.nextInt(6)];
        for (int i = 0; i < entries.length; i++) entries[i] = random.nextFloat() * 2 - 0.5f;
        ColourTable table = lattice ? ColourTable.lattice("drawn", 2, entries) : ColourTable.curves("drawn", entries.length / 3, entries);
        return new CubeWriter().write(random.nextBoolean() ? table
                : table.over(new float[] {-1, 0, 0.5f}, new float[] {1 + random.nextFloat(), 2, 3}));
    }

    private static String broken(String whole, Random random) {
        StringBuilder text = new StringBuilder(whole);
        for (int faults = 1 + random.nextInt(4); faults > 0 && !text.isEmpty(); faults--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(7)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "\n\r 09.-+eE#\"L\t\0".charAt(random.nextInt(15)));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x300));
                case 3 -> text.setLength(at);
                case 4 -> text.insert(text.lastIndexOf("\n", at) + 1, LINES.get(random.nextInt(LINES.size())) + "\n");
                case 5 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                default -> text.insert(random.nextInt(text.length()), text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
            }
        }
        return text.toString();
    }

    @Test
    void broken_tables_are_read_or_refused() {
        Random random = new Random(SEED);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            String text = broken(whole(random), random);
            try {
                ColourTable table = new CubeReader().read(text);
                // what was taken for a table can be written and is the same when it is read again
                ColourTable again = new CubeReader().read(new CubeWriter().write(table));
                if (!java.util.Arrays.equals(again.entries(), table.entries())) throw new AssertionError("other numbers");
                read++;
            } catch (Failure told) {
                refused++;
                if (told.failed().isBlank()) throw new AssertionError("input " + i + ": no words", told);
            } catch (RuntimeException | Error unforeseen) {
                throw new AssertionError("seed " + SEED + ", input " + i + ": " + unforeseen, unforeseen);
            }
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }
}
