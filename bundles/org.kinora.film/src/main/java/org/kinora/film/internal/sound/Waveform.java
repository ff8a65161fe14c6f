package org.kinora.film.internal.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.kinora.api.media.SoundReader;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/**
 * What a timeline draws of a sound, as a pyramid: for each step of {@link #STEP} samples the lowest and highest sample and the root of the mean
 * square; each further level has a quarter of the steps. Three bytes a step: 1 MB for half an hour. Immutable.
 *
 * @param samples length at {@link #RATE}
 * @param data three bytes a step, in 127ths of full scale: lowest, highest, mean; the finest level first
 */
public record Waveform(long samples, byte[] data) {
    /** Samples per second that steps are counted in. */
    public static final int RATE = 48_000;
    /** Samples of a step of the finest level. */
    public static final int STEP = 256;
    private static final int FEWER = 4;
    private static final int SCALE = 127;
    private static final int MAGIC = 0x4b574156;
    private static final int HEAD = 12;

    /** Reads a sound of one channel at {@link #RATE} to its end. */
    public static Waveform of(SoundReader sound, Work work) {
        ByteArrayOutputStream finest = new ByteArrayOutputStream();
        float[][] step = new float[1][STEP];
        long samples = 0;
        for (int read = filled(sound, step); read > 0; read = filled(sound, step)) {
            add(step[0], read, finest);
            samples += read;
            if (samples % (STEP * 512) == 0) work.checkCancelled();
        }
        byte[] level = finest.toByteArray();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(level);
        while (level.length > 3) {
            level = fewer(level);
            all.writeBytes(level);
        }
        return new Waveform(samples, all.toByteArray());
    }

    private static int filled(SoundReader sound, float[][] step) {
        int filled = 0;
        for (int read; filled < STEP && (read = sound.read(step, filled, STEP - filled)) > 0; ) filled += read;
        return filled;
    }

    private static void add(float[] step, int count, ByteArrayOutputStream to) {
        float lowest = step[0];
        float highest = step[0];
        double squares = 0;
        for (int i = 0; i < count; i++) {
            lowest = Math.min(lowest, step[i]);
            highest = Math.max(highest, step[i]);
            squares += step[i] * step[i];
        }
        // Outwards, so that no peak is drawn smaller than it is.
        to.write((int) Math.floor(Math.clamp(lowest, -1f, 1f) * SCALE));
        to.write((int) Math.ceil(Math.clamp(highest, -1f, 1f) * SCALE));
        to.write((int) Math.round(Math.min(1, Math.sqrt(squares / count)) * SCALE));
    }

    private static byte[] fewer(byte[] level) {
        int steps = level.length / 3;
        byte[] fewer = new byte[(steps + FEWER - 1) / FEWER * 3];
        for (int i = 0; i < fewer.length; i += 3) {
            int from = i * FEWER;
            int to = Math.min(level.length, from + 3 * FEWER);
            int lowest = level[from];
            int highest = level[from + 1];
            double squares = 0;
            for (int k = from; k < to; k += 3) {
                lowest = Math.min(lowest, level[k]);
                highest = Math.max(highest, level[k + 1]);
                squares += level[k + 2] * level[k + 2];
            }
            fewer[i] = (byte) lowest;
            fewer[i + 1] = (byte) highest;
            fewer[i + 2] = (byte) Math.round(Math.sqrt(squares * 3 / (to - from)));
        }
        return fewer;
    }

    /** What {@link #bytes} gave. */
    public static Waveform of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || buffer.getInt() != MAGIC) throw damaged();
        Waveform waveform = new Waveform(buffer.getLong(), Arrays.copyOfRange(bytes, HEAD, bytes.length));
        if (waveform.samples < 0 || waveform.samples / STEP > bytes.length) throw damaged();
        int steps = 0;
        for (int level = 0; level < waveform.levels(); level++) steps += waveform.steps(level);
        if (steps * 3 != waveform.data.length) throw damaged();
        return waveform;
    }

    private static RuntimeException damaged() {
        return Texts.beside(Waveform.class).failure(Kind.DAMAGED, "waveform");
    }

    /** As a file: {@code KWAV}, the length as eight bytes (big-endian), the steps. */
    public byte[] bytes() {
        return ByteBuffer.allocate(HEAD + data.length).putInt(MAGIC).putLong(samples).put(data).array();
    }

    /** How many levels there are; the last has one step. */
    public int levels() {
        int levels = samples == 0 ? 0 : 1;
        while (levels > 0 && steps(levels - 1) > 1) levels++;
        return levels;
    }

    /** Steps of a level: level 0 of {@link #STEP} samples, each further one of four times as many. */
    public int steps(int level) {
        long steps = (samples + STEP - 1) / STEP;
        for (int i = 0; i < level; i++) steps = (steps + FEWER - 1) / FEWER;
        return (int) steps;
    }

    private int at(int level, int step) {
        int before = 0;
        for (int i = 0; i < level; i++) before += steps(i);
        return (before + step) * 3;
    }

    /** Lowest sample of a step in 127ths of full scale. */
    public int lowest(int level, int step) {
        return data[at(level, step)];
    }

    /** Highest sample of a step in 127ths of full scale. */
    public int highest(int level, int step) {
        return data[at(level, step) + 1];
    }

    /** Root of the mean square of a step in 127ths of full scale. */
    public int mean(int level, int step) {
        return data[at(level, step) + 2];
    }
}
