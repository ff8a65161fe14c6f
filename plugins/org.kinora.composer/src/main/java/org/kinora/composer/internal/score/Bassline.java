package org.kinora.composer.internal.score;

import java.util.List;

/** Writes the bass: roots, fifths and octaves in the rhythm of the style, steps where it walks, and the drone. */
final class Bassline {
    private static final int DRONE_BARS = 2;

    private final Brief brief;
    private final Sheet sheet;

    Bassline(Brief brief, Sheet sheet) {
        this.brief = brief;
        this.sheet = sheet;
    }

    /**
     * @param voices one entry for each chord of the bar
     * @param next the bass note of the next bar
     */
    void write(int number, Form.Bar bar, List<Voices> voices, int next) {
        if (brief.style().drone() && number % DRONE_BARS == 0) drone(number, bar);
        if (brief.style().bass().isEmpty()) return;
        Style.Layer layer = brief.style().bass().get();
        Meter meter = brief.grid().meter();
        int ticks = brief.grid().ticks(number);
        boolean plain = brief.thin() || bar.role() == Form.Role.VAMP && bar.place() == 0;
        List<Pattern.Stroke> strokes = plain ? List.of(new Pattern.Stroke(0, ticks, 'R')) : layer.pattern().over(ticks, meter);
        if (voices.size() == 2 && strokes.size() == 1)
            strokes = List.of(new Pattern.Stroke(0, ticks / 2, 'R'), new Pattern.Stroke(ticks / 2, ticks - ticks / 2, 'R'));
        for (Pattern.Stroke stroke : strokes) {
            boolean second = voices.size() == 2 && stroke.tick() * 2 >= ticks;
            int root = voices.get(second ? 1 : 0).bass();
            int goal = voices.size() == 2 && !second ? voices.get(1).bass() : next;
            int pitch = pitch(stroke, root, goal, ticks, layer.player());
            long start = brief.grid().at(number, stroke.tick());
            long end = brief.grid().at(number, stroke.tick() + stroke.ticks());
            sheet.play(Stem.BASS, layer.player(), start, start + (end - start) * 96 / 100, pitch,
                    brief.force(bar) * 0.82 * Pattern.weight(stroke.tick(), meter));
        }
    }

    private static int pitch(Pattern.Stroke stroke, int root, int goal, int ticks, Instrument player) {
        int fifth = root + 7 > player.highest() - 6 ? root - 5 : root + 7;
        int pitch = switch (stroke.sign()) {
            case 'F' -> fifth;
            case 'O' -> root + 12;
            case 'W' -> walked(stroke.tick() / Meter.BEAT, root, goal, ticks / Meter.BEAT);
            default -> root;
        };
        return player.inRange(pitch);
    }

    /** Root, fifth or third on the way, and at the end a semitone beside the next root. */
    private static int walked(int beat, int root, int goal, int beats) {
        if (beat == 0) return root;
        if (beat == beats - 1) return goal + (goal > root ? -1 : 1);
        return beat % 2 == 1 ? root + (goal > root ? 4 : -5) : root + (goal > root ? 7 : -2 * Integer.signum(root - goal));
    }

    private void drone(int number, Form.Bar bar) {
        int last = Math.min(number + DRONE_BARS, brief.grid().bars() - 1);
        long start = brief.grid().at(number, 0);
        boolean ends = number + DRONE_BARS >= brief.grid().bars();
        long end = !ends ? brief.grid().at(last, 0) : brief.grid().loop() ? brief.grid().samples() : Ending.release(brief.grid());
        int tonic = 30 + Math.floorMod(brief.key().tonic() - 30, 12);
        sheet.write(Stem.BASS, Instrument.DRONE, start, end - start + (ends ? 0 : Tempo.RATE / 3), tonic, brief.force(bar) * 0.6, 0);
    }
}
