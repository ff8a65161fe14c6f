package org.kinora.film.internal.beat;

import java.nio.file.Path;
import java.util.List;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundReader;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** Reads a sound file once and finds its time grid. Pieces longer than half an hour are analysed for their first half hour. */
public record SongReader(MediaEngine media) {
    /** Share of the loudest hundredth of a second below which nothing counts as a beat. */
    private static final double SILENT = 1e-5;
    /** Mean onset at the beats that a pulse must have. */
    private static final double CLEAR = 0.12;

    /** The time grid of a file. */
    public Song read(Path file, Work work) {
        return hear(file, work).song();
    }

    /** The time grid of a file, and all that begins in it. */
    public Rhythm hear(Path file, Work work) {
        Spectrum spectrum;
        try (SoundReader sound = media.openSound(file, Spectrum.RATE, 1)) {
            spectrum = Spectrum.of(sound, work);
        }
        if (spectrum.frames() == 0) throw Texts.beside(SongReader.class).failure(Kind.INPUT, "song.empty", file.getFileName());
        work.progress(0.7);
        Onsets onsets = Onsets.of(spectrum);
        work.checkCancelled();
        List<Integer> pulse = new Pulse(onsets.all()).beats();
        work.checkCancelled();
        List<Integer> beats = sounding(new Level(onsets).settle(pulse), spectrum);
        work.progress(0.9);
        work.checkCancelled();
        if (clarity(beats, onsets) < CLEAR) beats = List.of();
        List<Integer> grid = beats;
        List<Integer> bars = new Bars(spectrum, onsets).downbeats(grid).stream().map(grid::get).toList();
        Rational length = Rational.of(spectrum.samples(), Spectrum.RATE);
        List<Sections.Section> found = new Sections(spectrum).find(bars);
        List<Song.Section> sections = found.stream().map(section -> new Song.Section(section.name(), time(section.from()),
                section == found.getLast() ? length : time(section.to()), section.energy())).toList();
        Song song = new Song(length, times(grid, length), times(bars, length), sections, List.of());
        return new Rhythm(song, times(onsets.picked(), length));
    }

    private static List<Rational> times(List<Integer> frames, Rational length) {
        return frames.stream().map(SongReader::time).filter(time -> time.compareTo(length) < 0).toList();
    }

    private static Rational time(int frame) {
        return Rational.of(frame, Spectrum.FRAMES);
    }

    /** Leaves out the beats before the music begins and after it has ended. */
    private static List<Integer> sounding(List<Integer> beats, Spectrum spectrum) {
        float loudest = spectrum.power().stream().max(Float::compare).orElse(0f);
        int first = 0;
        while (first < spectrum.frames() && spectrum.power().get(first) <= loudest * SILENT) first++;
        int last = spectrum.frames() - 1;
        while (last > first && spectrum.power().get(last) <= loudest * SILENT) last--;
        int from = first;
        int to = last;
        return beats.stream().filter(beat -> beat >= from - 3 && beat <= to).distinct().toList();
    }

    private static double clarity(List<Integer> beats, Onsets onsets) {
        return beats.stream().mapToDouble(beat -> onsets.all()[beat]).average().orElse(0);
    }
}
