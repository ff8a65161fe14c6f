package org.kinora.film.internal.soundbench;

import java.nio.file.Path;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.work.Work;
import org.kinora.film.internal.bench.JobSounds;
import org.kinora.film.internal.finish.SoundTrack;
import org.kinora.film.internal.sound.Loudness;
import org.kinora.film.internal.sound.Sounds;

/**
 * Loudness and peaks of a voice over music after AAC, for each of the targets that films are made for.
 *
 * @param error largest distance from a target, in LU
 * @param peak largest true peak of a film for the web, which may reach -1 dBTP
 */
record EncodedLoudness(double error, double peak) {
    private static final int[] TARGETS = {-1400, -1600, -2300};
    private static final int PEAK = -100;

    static EncodedLoudness measure(MediaEngine media, Work work) {
        Path mix = work.scratch().resolve("mix.wav");
        media.writeSound(mix, mixed(new JobSounds(24)), SoundFormat.Coding.WAV24);
        double error = 0;
        double peak = Double.NEGATIVE_INFINITY;
        for (int target : TARGETS) {
            work.checkCancelled();
            Loudness heard = new SoundTrack(media, () -> new Sounds.Opened(media.openSound(mix, 48_000, 2)), target, PEAK, work).encode().heard();
            error = Math.max(error, Math.abs(heard.integrated() - target / 100.0));
            peak = Math.max(peak, heard.truePeak());
        }
        return new EncodedLoudness(error, peak);
    }

    private static Sound mixed(JobSounds job) {
        Sound music = job.music();
        float[] voice = job.voice().channel(0);
        float[][] mix = new float[2][voice.length];
        for (int channel = 0; channel < 2; channel++)
            for (int i = 0; i < voice.length; i++) mix[channel][i] = 0.4f * music.channel(channel)[i] + 0.8f * voice[i];
        return new Sound(music.rate(), mix);
    }
}
