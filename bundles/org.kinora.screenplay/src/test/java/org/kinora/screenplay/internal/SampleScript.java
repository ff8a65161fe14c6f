package org.kinora.screenplay.internal;

import java.util.Random;

/** Makes long scripts of any size, the same for the same seed. */
public final class SampleScript {
    private static final String[] NAMES = {"MARA", "JONAS", "LINA", "THE CAPTAIN", "OLD MAN", "DR. WEISS"};
    private static final String[] PLACES = {"LIGHTHOUSE - LAMP ROOM", "CLIFF", "HARBOUR", "KITCHEN", "BOAT - WHEELHOUSE", "MARKET SQUARE"};
    private static final String[] TIMES = {"DAY", "NIGHT", "DAWN", "CONTINUOUS", "LATER"};
    private static final String[] WORDS = ("the a one lamp sea boat hand door looks turns slowly takes his her old rope light wave window storm "
            + "quiet again never "
            + "away before rain stone voice letter night bread fire runs waits smiles breaks open under over silver cold and but then").split(" ");

    private SampleScript() {}

    /** A Fountain script with about this many lines; 8,000 are about 150 pages. */
    public static String fountain(int lines, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("Title: The Long Night\nAuthor: Kinora\n\n");
        int count = 3;
        int scene = 1;
        while (count < lines) {
            text.append(random.nextBoolean() ? "INT. " : "EXT. ").append(PLACES[random.nextInt(PLACES.length)]).append(" - ")
                    .append(TIMES[random.nextInt(TIMES.length)])
                    .append(" #").append(scene++).append("#\n\n");
            count += 2;
            int blocks = 8 + random.nextInt(16);
            for (int i = 0; i < blocks; i++) {
                if (random.nextInt(3) == 0) {
                    text.append(sentence(random, 14)).append("\n").append(sentence(random, 10)).append("\n\n");
                    count += 3;
                } else {
                    text.append(NAMES[random.nextInt(NAMES.length)]).append(random.nextInt(9) == 0 ? " (V.O.)" : "").append('\n');
                    if (random.nextInt(5) == 0) {
                        text.append("(quietly)\n");
                        count++;
                    }
                    text.append(sentence(random, 9)).append(random.nextInt(20) == 0 ? " [[shot: CU, 3s]]" : "").append("\n\n");
                    count += 3;
                }
            }
            if (random.nextInt(6) == 0) {
                text.append("CUT TO:\n\n");
                count += 2;
            }
        }
        return text.toString();
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        int length = words / 2 + random.nextInt(words);
        for (int i = 0; i <= length; i++) sentence.append(i == 0 ? "" : " ").append(random.nextInt(30) == 0 ? "*now*"
                : WORDS[random.nextInt(WORDS.length)]);
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }
}
