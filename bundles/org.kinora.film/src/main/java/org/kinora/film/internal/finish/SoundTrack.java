package org.kinora.film.internal.finish;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.SoundWriter;
import org.kinora.api.work.Work;
import org.kinora.film.internal.sound.Block;
import org.kinora.film.internal.sound.Loudness;
import org.kinora.film.internal.sound.LoudnessMeter;
import org.kinora.film.internal.sound.Master;
import org.kinora.film.internal.sound.Sounds;

/**
 * Encodes the mix as AAC and measures what a listener will hear: the decoded result. Where encoding moved the loudness or the peaks too far, the
 * sound is corrected and encoded again.
 *
 * @param loudness hundredths of LUFS
 * @param truePeak hundredths of dBTP
 */
public record SoundTrack(MediaEngine media, Supplier<Sounds.Opened> mix, int loudness, int truePeak, Work work) {
    private static final SoundFormat AAC = new SoundFormat(SoundFormat.Coding.AAC, 48_000, 2, 192_000);
    private static final int ROUNDS = 5;
    private static final double TOLERANCE = 0.12;

    /** The file, in the work's scratch folder, and what was measured of it at last. */
    public record Encoded(Path file, Loudness heard) {}

    /** As AAC. */
    public Encoded encode() {
        return encode(AAC, work.scratch().resolve("sound.m4a"));
    }

    /** In any format, into a file. */
    public Encoded encode(SoundFormat format, Path file) {
        double wanted = loudness / 100.0;
        double peak = truePeak / 100.0;
        double ceiling = peak;
        double gain = 0;
        Loudness heard = null;
        for (int round = 0; round < ROUNDS; round++) {
            write(format, file, new Master(wanted, ceiling), gain);
            heard = measure(file);
            if (heard.silent()) break;
            double error = wanted - heard.integrated();
            double over = heard.truePeak() + 0.03 - peak;
            if (Math.abs(error) <= TOLERANCE && over <= 0) break;
            if (over > 0) ceiling -= over + 0.15;
            gain += Math.abs(error) > 30 ? 0 : error + (over > 0 ? 0.03 : 0);
        }
        return new Encoded(file, heard);
    }

    private void write(SoundFormat format, Path file, Master master, double gain) {
        try (Sounds.Opened sound = mix.get(); SoundWriter writer = media.writeSound(file, format)) {
            master.apply(block -> {
                work.checkCancelled();
                return sound.next(block);
            }, gain, block -> writer.write(block.samples, 0, block.length));
            writer.finish();
        }
    }

    private Loudness measure(Path file) {
        LoudnessMeter meter = new LoudnessMeter();
        Block block = new Block();
        try (Sounds.Opened sound = new Sounds.Opened(media.openSound(file, 48_000, 2))) {
            while (sound.next(block)) {
                work.checkCancelled();
                meter.add(block);
            }
        }
        return meter.result();
    }
}
