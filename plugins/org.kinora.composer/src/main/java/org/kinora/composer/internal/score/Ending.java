package org.kinora.composer.internal.score;

import java.util.List;

/** Writes the final chord: struck on its beat, left to ring to the end of the piece. */
final class Ending {
    private final Brief brief;
    private final Sheet sheet;

    Ending(Brief brief, Sheet sheet) {
        this.brief = brief;
        this.sheet = sheet;
    }

    /** When the last notes are let go: early enough to fade within the piece. */
    static long release(Grid grid) {
        long ring = grid.samples() - grid.at(grid.bars() - 1, 0);
        return grid.samples() - Math.min(ring * 2 / 5, Tempo.RATE * 5L / 4);
    }

    void write(int number, Form.Bar bar, Voices voices) {
        long start = brief.grid().at(number, 0);
        long end = release(brief.grid());
        double force = brief.force(bar);
        int spread = brief.mood().energy() == 0 ? Tempo.RATE / 40 : 0;
        Instrument player = ringing();
        for (int i = 0; i < 3; i++)
            sheet.play(Stem.HARMONY, player, start + (long) i * spread, end, player.inRange(voices.upper().get(i) - (brief.thin() ? 12 : 0)), force
                    * 0.55);
        int root = 36 + Math.floorMod(brief.key().tonic() - 36, 12);
        Instrument bass = brief.style().bass().map(Style.Layer::player).orElse(Instrument.BASS);
        sheet.play(Stem.BASS, bass, start, end, bass.inRange(root), force * 0.85);
        if (brief.mood().energy() == 2 && !brief.thin() && brief.intensity() >= 0.2) struck(start, force, root);
    }

    /** The player of the figure when his notes ring, else the piano. */
    private Instrument ringing() {
        List<Instrument> players = brief.style().figures().stream().map(Style.Layer::player).toList();
        for (Instrument player : players) switch (player) {
            case PIANO, GRAND, EPIANO, PLUCK, STEEL, HARP, PAD, STRINGS, ACCORDION -> {
                return player;
            }
            default -> { }
        }
        return brief.style().pad().filter(pad -> pad == Instrument.PAD).orElse(Instrument.PIANO);
    }

    private void struck(long start, double force, int root) {
        boolean kit = brief.style().drums().stream().anyMatch(layer -> layer.player() == Instrument.KICK);
        sheet.play(Stem.RHYTHM, kit ? Instrument.KICK : Instrument.TIMPANI, start, start + Tempo.RATE, kit ? 34 : root + (root < 41 ? 12 : 0), force
                * 0.9);
        sheet.play(Stem.RHYTHM, Instrument.CRASH, start, start + Tempo.RATE, 60, force * 0.6);
    }
}
