package org.kinora.workbench.player.internal.record;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;
import org.kinora.api.workbench.Microphone;

/** The line in of the machine, 16 bits. */
final class DeviceMicrophone implements Microphone {
    private final TargetDataLine line;

    private DeviceMicrophone(TargetDataLine line) {
        this.line = line;
    }

    /** Empty where there is no device. */
    static Optional<Microphone> open() {
        try {
            AudioFormat format = new AudioFormat(SAMPLE_RATE, 16, 1, true, false);
            TargetDataLine line = AudioSystem.getTargetDataLine(format);
            line.open(format, SAMPLE_RATE / 5 * 2);
            line.start();
            return Optional.of(new DeviceMicrophone(line));
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException none) {
            return Optional.empty();
        }
    }

    @Override
    public int read(float[] into) {
        byte[] bytes = new byte[into.length * 2];
        int got = line.read(bytes, 0, bytes.length) / 2;
        for (int i = 0; i < got; i++) into[i] = (short) (bytes[2 * i] & 0xFF | bytes[2 * i + 1] << 8) / 32768f;
        return got > 0 || line.isOpen() ? got : -1;
    }

    @Override
    public void close() {
        line.stop();
        line.close();
    }
}
