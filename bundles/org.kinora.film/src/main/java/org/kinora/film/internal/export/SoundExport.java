package org.kinora.film.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kinora.api.film.Cut;
import org.kinora.api.film.export.ExportPreset;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.SoundReader;
import org.kinora.api.media.SoundWriter;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.film.internal.finish.SoundTrack;
import org.kinora.film.internal.sound.Sounds;

/** A sound in another coding, sample by sample. */
record SoundExport(MediaEngine media, Work work) {
    private static final int PIECE = 1 << 14;
    private static final int CHANNELS = 2;

    /** At another loudness than it has, right after encoding too: which takes several attempts, so that only the last one gets the name. */
    void write(Path from, ExportPreset preset, Path to, int loudness, int truePeak) {
        MediaEngine mine = media.within(work);
        Path made = work.scratch().resolve("export-loud");
        new SoundTrack(mine, () -> new Sounds.Opened(mine.openSound(from, Cut.SAMPLE_RATE, CHANNELS)), loudness, truePeak, work)
                .encode(format(preset), made);
        Path part = to.resolveSibling("." + to.getFileName() + ".part");
        try {
            try {
                Files.copy(made, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException fault) {
            Kind kind = Kind.of(fault) == Kind.EXHAUSTED ? Kind.EXHAUSTED : Kind.INPUT;
            throw Texts.beside(SoundExport.class).failure(kind, "file.unwritable", to, String.valueOf(fault.getMessage()), fault);
        }
    }

    private static SoundFormat format(ExportPreset preset) {
        return new SoundFormat(preset.sound().orElseThrow(), Cut.SAMPLE_RATE, CHANNELS, Math.max(8000, preset.bitrate()));
    }

    void write(Path from, ExportPreset preset, Path to) {
        MediaEngine mine = media.within(work);
        try (SoundReader reader = mine.openSound(from, Cut.SAMPLE_RATE, CHANNELS); SoundWriter writer = mine.writeSound(to, format(preset))) {
            float[][] samples = new float[CHANNELS][PIECE];
            for (int count = reader.read(samples, 0, PIECE); count > 0; count = reader.read(samples, 0, PIECE)) {
                work.checkCancelled();
                writer.write(samples, 0, count);
            }
            writer.finish();
        }
    }
}
