package org.kinora.voices.installed.internal.flite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sound of the program's list.
 *
 * @param phone as the program names it, {@code pau} for a pause
 * @param end seconds from the start of the sound
 */
record Segment(String phone, double end) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z]+\\d?):(\\d+\\.\\d+)");
    private static final Map<String, String> SYMBOLS = symbols(
            "aa A|ae {|ah V|ao O|aw aU|ax @|axr r=|ay AI|b b|ch tS|d d|dh D|dx t|eh E|el l|em m|en n|er r=|ey EI|f f|g g|hh h|hv h|"
            + "ih I|iy i|jh dZ|k k|l l|m m|n n|nx n|ng N|ow @U|oy OI|p p|r r|s s|sh S|t t|th T|uh U|uw u|v v|w w|y j|z z|zh Z");

    boolean pause() {
        return phone.equals("pau") || phone.equals("ssil");
    }

    /** SAMPA. */
    String symbol() {
        return SYMBOLS.getOrDefault(phone, "@");
    }

    /** Reads what {@code -psdur} prints: a line for each utterance, each counted from its own start. */
    static List<Segment> timed(String printed) {
        List<Segment> segments = new ArrayList<>();
        double begin = 0;
        for (String line : printed.lines().toList()) {
            Matcher written = WRITTEN.matcher(line);
            double end = begin;
            while (written.find()) {
                end = begin + Double.parseDouble(written.group(2));
                segments.add(new Segment(written.group(1), end));
            }
            begin = end;
        }
        return segments;
    }

    /** Reads what {@code -ps} prints: the phones of each utterance. */
    static List<List<String>> untimed(String printed) {
        return printed.lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> List.of(line.split(" +")).stream().filter(phone -> !phone.equals("pau")).toList()).toList();
    }

    private static Map<String, String> symbols(String table) {
        Map<String, String> symbols = new TreeMap<>();
        for (String pair : table.split("\\|")) symbols.put(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1));
        return symbols;
    }
}
