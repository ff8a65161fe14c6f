package org.kinora.film.internal.operations.sound;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.beat.Rhythm;
import org.kinora.film.internal.beat.SongReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tempo, beats, bars, onsets and sections of music. */
@Component(service = Operation.class)
@Declaration(name = "audio.beats", command = "audio beats", title = "Find tempo, beats, bars, onsets and sections of music.",
        scope = Declaration.Scope.NONE, help = "All times are seconds.\n  kinora audio beats song.mp3\n  kinora audio beats song.mp3 --json")
public final class FindBeats implements Operation<FindBeats.Input, FindBeats.Output> {
    private static final Texts TEXTS = Texts.beside(FindBeats.class);

    private final MediaEngine media;

    /** Of what. */
    public record Input(@Param(value = "The music.", position = 0, required = true) Source sound) {}

    /** The time grid. {@code tempo} in hundredths of beats a minute, 0 without a pulse; {@code metre} in beats a bar. */
    public record Output(Rational length, int tempo, int metre, List<Rational> beats, List<Rational> downbeats, List<Rational> onsets,
            List<Song.Section> sections) implements Readable {
        @Override
        public String text() {
            String head = beats.isEmpty() ? TEXTS.text("beats.none", onsets.size())
                    : TEXTS.text("beats.found", String.format(Locale.ROOT, "%.1f", tempo / 100.0), metre, beats.size(), downbeats.size(),
                            onsets.size());
            return head + "\n" + sections.stream().map(section -> TEXTS.text("beats.section", section.name(), seconds(section.from()),
                    seconds(section.to()), section.energy())).collect(Collectors.joining("\n"));
        }

        private static String seconds(Rational time) {
            return String.format(Locale.ROOT, "%.2f", time.toDouble());
        }
    }

    @Activate
    public FindBeats(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        Rhythm rhythm = new SongReader(media.within(context.work())).hear(new SoundFile(input.sound()).path(context.work()), context.work());
        Song song = rhythm.song();
        return new Output(song.length(), rhythm.tempo(), rhythm.metre(), song.beats(), song.downbeats(), rhythm.onsets(), song.sections());
    }
}
