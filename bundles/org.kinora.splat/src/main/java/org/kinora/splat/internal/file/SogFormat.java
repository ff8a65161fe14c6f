package org.kinora.splat.internal.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureReading;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;

/** PlayCanvas' SOG version 2: a ZIP with a description and lossless WebP pictures, whose pixels are the splats' numbers. */
final class SogFormat implements Format {
    private static final int MOST_META = 1 << 24;
    private static final int ZIP = 0x04034B50;

    private final Pictures pictures;

    SogFormat(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public SplatKind kind() {
        return SplatKind.SOG;
    }

    @Override
    public boolean mine(Bytes file) {
        return file.size() > 30 && file.i32(0) == ZIP;
    }

    /** The description, and the pictures as files in a folder of their own. */
    private record Parts(Bytes file, JsonObject meta, Map<String, Path> pictures) {
        JsonObject part(String name) {
            if (!meta.has(name)) throw Damage.broken(file.name(), "no " + name);
            return meta.getAsJsonObject(name);
        }

        Path picture(String part, int index) {
            String name = part(part).getAsJsonArray("files").get(index).getAsString();
            Path path = pictures.get(name);
            if (path == null) throw Damage.broken(file.name(), "no picture " + name);
            return path;
        }

        float[] numbers(String part, String list, int least) {
            JsonArray array = part(part).getAsJsonArray(list);
            if (array.size() < least) throw Damage.broken(file.name(), "a " + list + " of " + array.size());
            float[] numbers = new float[array.size()];
            for (int i = 0; i < numbers.length; i++) numbers[i] = array.get(i).getAsFloat();
            return numbers;
        }
    }

    private interface Reading<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(Bytes file, Reading<T> reading) throws IOException {
        try {
            return reading.run();
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException | IndexOutOfBoundsException
                | NumberFormatException | UnsupportedOperationException | StackOverflowError broken) {
            throw Damage.broken(file.name(), "a description that contradicts itself");
        }
    }

    private static Parts open(Bytes file, boolean all, Path folder) throws IOException {
        JsonObject meta = null;
        Map<String, Path> pictures = new HashMap<>();
        // pictures do not shrink any more: whatever grows much is no picture
        long most = 4 * file.size() + (1 << 20);
        for (ZipParts.Part part : ZipParts.of(file)) {
            String name = part.name();
            if (name.equals("meta.json")) meta = JsonParser.parseString(new String(part.bytes(MOST_META), StandardCharsets.UTF_8)).getAsJsonObject();
            else if (all && name.endsWith(".webp")) {
                Path path = folder.resolve(pictures.size() + ".webp");
                Files.write(path, part.bytes(most));
                pictures.put(name, path);
            }
        }
        if (meta == null) throw Damage.foreign(file.name(), "a ZIP without meta.json");
        if (!meta.has("version") || meta.get("version").getAsInt() != 2) throw Damage.broken(file.name(), "SOG version " + meta.get("version"));
        return new Parts(file, meta, pictures);
    }

    private static int degree(JsonObject meta) {
        if (!meta.has("shN")) return 0;
        return Math.clamp(meta.getAsJsonObject("shN").get("bands").getAsInt(), 0, SplatScene.MOST_DEGREE);
    }

    private static int count(Parts parts, int most) {
        // a picture of one colour keeps many pixels in few bytes, so only the pictures themselves can tell a lie
        long count = parts.meta().get("count").getAsLong();
        return parts.file().count(count, most, 0);
    }

    @Override
    public SplatInfo look(Bytes file, Work work) throws IOException {
        return guarded(file, () -> {
            Parts parts = open(file, false, work.scratch());
            return new SplatInfo(kind(), "2", count(parts, Integer.MAX_VALUE), degree(parts.meta()), antialiased(parts.meta()), file.size());
        });
    }

    private static boolean antialiased(JsonObject meta) {
        return meta.has("antialias") && meta.get("antialias").getAsBoolean();
    }

    @Override
    public SplatScene read(Bytes file, SplatReading how, Work work) throws IOException {
        Path folder = Files.createTempDirectory(work.scratch(), "sog");
        try {
            return guarded(file, () -> load(open(file, true, folder), how, work));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path path : files.toList()) Files.deleteIfExists(path);
            }
            Files.deleteIfExists(folder);
        }
    }

    private SplatScene load(Parts parts, SplatReading how, Work work) {
        int count = count(parts, how.mostSplats());
        int degree = degree(parts.meta());
        // the first picture proves the count before room is taken for it
        try (Picture low = picture(parts.picture("means", 0), count, parts, work)) {
            SplatScene scene = SplatScene.take(count, degree, work);
            try {
                scene.antialiased(antialiased(parts.meta()));
                positions(parts, low.raster(), scene, work);
                try (Picture scales = picture(parts.picture("scales", 0), count, parts, work)) {
                    codes(scales.raster(), parts.numbers("scales", "codebook", 256), scene, SplatScene.SCALE);
                }
                try (Picture base = picture(parts.picture("sh0", 0), count, parts, work)) {
                    codes(base.raster(), parts.numbers("sh0", "codebook", 256), scene, SplatScene.COLOUR);
                    for (int i = 0; i < count; i++) scene.set(SplatScene.OPACITY, i, Coding.logit(pixel(base.raster(), 3, i)));
                }
                try (Picture quats = picture(parts.picture("quats", 0), count, parts, work)) {
                    for (int i = 0; i < count; i++) rotation(quats.raster(), scene, i, parts.file());
                }
                if (degree > 0) harmonics(parts, scene, work);
                return scene;
            } catch (RuntimeException | Error problem) {
                scene.close();
                throw problem;
            }
        }
    }

    private Picture picture(Path path, int least, Parts parts, Work work) {
        Picture picture = pictures.read(path, new PictureReading(false, 1L << 28), work);
        boolean fits = (long) picture.raster().width() * picture.raster().height() >= least && picture.raster().format().channels() == 3
                && picture.raster().format().samples() == org.kinora.api.imaging.Samples.U8;
        if (fits) return picture;
        picture.close();
        throw Damage.broken(parts.file().name(), "a picture that is too small for " + least + " splats");
    }

    /** A byte of pixel {@code i}, counted row by row; alpha is 255 where there is none. */
    private static int pixel(Raster raster, int plane, int i) {
        if (plane >= raster.format().planes()) return 255;
        return raster.plane(plane).get(java.lang.foreign.ValueLayout.JAVA_BYTE, i) & 0xFF;
    }

    private void positions(Parts parts, Raster low, SplatScene scene, Work work) {
        float[] least = parts.numbers("means", "mins", 3);
        float[] most = parts.numbers("means", "maxs", 3);
        try (Picture high = picture(parts.picture("means", 1), scene.count(), parts, work)) {
            for (int i = 0; i < scene.count(); i++)
                for (int k = 0; k < 3; k++) {
                    int word = pixel(low, k, i) | pixel(high.raster(), k, i) << 8;
                    double v = least[k] + ((double) most[k] - least[k]) * word / 65535;
                    scene.set(SplatScene.POSITION + k, i, (float) (Math.signum(v) * Math.expm1(Math.abs(v))));
                }
        }
    }

    private static void codes(Raster raster, float[] book, SplatScene scene, int plane) {
        for (int i = 0; i < scene.count(); i++) for (int k = 0; k < 3; k++) scene.set(plane + k, i, book[pixel(raster, k, i)]);
    }

    private static void rotation(Raster raster, SplatScene scene, int i, Bytes file) {
        int largest = pixel(raster, 3, i) - 252;
        if (largest < 0) throw Damage.broken(file.name(), "a rotation without its largest part");
        double[] q = new double[4];
        int plane = 0;
        for (int k = 0; k < 4; k++) if (k != largest) q[k] = (pixel(raster, plane++, i) / 255.0 * 2 - 1) * Coding.rootHalf();
        Coding.complete(q, largest);
        for (int k = 0; k < 4; k++) scene.set(SplatScene.ROTATION + k, i, (float) q[k]);
    }

    /** Each splat names one of up to 65536 sets of coefficients; sets lie 64 to a row. */
    private void harmonics(Parts parts, SplatScene scene, Work work) {
        float[] book = parts.numbers("shN", "codebook", 256);
        int rest = Coding.rest(scene.degree());
        try (Picture sets = picture(parts.picture("shN", 0), 1, parts, work);
                Picture labels = picture(parts.picture("shN", 1), scene.count(), parts, work)) {
            int width = sets.raster().width();
            long pixels = (long) width * sets.raster().height();
            if (width < 64 * rest) throw Damage.broken(parts.file().name(), "sets of harmonics " + width + " pixels wide");
            for (int i = 0; i < scene.count(); i++) {
                int label = pixel(labels.raster(), 0, i) | pixel(labels.raster(), 1, i) << 8;
                long at = (long) (label / 64) * width + (long) (label % 64) * rest;
                if (at + rest > pixels) throw Damage.broken(parts.file().name(), "a set of harmonics that is not there");
                for (int k = 0; k < rest; k++)
                    for (int c = 0; c < 3; c++) scene.set(SplatScene.COLOUR + 3 * (k + 1) + c, i, book[pixel(sets.raster(), c, (int) (at + k))]);
            }
        }
    }

    @Override
    public void write(SplatScene scene, org.kinora.api.splat.SplatWriting how, java.io.OutputStream stream, Work work) throws IOException {
        new SogEncoding(scene, Math.min(how.degree(), scene.degree()), pictures, work).write(stream);
    }
}
