package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.generate.MusicRequest;
import org.kinora.composer.internal.wave.Dice;

/** Writes the score of a request: first its bars, form and harmony, then melody, pad, accompaniment, bass and drums bar by bar. */
public final class Writer {
    private static final int LONG_ENOUGH_TO_VAMP = 8;
    private static final int SLOWEST = 30;
    private static final int FASTEST = 240;

    private final Brief brief;
    private final Sheet sheet;

    private Writer(Brief brief) {
        this.brief = brief;
        this.sheet = new Sheet(brief.grid(), brief.hits(), brief.seed());
    }

    /** The score of a request; the same request gives the same score on every machine. */
    public static Score write(MusicRequest request) {
        return write(request, List.of());
    }

    /**
     * The score of a piece that goes on where it once ended; up to there it is what it was.
     *
     * @param earlier samples that the piece had before, ascending
     */
    public static Score write(MusicRequest request, List<Long> earlier) {
        return new Writer(brief(request, earlier)).score();
    }

    private static Brief brief(MusicRequest request, List<Long> earlier) {
        Mood mood = Moods.of(request.mood());
        Style style = Styles.load().of(request.genre(), mood);
        Key key = Key.parse(request.key(), new Key(Dice.of("key", request.seed()).below(12), mood.mode())).coloured(mood.mode());
        Grid grid = grid(request, earlier, mood, style);
        int vamp = !request.loop() && grid.parts().getFirst() >= style.vamp() + LONG_ENOUGH_TO_VAMP ? style.vamp() : 0;
        Form form = Form.of(grid.parts(), vamp, style.harmony(key, mood), style.colour(mood), key, request.loop());
        Theme theme = ThemeMaker.of(request.theme().isEmpty() ? "seed " + request.seed() : request.theme(), style.meter());
        List<Long> hits = request.hits().stream().map(hit -> hit.samples(Tempo.RATE)).filter(hit -> hit >= 0 && hit < grid.samples()).sorted()
                .toList();
        double intensity = Math.clamp(request.intensity(), 0, 1000) / 1000.0;
        return new Brief(mood, style, key, theme, grid, form, hits, intensity, request.underSpeech(), request.seed());
    }

    private static Grid grid(MusicRequest request, List<Long> earlier, Mood mood, Style style) {
        long samples = request.length().samples(Tempo.RATE);
        int tempo = Math.clamp(request.tempo() <= 0 ? mood.tempo() : request.tempo(), SLOWEST, FASTEST);
        if (request.loop()) return Grid.looping(samples, tempo, style.meter());
        List<Long> lengths = new ArrayList<>(earlier);
        lengths.add(samples);
        int last = Math.clamp(number(request, "tempo-end", tempo), SLOWEST, FASTEST);
        return Grid.ending(lengths, Tempo.bending(tempo, last, lengths.getFirst()), style.meter());
    }

    private static int number(MusicRequest request, String parameter, int fallback) {
        String text = request.parameters().getOrDefault(parameter, "");
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : fallback;
    }

    private Score score() {
        List<List<Voices>> voices = voices();
        List<Form.Bar> bars = brief.form().bars();
        Pad pad = new Pad(brief, sheet);
        Melody melody = new Melody(brief, sheet);
        Accompaniment accompaniment = new Accompaniment(brief, sheet);
        Bassline bass = new Bassline(brief, sheet);
        Drumming drums = new Drumming(brief, sheet);
        for (int number = 0; number < bars.size(); number++) {
            Form.Bar bar = bars.get(number);
            if (brief.style().pad().isPresent() || bar.role() == Form.Role.HOME && brief.mood().energy() < 2)
                hold(pad, number, bar, voices.get(number));
            melody.write(number, bar);
            if (bar.role() == Form.Role.HOME) {
                new Ending(brief, sheet).write(number, bar, voices.get(number).getFirst());
            } else {
                accompaniment.write(number, bar, voices.get(number));
                bass.write(number, bar, voices.get(number), voices.get((number + 1) % bars.size()).getFirst().bass());
            }
            drums.write(number, bar);
        }
        pad.release(brief.grid().loop() ? brief.grid().samples() : Ending.release(brief.grid()));
        Accents accents = new Accents(brief, sheet);
        for (long hit : brief.hits()) accents.write(hit, voices.get(Accents.bar(brief.grid(), hit)).getFirst());
        return new Score(brief.grid(), brief.key(), sheet.notes(), brief.style().room());
    }

    private List<List<Voices>> voices() {
        Voicing voicing = new Voicing(brief.key(), brief.thin() ? 55 : brief.style().pad().filter(pad -> pad == Instrument.CHOIR).isPresent() ? 64
                : 61, 40);
        List<List<Voices>> voices = new ArrayList<>();
        for (Form.Bar bar : brief.form().bars()) {
            List<Voices> sung = new ArrayList<>();
            for (Chord chord : bar.chords()) sung.add(voicing.next(chord));
            voices.add(List.copyOf(sung));
        }
        return voices;
    }

    private void hold(Pad pad, int number, Form.Bar bar, List<Voices> voices) {
        double force = brief.force(bar) * (brief.thin() ? 0.8 : 1);
        for (int i = 0; i < voices.size(); i++) {
            long start = brief.grid().at(number, brief.grid().ticks(number) / voices.size() * i);
            pad.chord(number, start, voices.get(i).upper(), force);
        }
    }
}
