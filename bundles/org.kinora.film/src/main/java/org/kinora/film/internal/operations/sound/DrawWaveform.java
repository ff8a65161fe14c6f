package org.kinora.film.internal.operations.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundReader;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.sound.Waveform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a timeline draws of a sound. */
@Component(service = Operation.class)
@Declaration(name = "audio.waveform", command = "audio waveform", title = "Make what a timeline draws of a sound: lowest, highest and mean level at "
        + "every zoom.", scope = Declaration.Scope.NONE, help = "Three bytes for 256 samples; every further level has a quarter of the steps.\n"
        + "  kinora audio waveform song.mp3 -o song.wave")
public final class DrawWaveform implements Operation<DrawWaveform.Input, DrawWaveform.Output> {
    private final MediaEngine media;

    /** Of what. */
    public record Input(@Param(value = "A file with a sound.", position = 0, required = true) Source sound) {}

    /** The waveform: {@code steps} of the finest level. */
    public record Output(Rational length, int steps, int levels, @Deliverable(suffix = ".wave", main = true) AssetId waveform) implements Readable {
        @Override
        public String text() {
            return Texts.beside(DrawWaveform.class).text("waveform.made", String.format(Locale.ROOT, "%.2f", length.toDouble()), steps, Waveform.STEP,
                    levels);
        }
    }

    @Activate
    public DrawWaveform(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        Waveform waveform;
        try (SoundReader reader = media.within(context.work()).openSound(new SoundFile(input.sound()).path(context.work()), Waveform.RATE, 1)) {
            waveform = Waveform.of(reader, context.work());
        }
        Path file = context.work().scratch().resolve("sound.wave");
        try {
            Files.write(file, waveform.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Output(Rational.of(waveform.samples(), Waveform.RATE), waveform.steps(0), waveform.levels(),
                context.work().assets().put(file, "application/octet-stream", Origin.DERIVED, "sound.wave", true));
    }
}
