package org.kinora.workbench.player.internal;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.kinora.api.film.Cut;

/** The sound device of the machine. */
final class DeviceLine implements SoundLine {
    private static final int BUFFER_BYTES = Cut.SAMPLE_RATE / 10 * 4;

    private final SourceDataLine line;

    private DeviceLine(SourceDataLine line) {
        this.line = line;
    }

    /** Empty where there is no device. */
    static Optional<SoundLine> open() {
        try {
            AudioFormat format = new AudioFormat(Cut.SAMPLE_RATE, 16, 2, true, false);
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, BUFFER_BYTES);
            line.start();
            return Optional.of(new DeviceLine(line));
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException none) {
            return Optional.empty();
        }
    }

    @Override
    public boolean write(float[][] samples) {
        byte[] bytes = new byte[samples[0].length * 4];
        for (int i = 0; i < samples[0].length; i++) {
            for (int channel = 0; channel < 2; channel++) {
                int value = Math.round(Math.clamp(samples[channel][i], -1f, 1f) * 32767);
                bytes[i * 4 + channel * 2] = (byte) value;
                bytes[i * 4 + channel * 2 + 1] = (byte) (value >> 8);
            }
        }
        return line.write(bytes, 0, bytes.length) == bytes.length;
    }

    @Override
    public long heard() {
        return line.getLongFramePosition();
    }

    @Override
    public void close() {
        line.stop();
        line.flush();
        line.close();
    }
}
