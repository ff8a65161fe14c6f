package org.kinora.film.internal.export;

import java.nio.file.Path;
import org.kinora.api.film.Cut;
import org.kinora.api.film.export.ExportPreset;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.SoundReader;
import org.kinora.api.media.SoundWriter;
import org.kinora.api.work.Work;

/** A sound in another coding, sample by sample. */
record SoundExport(MediaEngine media, Work work) {
    private static final int PIECE = 1 << 14;
    private static final int CHANNELS = 2;

    void write(Path from, ExportPreset preset, Path to) {
        SoundFormat format = new SoundFormat(preset.sound().orElseThrow(), Cut.SAMPLE_RATE, CHANNELS, Math.max(8000, preset.bitrate()));
        MediaEngine mine = media.within(work);
        try (SoundReader reader = mine.openSound(from, Cut.SAMPLE_RATE, CHANNELS); SoundWriter writer = mine.writeSound(to, format)) {
            float[][] samples = new float[CHANNELS][PIECE];
            for (int count = reader.read(samples, 0, PIECE); count > 0; count = reader.read(samples, 0, PIECE)) {
                work.checkCancelled();
                writer.write(samples, 0, count);
            }
            writer.finish();
        }
    }
}
