package org.kinora.artist.internal.set.craft;

import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Stroke;

/** Words on signs, in capitals of straight strokes; words that most languages of Europe read. Belongs to one thread. */
public final class Lettering {
    public static final List<String> SHOPS = List.of("CAFE", "BISTRO", "KIOSK", "SALON", "RADIO", "BAZAR", "HOTEL", "OPTIK");
    public static final List<String> CLUBS = List.of("ARENA");
    public static final List<String> STATIONS = List.of("CENTRAL", "NORD", "PORTO", "ALTONA");
    public static final List<String> WAYS = List.of("PORT", "NORD", "CENTRO", "MARE");
    public static final List<String> STOPS = List.of("BUS");
    public static final List<String> WARNINGS = List.of("STOP");

    /** Strokes of each letter: places on a field of four by six, two digits each. */
    private static final Map<Character, List<String>> LETTERS = Map.ofEntries(letter('A', "002640", "1333"),
            letter('B', "00063645443303", "3342413000"), letter('C', "4130100105163645"), letter('D', "00062644422000"), letter('E', "46060040",
                    "0333"),
            letter('F', "460600", "0333"), letter('G', "45361605011030414323"), letter('H', "0006", "4046", "0343"), letter('I', "2026"),
            letter('K', "0006", "460340"), letter('L', "060040"), letter('M', "0006234640"), letter('N', "00064046"),
            letter('O', "100105163645413010"), letter('P', "00063645443303"), letter('R', "00063645443303", "2340"),
            letter('S', "453616050413334241301001"), letter('T', "2026", "0646"), letter('U', "060110304146"), letter('V', "062046"),
            letter('Z', "06460040"));

    private final Build b;

    public Lettering(Build b) {
        this.b = b;
    }

    private static Map.Entry<Character, List<String>> letter(char name, String... strokes) {
        return Map.entry(name, List.of(strokes));
    }

    /** One of the words, chosen by the thing's dice, as large as fits into a rectangle on a face that looks to the front. */
    public void words(List<String> words, double x0, double x1, double y0, double y1, double z) {
        word(words.get(b.dice.next(words.size())), x0, x1, y0, y1, z);
    }

    /** A word in the middle of a rectangle; letters that are not known are left out as blanks. */
    public void word(String word, double x0, double x1, double y0, double y1, double z) {
        word(word, x0, x1, y0, y1, z, Stroke.INK);
    }

    /** @param colour 0xRRGGBB */
    public void word(String word, double x0, double x1, double y0, double y1, double z, int colour) {
        double high = y1 - y0;
        double step = Math.min(high * 0.92, (x1 - x0) / word.length());
        double wide = step * 0.66;
        double tall = Math.min(high, wide * 1.7);
        double left = (x0 + x1) / 2 - step * word.length() / 2 + (step - wide) / 2;
        double low = (y0 + y1 - tall) / 2;
        for (int i = 0; i < word.length(); i++) {
            for (String stroke : LETTERS.getOrDefault(word.charAt(i), List.of())) {
                double[] points = new double[stroke.length() / 2 * 3];
                for (int k = 0; k < stroke.length() / 2; k++) {
                    points[3 * k] = left + step * i + wide * (stroke.charAt(2 * k) - '0') / 4;
                    points[3 * k + 1] = low + tall * (stroke.charAt(2 * k + 1) - '0') / 6;
                    points[3 * k + 2] = z;
                }
                b.line(tall * 0.13, 0, colour, 900, points);
            }
        }
    }
}
