package org.kinora.splat.internal.file;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All formats behind one door. */
@Component(service = SplatFiles.class)
public final class SplatFileDesk implements SplatFiles {
    private final List<Format> formats;

    @Activate
    public SplatFileDesk(@Reference Pictures pictures) {
        // those that nothing but their name gives away come last
        formats = List.of(new PlyFormat(), new CompressedPly(), new SpzFormat(), new GlbFormat(), new SogFormat(pictures), new KsplatFormat(),
                new SplatFormat());
    }

    @Override
    public SplatInfo info(Path file, Work work) {
        return mapped(file, bytes -> format(bytes).look(bytes, work));
    }

    @Override
    public SplatScene read(Path file, SplatReading how, Work work) {
        return mapped(file, bytes -> read(bytes, how, work));
    }

    /** Reads a file that is in memory already. */
    SplatScene read(Bytes bytes, SplatReading how, Work work) throws IOException {
        SplatScene scene = format(bytes).read(bytes, how, work);
        try {
            Unit.settle(scene, bytes.name());
            return scene;
        } catch (RuntimeException | Error problem) {
            scene.close();
            throw problem;
        }
    }

    private Format format(Bytes bytes) {
        return formats.stream().filter(format -> format.mine(bytes)).findFirst().orElseThrow(() -> Damage.unknown(bytes.name()));
    }

    private interface Reading<T> {
        T run(Bytes bytes) throws IOException;
    }

    private static <T> T mapped(Path file, Reading<T> reading) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) throw Damage.missing(name);
        try (Arena arena = Arena.ofShared(); FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            MemorySegment memory = size == 0 ? MemorySegment.NULL : channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena);
            return told(new Bytes(memory, name), reading);
        } catch (IOException problem) {
            throw Damage.unreadable(name, problem);
        }
    }

    private static <T> T told(Bytes bytes, Reading<T> reading) throws IOException {
        try {
            return reading.run(bytes);
        } catch (EOFException cut) {
            throw Damage.cut(bytes.name(), bytes.size());
        } catch (java.util.zip.ZipException | io.airlift.compress.MalformedInputException broken) {
            throw Damage.broken(bytes.name(), String.valueOf(broken.getMessage()));
        }
    }

    /** As {@link #read} with everything that can go wrong told as a failure; for tests of broken files. */
    SplatScene open(Bytes bytes, SplatReading how, Work work) {
        try {
            return told(bytes, each -> read(each, how, work));
        } catch (IOException problem) {
            throw Damage.unreadable(bytes.name(), problem);
        }
    }

    @Override
    public void write(SplatScene scene, Path file, SplatWriting how, Work work) {
        Format format = formats.stream().filter(each -> each.kind() == how.kind()).findFirst().orElseThrow();
        if (!how.kind().writable()) throw Damage.readOnly(how.kind().name());
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                format.write(scene, how, stream, work);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw Damage.unwritable(file.getFileName().toString(), problem);
        } finally {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException leftBehind) {
                // the part is hidden, and the next write takes its place
            }
        }
    }
}
