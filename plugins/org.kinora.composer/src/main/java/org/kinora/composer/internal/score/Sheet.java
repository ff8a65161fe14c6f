package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;
import org.kinora.composer.internal.wave.Dice;

/**
 * The sheet that notes are written on. A note is played as a person would: a little early or late, a little louder or softer, by chance that depends
 * only on the note itself. Notes close to a hit are drawn onto it, so that it is one blow.
 */
final class Sheet {
    private static final long NEAR = Tempo.RATE * 9L / 100;

    private final Grid grid;
    private final List<Long> hits;
    private final long seed;
    private final List<Note> notes = new ArrayList<>();

    Sheet(Grid grid, List<Long> hits, long seed) {
        this.grid = grid;
        this.hits = hits;
        this.seed = seed;
    }

    /** Writes a note that somebody plays from his seat; drums are silent for a moment after a hit. */
    void play(Stem stem, Instrument player, long start, long end, int pitch, double velocity) {
        if (player.drum() && hits.stream().anyMatch(hit -> start > hit + NEAR && start < hit + 3 * NEAR)) return;
        Dice dice = new Dice(seed * 0x9E3779B97F4A7C15L + start * 1009 + pitch * 31L + player.ordinal());
        long late = Math.round((dice.bell() * 0.5 + 0.2) * player.loose() * Tempo.RATE / 1000);
        double level = velocity * (1 + 0.07 * dice.bell());
        long from = drawn(start).orElse(start + late);
        write(stem, player, from, Math.max(Tempo.RATE / 25, end - start), player.drum() ? pitch : player.inRange(pitch), level, seat(player, pitch));
    }

    /** Writes a note that sounds exactly when and where it is said. */
    void write(Stem stem, Instrument player, long start, long length, int pitch, double velocity, double pan) {
        long from = Math.clamp(start, 0, grid.samples() - 1);
        long longest = grid.loop() ? grid.samples() : grid.samples() - from;
        notes.add(new Note(stem, player, from, Math.clamp(length, 1, longest), pitch, Math.clamp(velocity, 0.02, 1.0), Math.clamp(pan, -1.0, 1.0)));
    }

    private java.util.Optional<Long> drawn(long start) {
        return hits.stream().filter(hit -> Math.abs(hit - start) <= NEAR).findFirst();
    }

    /** Keyboards and harps lie across the picture a little: low notes left, high notes right. */
    private static double seat(Instrument player, int pitch) {
        return switch (player) {
            case PIANO, GRAND, EPIANO, HARP, VIBES, MARIMBA, BELL -> player.seat() + (pitch - 64) / 150.0;
            case TOM -> player.seat() + (pitch - 47) / 12.0;
            default -> player.seat();
        };
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
