package org.kinora.film.internal.operations.sound;

import java.nio.file.Path;
import java.util.Locale;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundReader;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.sound.Block;
import org.kinora.film.internal.sound.Loudness;
import org.kinora.film.internal.sound.LoudnessMeter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Loudness after EBU R128. */
@Component(service = Operation.class)
@Declaration(name = "audio.loudness", command = "audio loudness", title = "Measure the loudness of a sound after EBU R128.",
        scope = Declaration.Scope.NONE,
        help = "Sounds of more than two channels are measured as 5.1: surround counts 1.5 dB more, low frequencies do not.\n"
                + "  kinora audio loudness film.mp4")
public final class MeasureLoudness implements Operation<MeasureLoudness.Input, MeasureLoudness.Output> {
    private static final Texts TEXTS = Texts.beside(MeasureLoudness.class);
    private static final int RATE = 48_000;

    private final MediaEngine media;

    /** Of what. */
    public record Input(@Param(value = "A file with a sound.", position = 0, required = true) Source sound) {}

    /** Hundredths of LUFS, LU and dBTP; all of them 0 and {@code silent} where nothing was loud enough. */
    public record Output(boolean silent, int integrated, int range, int shortTerm, int momentary, int truePeak) implements Readable {
        @Override
        public String text() {
            return silent ? TEXTS.text("loudness.silent") : TEXTS.text("loudness.found", decimal(integrated), decimal(range), decimal(shortTerm),
                    decimal(momentary), decimal(truePeak));
        }

        private static String decimal(int hundredths) {
            return String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        }
    }

    @Activate
    public MeasureLoudness(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        Path file = new SoundFile(input.sound()).path(context.work());
        boolean surround = media.probe(file).streams().stream().anyMatch(stream -> stream instanceof StreamInfo.Audio sound && sound.channels() > 2);
        LoudnessMeter meter = surround ? LoudnessMeter.surround() : new LoudnessMeter();
        Block block = new Block(surround ? 6 : 2);
        try (SoundReader reader = media.within(context.work()).openSound(file, RATE, block.samples.length)) {
            for (block.length = reader.read(block.samples, 0, Block.SIZE); block.length > 0;
                    block.length = reader.read(block.samples, 0, Block.SIZE)) {
                context.work().checkCancelled();
                meter.add(block);
            }
        }
        Loudness found = meter.result();
        if (found.silent()) return new Output(true, 0, 0, 0, 0, 0);
        return new Output(false, hundredths(found.integrated()), hundredths(found.range()), hundredths(found.shortTerm()),
                hundredths(found.momentary()), hundredths(found.truePeak()));
    }

    private static int hundredths(double value) {
        return (int) Math.round(value * 100);
    }
}
