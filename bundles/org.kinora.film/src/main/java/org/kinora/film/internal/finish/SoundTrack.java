package org.kinora.film.internal.finish;

import java.nio.file.Path;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.SoundWriter;
import org.kinora.api.platform.film.FinishRequest;
import org.kinora.api.work.Work;
import org.kinora.film.internal.sound.Block;
import org.kinora.film.internal.sound.Loudness;
import org.kinora.film.internal.sound.LoudnessMeter;
import org.kinora.film.internal.sound.Master;
import org.kinora.film.internal.sound.Sounds;

/**
 * Encodes the mix as AAC and measures what a listener will hear: the decoded result. Where encoding moved the loudness or the peaks too far, the
 * sound is corrected and encoded again.
 */
record SoundTrack(MediaEngine media, Sounds sounds, FinishRequest request, Work work) {
    private static final SoundFormat AAC = new SoundFormat(SoundFormat.Coding.AAC, 48_000, 2, 192_000);
    private static final int ROUNDS = 5;
    private static final double TOLERANCE = 0.12;

    Path encode() {
        Path file = work.scratch().resolve("sound.m4a");
        double loudness = request.mastering().loudness() / 100.0;
        double peak = request.mastering().truePeak() / 100.0;
        double ceiling = peak;
        double gain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            write(file, new Master(loudness, ceiling), gain);
            Loudness heard = measure(file);
            if (heard.silent()) break;
            double error = loudness - heard.integrated();
            double over = heard.truePeak() + 0.03 - peak;
            if (Math.abs(error) <= TOLERANCE && over <= 0) break;
            if (over > 0) ceiling -= over + 0.15;
            gain += Math.abs(error) > 30 ? 0 : error + (over > 0 ? 0.03 : 0);
        }
        return file;
    }

    private void write(Path file, Master master, double gain) {
        try (Sounds.Opened mix = sounds.open(request.mix()); SoundWriter writer = media.writeSound(file, AAC)) {
            master.apply(block -> {
                work.checkCancelled();
                return mix.next(block);
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
