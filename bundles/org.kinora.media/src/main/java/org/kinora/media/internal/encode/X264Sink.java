package org.kinora.media.internal.encode;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.YuvFrame;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;

/** Feeds an encoder's executable, that of x264 or another, which runs as a process of its own, with raw frames over its standard input. */
final class X264Sink implements FrameSink {
    private static final int CHUNK = 1 << 18;

    private final PartFile file;
    private final String encoder;
    private final Process process;
    private final LastWords words;
    private final OutputStream input;
    private final Optional<Intake> intake;
    private final byte[] chunk = new byte[CHUNK];

    X264Sink(Executable executable, ClipFormat format, PartFile file) {
        this(executable, X264Arguments.of(executable, format, file.path()), "x264", file);
    }

    /** Another encoder that reads raw frames. */
    X264Sink(Executable executable, List<String> line, String encoder, PartFile file) {
        this.file = file;
        this.encoder = encoder;
        try {
            process = executable.start(line, executable.counts() ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.DISCARD);
        } catch (IOException fault) {
            throw Faults.encoder(file.target(), encoder, String.valueOf(fault.getMessage()));
        }
        words = new LastWords(process.getErrorStream());
        input = process.getOutputStream();
        intake = executable.counts() ? Optional.of(new Intake(process.getInputStream())) : Optional.empty();
    }

    @Override
    public void accept(YuvFrame frame) {
        MemorySegment pixels = frame.memory();
        try {
            if (intake.isPresent()) intake.get().await();
            for (long at = 0; at < pixels.byteSize(); at += CHUNK) {
                int length = (int) Math.min(CHUNK, pixels.byteSize() - at);
                MemorySegment.copy(pixels, ValueLayout.JAVA_BYTE, at, chunk, 0, length);
                input.write(chunk, 0, length);
            }
        } catch (IOException broken) {
            throw failed();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw Faults.aborted(file.target());
        }
    }

    @Override
    public void end() {
        try {
            input.close();
        } catch (IOException broken) {
            throw failed();
        }
        if (exitCode() != 0) throw failed();
    }

    /** The process has closed its end or stopped: says why, in its own words. */
    private RuntimeException failed() {
        int code = exitCode();
        String text = words.text();
        return Faults.encoder(file.target(), encoder, text.isBlank() ? "exit code " + code : text);
    }

    private int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw Faults.aborted(file.target());
        }
    }

    @Override
    public void stop() {
        process.destroyForcibly();
    }

    @Override
    public void release() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }
}
