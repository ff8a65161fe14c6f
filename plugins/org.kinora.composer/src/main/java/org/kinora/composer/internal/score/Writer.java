package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.time.Rational;
import org.kinora.composer.internal.wave.Dice;

/** Writes the score of a request: form first, then melody, harmony, bass and rhythm bar by bar. */
public final class Writer {
    private static final int RATE = 48_000;

    private final MusicRequest request;
    private final Mood mood;
    private final Key key;
    private final Grid grid;
    private final Motif motif;
    private final Dice dice;
    private final double intensity;
    private final List<Note> notes = new ArrayList<>();
    private final Voicing middle;
    private int melodyCentre;

    private Writer(MusicRequest request) {
        this.request = request;
        this.mood = Moods.of(request.mood());
        this.dice = Dice.of("score", request.seed());
        this.key = Key.parse(request.key(), new Key(Dice.of("key", request.seed()).below(12), mood.mode())).coloured(mood.mode());
        this.grid = Grid.of(request.length(), Math.clamp(request.tempo() <= 0 ? 84 : request.tempo(), 30, 240), request.loop());
        this.motif = Motif.of(request.theme().isEmpty() ? "seed " + request.seed() : request.theme());
        this.intensity = Math.clamp(request.intensity(), 0, 1000) / 1000.0;
        this.middle = new Voicing(key, request.underSpeech() ? 57 : 62);
        this.melodyCentre = request.underSpeech() ? Math.min(mood.centre(), 64) - 5 : mood.centre();
    }

    /** The score of a request; the same request gives the same score on every machine. */
    public static Score write(MusicRequest request) {
        Writer writer = new Writer(request);
        Form form = Form.of(writer.grid.bars(), writer.mood, writer.dice.below(writer.mood.progressions().size()), request.loop());
        for (int bar = 0; bar < form.bars().size(); bar++) writer.bar(bar, form.bars().get(bar));
        writer.hits();
        return new Score(writer.grid, writer.key, List.copyOf(writer.notes), writer.mood.room());
    }

    private void bar(int number, Form.Bar bar) {
        List<Integer> chord = middle.next(bar.chord());
        double force = (0.45 + 0.55 * mood.force()) * (0.55 + 0.45 * intensity) * (0.7 + 0.3 * bar.weight());
        if (mood.pad() || bar.last()) pad(number, bar, chord, force);
        if (mood.drone() && number % 2 == 0) drone(number, force);
        if (bar.last()) {
            rest(number, bar, chord, force);
            return;
        }
        if (bar.phrase() >= 0) melody(number, bar, force);
        figure(number, bar, chord, force);
        if (bar.phrase() >= 0 && (bar.weight() > 0.5 || mood.figure() != Figure.HELD)) bass(number, bar, force);
        if (!request.underSpeech()) drums(number, bar, force);
    }

    private void pad(int bar, Form.Bar plan, List<Integer> chord, double force) {
        long start = grid.at(bar, 0, 0);
        long length = plan.last() ? ending(start) : grid.end(bar) - start + RATE / 4;
        for (int i = 0; i < chord.size(); i++)
            notes.add(new Note(Stem.HARMONY, Instrument.STRINGS, start, length, chord.get(i), force * 0.36, -0.5 + i / (chord.size() - 1.0)));
    }

    private void drone(int bar, double force) {
        long start = grid.at(bar, 0, 0);
        long end = Math.min(grid.samples(), grid.end(Math.min(bar + 1, grid.bars() - 1)));
        long length = end == grid.samples() && !request.loop() ? ending(start) : end - start + RATE / 2;
        notes.add(new Note(Stem.BASS, Instrument.DRONE, start, length, key.pitch(0, 40), force * 0.7, 0));
    }

    /** How long a last note is held: let go early enough to fade within the piece. */
    private long ending(long start) {
        long left = grid.samples() - start;
        return left - Math.min(left / 4, RATE * 5L / 4);
    }

    /** The last bar: the harmony comes to rest and rings to the end. */
    private void rest(int bar, Form.Bar plan, List<Integer> chord, double force) {
        long start = grid.at(bar, 0, 0);
        long length = ending(start);
        Instrument player = mood.player() == Instrument.STRINGS || mood.player() == Instrument.SPICCATO ? Instrument.PIANO : mood.player();
        for (int i = 0; i < chord.size(); i++)
            notes.add(human(Stem.HARMONY, player, start + i * RATE / 50, length, chord.get(i), force * 0.62, -0.3 + 0.2 * i));
        notes.add(human(Stem.BASS, Instrument.BASS, start, length, key.pitch(0, 43), force * 0.75, 0));
        notes.add(human(Stem.BASS, Instrument.PIANO, start, length, key.pitch(0, 43), force * 0.5, -0.1));
        notes.add(human(Stem.MELODY, mood.lead(), start + RATE / 30, length, near(plan.chord(), 0), force * 0.72, 0.1));
    }

    private void melody(int bar, Form.Bar plan, double force) {
        boolean quiet = request.underSpeech() || intensity < 0.25;
        if (quiet && plan.place() >= 2 || plan.phrase() == 0 && intensity < 0.12) return;
        boolean call = plan.place() % 2 == 0;
        boolean cadence = plan.place() == 3;
        for (Motif.Step step : call ? motif.call() : motif.answer()) {
            int shift = plan.phrase() % 4 == 2 && plan.place() == 2 ? 2 : 0;
            int degree = cadence && step.at() + step.length() == 8 ? Motif.nearestStable(step.step()) : step.step() + shift;
            int pitch = near(plan.chord(), degree);
            long start = grid.at(bar, step.at() / 2, step.at() % 2 * 48);
            long end = grid.at(bar, (step.at() + step.length()) / 2, (step.at() + step.length()) % 2 * 48);
            double accent = step.at() == 0 ? 1 : step.at() == 4 ? 0.92 : 0.82;
            notes.add(human(Stem.MELODY, mood.lead(), start, Math.max(RATE / 8, end - start), pitch, force * accent, 0.12));
            if (plan.weight() > 0.8 && intensity > 0.55 && !request.underSpeech() && mood.lead() != Instrument.STRINGS)
                notes.add(human(Stem.MELODY, Instrument.STRINGS, start, end - start, pitch, force * 0.45, 0.35));
        }
    }

    /** The pitch of a chord step in the melody's register. */
    private int near(Chord chord, int step) {
        int root = chord.degree() > 3 ? chord.degree() - 7 : chord.degree();
        return key.pitch(root + step, melodyCentre);
    }

    private void figure(int bar, Form.Bar plan, List<Integer> chord, double force) {
        double soft = force * (request.underSpeech() ? 0.5 : 0.62);
        int size = chord.size();
        switch (mood.figure()) {
            case HELD -> {}
            case BROKEN -> {
                int[] order = {0, 1, 2, size - 1, 2, 1, 2, 1};
                int step = request.underSpeech() || intensity < 0.3 || grid.beat().compareTo(Rational.of(17_000)) < 0 ? 2 : 1;
                for (int i = 0; i < 8; i += step) accompany(bar, i * 48, 2, chord.get(Math.min(order[i], size - 1)), soft * (i % 4 == 0 ? 1 : 0.8));
            }
            case SPARSE -> {
                for (int i = 0; i < 4; i++) if (i == 0 || dice.chance(0.45 + 0.4 * plan.weight()))
                    accompany(bar, i * 96, 3, chord.get(i % size), soft * (i == 0 ? 1 : 0.75));
            }
            case OSTINATO -> {
                for (int i = 0; i < 8; i++) accompany(bar, i * 48, 1, i % 4 == 3 ? chord.get(1) : chord.getFirst(), soft * (i % 4 == 0 ? 1 : 0.68));
            }
            case DRIVING -> {
                for (int i = 0; i < 8; i++) {
                    boolean strong = i == 0 || i == 3 || i == 6;
                    accompany(bar, i * 48, 1, chord.getFirst() - 12, soft * (strong ? 1 : 0.66));
                    if (strong && plan.weight() > 0.6) accompany(bar, i * 48, 1, chord.get(1), soft * 0.7);
                }
            }
            case DANCING -> {
                for (int i = 1; i < 4; i += 2) for (int pitch : chord) accompany(bar, i * 96, 1, pitch, soft * 0.7);
                if (plan.weight() > 0.7) accompany(bar, 2 * 96 + 48, 1, chord.getLast(), soft * 0.5);
            }
        }
    }

    private void accompany(int bar, int part, int quavers, int pitch, double force) {
        long start = grid.at(bar, part / 96, part % 96);
        long length = grid.beat().times(Rational.of(quavers, 2)).round();
        notes.add(human(Stem.HARMONY, mood.player(), start, length, pitch, force, -0.25 + 0.1 * dice.bell()));
    }

    private void bass(int bar, Form.Bar plan, double force) {
        int pitch = 36 + Math.floorMod(plan.chord().classes(key).getFirst() - 36, 12);
        if (pitch < 34) pitch += 12;
        boolean walks = mood.figure() == Figure.DANCING || mood.figure() == Figure.DRIVING;
        int fifth = pitch + 7 > 46 ? pitch - 5 : pitch + 7;
        long start = grid.at(bar, 0, 0);
        long half = grid.at(bar, 2, 0);
        notes.add(human(Stem.BASS, Instrument.BASS, start, (walks ? half : grid.end(bar)) - start, pitch, force * 0.8, 0));
        if (walks) notes.add(human(Stem.BASS, Instrument.BASS, half, grid.end(bar) - half, fifth, force * 0.7, 0));
    }

    private void drums(int bar, Form.Bar plan, double force) {
        if (mood.drums() == 0 || intensity < 0.2) return;
        double hit = force * (0.5 + 0.4 * plan.weight());
        strike(Instrument.BOOM, bar, 0, hit * (plan.place() == 0 ? 1 : 0.7), 36);
        if (mood.drums() == 1) {
            if (plan.place() % 2 == 1) strike(Instrument.BOOM, bar, 3 * 96, hit * 0.5, 36);
            return;
        }
        for (int i = 0; i < 8; i++) strike(Instrument.SHAKER, bar, i * 48, hit * (i % 2 == 1 ? 0.55 : 0.35), 80);
        if (mood.drums() == 2) {
            strike(Instrument.TICK, bar, 96, hit * 0.6, 76);
            strike(Instrument.TICK, bar, 3 * 96, hit * 0.6, 76);
            return;
        }
        for (int at : new int[] {0, 144, 192, 336}) strike(Instrument.TOM, bar, at, hit * (at == 0 ? 0.9 : 0.65), at == 336 ? 50 : 45);
        if (plan.place() == 3) for (int i = 0; i < 4; i++) strike(Instrument.TOM, bar, 288 + i * 24, hit * (0.5 + 0.12 * i), 52 - i * 2);
    }

    private void strike(Instrument drum, int bar, int part, double force, int tuning) {
        notes.add(human(Stem.RHYTHM, drum, grid.at(bar, part / 96, part % 96), RATE, tuning, force, drum == Instrument.SHAKER ? 0.4 : -0.1));
    }

    /** Marks what happens in the picture: exactly on its sample. */
    private void hits() {
        for (Rational hit : request.hits()) {
            long at = hit.samples(RATE);
            if (at < 0 || at >= grid.samples()) continue;
            double force = 0.55 + 0.35 * intensity;
            boolean soft = mood.drums() == 0;
            notes.add(new Note(Stem.RHYTHM, soft ? Instrument.BELL : Instrument.BOOM, at, 2L * RATE, soft ? key.pitch(0, 79) : 33, force, 0));
            notes.add(new Note(Stem.HARMONY, Instrument.PIANO, at, 2L * RATE, key.pitch(0, 48), force * 0.8, 0));
            long swell = Math.min(at, RATE * 6L / 5);
            if (!soft && swell > RATE / 2) notes.add(new Note(Stem.RHYTHM, Instrument.SWELL, at - swell, swell, 60, force * 0.6, 0));
        }
    }

    /** A note as a person would play it: a little early or late, a little louder or softer. */
    private Note human(Stem stem, Instrument instrument, long start, long length, int pitch, double velocity, double pan) {
        double loose = switch (instrument) {
            case PIANO, PLUCK, BELL -> 0.009;
            case SPICCATO, TOM, BOOM, SHAKER, TICK -> 0.004;
            default -> 0.006;
        };
        long late = Math.round((dice.bell() * 0.5 + 0.25) * loose * RATE);
        double level = Math.clamp(velocity * (1 + 0.09 * dice.bell()), 0.02, 1.0);
        long from = Math.clamp(start + late, 0, grid.samples() - 1);
        return new Note(stem, instrument, from, Math.min(length, grid.samples() + RATE - from), pitch, level, Math.clamp(pan, -1.0, 1.0));
    }
}
