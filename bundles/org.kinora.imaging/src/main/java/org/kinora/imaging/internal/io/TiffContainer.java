package org.kinora.imaging.internal.io;

import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Blob;
import org.kinora.api.imaging.Density;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Orientation;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;

/** TIFF 6.0, as far as header and directory go. */
final class TiffContainer implements Container {
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int BITS = 258;
    static final int COMPRESSION = 259;
    static final int PHOTOMETRIC = 262;
    static final int STRIPS = 273;
    static final int ORIENTATION = 274;
    static final int SAMPLES = 277;
    static final int STRIP_ROWS = 278;
    static final int STRIP_BYTES = 279;
    static final int ACROSS = 282;
    static final int DOWN = 283;
    static final int UNIT = 296;
    static final int PREDICTOR = 317;
    static final int COLOURS = 320;
    static final int TILE_WIDTH = 322;
    static final int TILE_HEIGHT = 323;
    static final int TILES = 324;
    static final int TILE_BYTES = 325;
    static final int EXTRA = 338;
    static final int NUMBERS = 339;
    static final int XMP = 700;
    static final int ICC = 34675;
    private static final int MOST_PAGES = 10_000;
    /** No compression of TIFF makes more bytes of one. */
    private static final long MOST_RATIO = 3000;

    @Override
    public PictureKind kind() {
        return PictureKind.TIFF;
    }

    @Override
    public boolean mine(FileBytes file) {
        return file.says(0, "II*\0") || file.says(0, "MM\0*") || file.says(0, "II+\0") || file.says(0, "MM\0+");
    }

    @Override
    public Stored look(FileBytes given) {
        FileBytes file = given.with(given.says(0, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (file.u16(2) != 42) throw Damage.unknown(file.name(), "a BigTIFF");
        long directory = file.u32(4);
        List<TiffField> fields = TiffField.read(file, directory);
        long width = number(fields, WIDTH, 0);
        long height = number(fields, HEIGHT, 0);
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE)
            throw Damage.broken(file.name(), width + " x " + height + " pixels");
        RasterFormat format = format(fields, file.name());
        double pixels = (double) width * height * number(fields, SAMPLES, 1) * number(fields, BITS, 1) / 8;
        if (pixels / MOST_RATIO > file.size()) throw Damage.bomb(file.name(), width, height, file.size());
        parts(file, fields, width, height);
        return new Stored((int) width, (int) height, format, pages(file, directory), metadata(file, fields));
    }

    /** Every strip or tile has to lie in the file, and no tile may be larger than the picture asks for. */
    private static void parts(FileBytes file, List<TiffField> fields, long width, long height) {
        boolean tiled = TiffField.find(fields, TILES).isPresent();
        TiffField offsets = TiffField.find(fields, tiled ? TILES : STRIPS).orElseThrow(() -> Damage.broken(file.name(), "no pixels"));
        Optional<TiffField> lengths = TiffField.find(fields, tiled ? TILE_BYTES : STRIP_BYTES);
        if (tiled) {
            long columns = number(fields, TILE_WIDTH, 0);
            long rows = number(fields, TILE_HEIGHT, 0);
            if (columns < 1 || rows < 1 || columns > width + 4096 || rows > height + 4096)
                throw Damage.broken(file.name(), "tiles of " + columns + " x " + rows);
        }
        for (int i = 0; i < offsets.count(); i++) {
            int part = i;
            file.need(offsets.number(i), lengths.filter(all -> part < all.count()).map(all -> all.number(part)).orElse(0L));
        }
    }

    private static RasterFormat format(List<TiffField> fields, String name) {
        int bits = (int) number(fields, BITS, 1);
        int samples = (int) number(fields, SAMPLES, 1);
        boolean real = number(fields, NUMBERS, 1) == 3;
        if (real && bits != 32 || bits > 32 || !real && bits == 32) throw Damage.unknown(name, "a TIFF with numbers of " + bits + " bits");
        int colour = (int) number(fields, PHOTOMETRIC, 1);
        int channels = colour <= 1 || colour == 4 ? 1 : 3;
        boolean alpha = samples == channels + 1 && colour <= 2;
        if (samples > 4) throw Damage.unknown(name, "a TIFF with " + samples + " channels");
        Samples kept = real ? Samples.F32 : bits > 8 ? Samples.U16 : Samples.U8;
        Alpha kind = !alpha ? Alpha.NONE : number(fields, EXTRA, 2) == 1 ? Alpha.PREMULTIPLIED : Alpha.STRAIGHT;
        return new RasterFormat(channels, kept, real ? Transfer.LINEAR : Transfer.SRGB, kind);
    }

    private static int pages(FileBytes file, long first) {
        Set<Long> seen = new HashSet<>();
        for (long at = first; at != 0 && seen.size() < MOST_PAGES && seen.add(at);) at = TiffField.next(file, at);
        return seen.size();
    }

    private static Metadata metadata(FileBytes file, List<TiffField> fields) {
        double unit = number(fields, UNIT, 2) == 3 ? 100 : 1 / 0.0254;
        long across = Math.round(TiffField.find(fields, ACROSS).map(TiffField::fraction).orElse(0.0) * unit * 1000);
        long down = Math.round(TiffField.find(fields, DOWN).map(TiffField::fraction).orElse(0.0) * unit * 1000);
        boolean said = number(fields, UNIT, 2) != 1 && across > 0 && down > 0;
        return new Metadata(Orientation.of((int) number(fields, ORIENTATION, 1)), TiffField.find(fields, ICC).map(field -> Blob.of(field.value())),
                TiffExif.block(file, fields).map(Blob::of), TiffField.find(fields, XMP).map(TiffField::text),
                said ? Optional.of(new Density(across, down)) : Optional.empty(), new TreeMap<>());
    }

    private static long number(List<TiffField> fields, int tag, long otherwise) {
        return TiffField.find(fields, tag).map(field -> field.number(0)).orElse(otherwise);
    }
}
