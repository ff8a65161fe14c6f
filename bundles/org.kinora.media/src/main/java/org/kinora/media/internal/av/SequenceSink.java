package org.kinora.media.internal.av;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;
import org.kinora.media.internal.encode.FrameSink;

/** A folder with one picture file for each frame, numbered from 00001. */
public final class SequenceSink implements FrameSink {
    private final PartFile folder;
    private final String ending;
    private final PictureEncoder encoder;
    private long written;
    private long number;

    public SequenceSink(ClipFormat format, Coding coding, PartFile folder) {
        this.folder = folder;
        ending = coding.codec() == ClipCodec.PNG ? "png" : "tif";
        try {
            Files.createDirectory(folder.path());
        } catch (IOException fault) {
            throw Faults.unwritable(folder.target(), fault);
        }
        encoder = new PictureEncoder(coding, format.width(), format.height(), Rational.ONE.dividedBy(format.rate()), format.rate(), folder.target(),
                this::write);
    }

    private void write(AVPacket packet) {
        Path file = folder.path().resolve(String.format(Locale.ROOT, "%05d.%s", ++written, ending));
        byte[] bytes = new byte[packet.size()];
        packet.data().get(bytes);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes);
        } catch (IOException fault) {
            throw Faults.unwritable(folder.target(), fault);
        }
    }

    @Override
    public void accept(YuvFrame frame) {
        encoder.accept(frame, number++);
    }

    @Override
    public void end() {
        encoder.end();
    }

    @Override
    public void stop() {
        // one frame takes well below a second: the writer's thread ends after it
    }

    @Override
    public void release() {
        encoder.close();
    }
}
