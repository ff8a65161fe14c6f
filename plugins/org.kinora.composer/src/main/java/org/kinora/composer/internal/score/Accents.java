package org.kinora.composer.internal.score;

import java.util.List;

/** Marks what happens in the picture: a blow of the ensemble exactly on its sample, with a swell before it where there is room. */
final class Accents {
    private static final long LONGEST_SWELL = Tempo.RATE * 6L / 5;
    private static final long SHORTEST_SWELL = Tempo.RATE / 2;

    private final Brief brief;
    private final Sheet sheet;

    Accents(Brief brief, Sheet sheet) {
        this.brief = brief;
        this.sheet = sheet;
    }

    /** @param voices the chord that sounds then */
    void write(long hit, Voices voices) {
        double force = 0.6 + 0.35 * brief.intensity();
        boolean soft = brief.mood().energy() == 0 || brief.thin();
        Instrument drum = soft ? Instrument.BELL : brief.style().drums().stream().anyMatch(layer -> layer.player() == Instrument.KICK)
                ? Instrument.CRASH
                : Instrument.BOOM;
        long ring = 2L * Tempo.RATE;
        sheet.write(Stem.RHYTHM, drum, hit, ring, soft ? drum.inRange(voices.upper().getLast() + 12) : 33, force, 0);
        Instrument player = soft ? Instrument.PIANO : Instrument.GRAND;
        for (int pitch : voices.upper()) sheet.write(Stem.HARMONY, player, hit, ring, player.inRange(pitch - (brief.thin() ? 12 : 0)), force * 0.85,
                -0.1);
        sheet.write(Stem.BASS, player, hit, ring, player.inRange(voices.bass()), force, -0.1);
        if (!soft && drum == Instrument.BOOM) sheet.write(Stem.RHYTHM, Instrument.CRASH, hit, ring, 60, force * 0.55, 0.1);
        long swell = Math.min(hit, LONGEST_SWELL);
        if (!soft && swell > SHORTEST_SWELL) sheet.write(Stem.RHYTHM, Instrument.SWELL, hit - swell, swell, 60, force * 0.5, 0);
    }

    /** Which bar a sample lies in. */
    static int bar(Grid grid, long sample) {
        List<Integer> starts = grid.starts();
        int bar = 0;
        while (bar + 1 < starts.size() && grid.at(bar + 1, 0) <= sample) bar++;
        return bar;
    }
}
