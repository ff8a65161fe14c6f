package org.kinora.composer.internal.score;

import java.util.List;

/** Moves the harmony: the figures of the style over the voices of each chord. */
final class Accompaniment {
    private static final double QUIET = 0.54;

    private final Brief brief;
    private final Sheet sheet;

    Accompaniment(Brief brief, Sheet sheet) {
        this.brief = brief;
        this.sheet = sheet;
    }

    /** @param voices one entry for each chord of the bar */
    void write(int number, Form.Bar bar, List<Voices> voices) {
        Meter meter = brief.grid().meter();
        int ticks = brief.grid().ticks(number);
        for (Style.Layer layer : brief.style().figures()) {
            if (!layer.in(bar.place()) || layer.fuller() && !brief.full(bar)) continue;
            int skipped = 0;
            for (Pattern.Stroke stroke : layer.pattern().over(ticks, meter)) {
                if (brief.thin() && (stroke.tick() % Meter.BEAT != 0 || skipped++ % 2 == 1)) continue;
                long start = brief.grid().at(number, stroke.tick());
                long end = brief.grid().at(number, rings(layer.player()) ? rung(stroke, ticks, voices.size()) : stroke.tick() + stroke.ticks());
                Voices chord = voices.get(voices.size() == 2 && stroke.tick() * 2 >= ticks ? 1 : 0);
                double force = brief.force(bar) * QUIET * Pattern.weight(stroke.tick(), meter) * (layer.fuller() ? 0.85 : 1);
                for (int pitch : pitches(stroke.sign(), chord)) sheet.play(Stem.HARMONY, layer.player(), start, end, lowered(layer.player(), pitch),
                        stroke.sign() == 'C' || stroke.sign() == 'c' ? force * 0.8 : force);
            }
        }
    }

    /** Short strings and synthesisers drive from below the melody; under speech everything does. */
    private int lowered(Instrument player, int pitch) {
        boolean low = player == Instrument.SPICCATO || player == Instrument.ARP && brief.mood().energy() > 0;
        int wanted = pitch - (low && pitch > 60 ? 12 : 0) - (brief.thin() && pitch > 62 ? 12 : 0);
        return player.inRange(wanted);
    }

    /** What is struck or plucked softly rings on until the chord changes. */
    private static boolean rings(Instrument player) {
        return switch (player) {
            case PIANO, HARP, BELL, VIBES, PLUCK, EPIANO -> true;
            default -> false;
        };
    }

    private static int rung(Pattern.Stroke stroke, int ticks, int chords) {
        int end = chords == 2 && stroke.tick() * 2 < ticks ? ticks / 2 : ticks;
        return Math.max(stroke.tick() + stroke.ticks(), end);
    }

    private static List<Integer> pitches(char sign, Voices chord) {
        List<Integer> upper = chord.upper();
        return switch (sign) {
            case 'C' -> upper;
            case 'c' -> upper.subList(1, 3);
            case 'B' -> List.of(upper.getFirst() - 12);
            default -> List.of(upper.get((sign - '0') % 3) + 12 * ((sign - '0') / 3));
        };
    }
}
