package org.kinora.imaging.internal.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Orientation;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureInfo;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureReading;
import org.kinora.api.imaging.PictureWriting;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Samples;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Picture files on disk. */
@Component(service = Pictures.class)
public final class PictureFiles implements Pictures {
    private static final long LARGEST_FILE = Integer.MAX_VALUE - 8;
    private static final List<Container> CONTAINERS = List.of(new PngContainer(), new JpegContainer(), new WebpContainer(), new TiffContainer());

    private final Conversions conversions;
    private final Decoder decoder;
    private final Encoder encoder;

    @Activate
    public PictureFiles(@Reference OpenCv cv, @Reference Conversions conversions) {
        this.conversions = conversions;
        decoder = new Decoder(cv);
        encoder = new Encoder(cv, conversions);
    }

    @Override
    public PictureInfo info(Path file) {
        if (!Files.isRegularFile(file)) throw Damage.missing(name(file));
        try (Arena arena = Arena.ofConfined(); FileChannel channel = FileChannel.open(file)) {
            FileBytes bytes = new FileBytes(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena), ByteOrder.BIG_ENDIAN, name(file));
            Container container = container(bytes);
            return container.look(bytes).info(container.kind(), bytes.size());
        } catch (IOException e) {
            throw Damage.unreadable(name(file), e);
        }
    }

    @Override
    public Picture read(Path file, PictureReading how, Work work) {
        String name = FileName.of(file, work.assets());
        if (!Files.isRegularFile(file)) throw Damage.missing(name);
        try (FileChannel channel = FileChannel.open(file); Memory memory = work.memory()) {
            long size = channel.size();
            if (size > LARGEST_FILE) throw Damage.large(name, size, 1, LARGEST_FILE);
            if (size == 0) throw Damage.cut(name, 0);
            // read, not mapped: a file that somebody cuts short meanwhile must not end the process
            MemorySegment bytes = memory.take(size);
            ByteBuffer buffer = bytes.asByteBuffer();
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) work.checkCancelled();
            return read(new FileBytes(bytes.asSlice(0, buffer.position()), ByteOrder.BIG_ENDIAN, name), how, work);
        } catch (IOException e) {
            throw Damage.unreadable(name, e);
        }
    }

    /** Reads a picture whose coded bytes lie off the heap. */
    Picture read(FileBytes file, PictureReading how, Work work) {
        try {
            return decoded(file, how, work);
        } catch (IndexOutOfBoundsException | ArithmeticException | NegativeArraySizeException | IllegalArgumentException tripped) {
            // numbers of the file that lead nowhere: there are more of them than checks
            throw Damage.broken(file.name(), String.valueOf(tripped.getMessage()));
        }
    }

    private Picture decoded(FileBytes file, PictureReading how, Work work) {
        Stored stored = container(file).look(file);
        if ((long) stored.width() * stored.height() > how.mostPixels() || Math.max(stored.width(), stored.height()) > Raster.LONGEST)
            throw Damage.large(file.name(), stored.width(), stored.height(), how.mostPixels());
        Raster raster = decoder.decode(file, stored, work);
        if (raster.format().alpha() == Alpha.PREMULTIPLIED) raster = replaced(raster, conversions.convert(raster,
                raster.format().with(Alpha.STRAIGHT), work));
        Orientation orientation = stored.metadata().orientation();
        if (!how.upright() || orientation == Orientation.UPRIGHT) return new Picture(raster, stored.metadata());
        return new Picture(replaced(raster, conversions.turned(raster, orientation, work)), ExifBlock.upright(stored.metadata()));
    }

    private static Raster replaced(Raster old, Raster made) {
        old.close();
        return made;
    }

    private static Container container(FileBytes file) {
        return CONTAINERS.stream().filter(container -> container.mine(file)).findFirst()
                .orElseThrow(() -> file.size() < 12 ? Damage.cut(file.name(), file.size()) : Damage.unknown(file.name(), "a file of another kind"));
    }

    @Override
    public void write(Picture picture, Path file, Work work) {
        PictureKind kind = PictureKind.ofName(name(file)).orElseThrow(() -> Damage.suffix(name(file)));
        write(picture, file, PictureWriting.best(kind, picture.raster().format().samples()), work);
    }

    @Override
    public void write(Picture picture, Path file, PictureWriting how, Work work) {
        Path beside = file.toAbsolutePath().resolveSibling("." + name(file) + ".part");
        try {
            encode(picture, beside, how, work);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Damage.unwritable(name(file), e);
        } finally {
            delete(beside);
        }
    }

    private void encode(Picture picture, Path file, PictureWriting how, Work work) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            encoder.encode(picture, how, out, work);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AssetId store(Picture picture, PictureWriting how, Origin origin, String name, Work work) {
        try {
            Path file = Files.createTempFile(work.scratch(), "picture", how.kind().suffix());
            encode(picture, file, how, work);
            return work.assets().put(file, how.kind().mediaType(), origin, name, true);
        } catch (IOException e) {
            throw Damage.unwritable(name, e);
        }
    }

    @Override
    public Mask readMask(Path file, Work work) {
        try (Picture picture = read(file, work)) {
            return new Coverage(conversions).of(picture.raster(), work);
        }
    }

    @Override
    public void writeMask(Mask mask, Path file, Work work) {
        PictureKind kind = PictureKind.ofName(name(file)).orElseThrow(() -> Damage.suffix(name(file)));
        try (Raster grey = Coverage.grey(mask, work)) {
            write(Picture.of(grey), file, PictureWriting.best(kind, Samples.U8), work);
        }
    }

    @Override
    public AssetId storeMask(Mask mask, String name, Work work) {
        try (Raster grey = Coverage.grey(mask, work)) {
            return store(grey, name, work);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
