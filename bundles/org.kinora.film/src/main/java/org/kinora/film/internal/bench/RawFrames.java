package org.kinora.film.internal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;

/** Makes a media engine write the frames of clips as they are, one behind the other, into one file. One clip at a time. */
final class RawFrames {
    private volatile Path file;

    /** Where the next frames go. */
    void to(Path file) {
        this.file = file;
    }

    /** An engine like another one but for its clips. */
    MediaEngine before(MediaEngine engine) {
        return (MediaEngine) Proxy.newProxyInstance(MediaEngine.class.getClassLoader(), new Class<?>[] {MediaEngine.class}, (self, method,
                arguments) -> {
            if (method.getName().equals("within")) return self;
            if (method.getName().equals("writeClip")) return new Writer(file, (Path) arguments[0]);
            try {
                return method.invoke(engine, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private static final class Writer implements ClipWriter {
        private final FileChannel channel;
        private final Path clip;
        private long frames;

        Writer(Path file, Path clip) {
            this.clip = clip;
            try {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void write(YuvFrame frame) {
            try (frame) {
                ByteBuffer pixels = frame.memory().asByteBuffer();
                while (pixels.hasRemaining()) channel.write(pixels);
                frames++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long frames() {
            return frames;
        }

        @Override
        public void finish() {
            try {
                Files.writeString(clip, "raw " + clip);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void abort() {
            close();
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
