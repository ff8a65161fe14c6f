package org.kinora.splat.internal.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureWriting;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;

/** Writes a scene as SOG version 2, along a Z curve so that pictures are smooth. */
final class SogEncoding {
    /** Numbers from which codebooks are made. */
    private static final int SAMPLE = 300_000;
    private static final int MOST_SETS = 4096;

    private final SplatScene scene;
    private final int degree;
    private final Pictures pictures;
    private final Work work;
    private final int[] order;
    private final int width;
    private final int height;
    private final JsonObject meta = new JsonObject();

    SogEncoding(SplatScene scene, int degree, Pictures pictures, Work work) {
        this.scene = scene;
        this.degree = degree;
        this.pictures = pictures;
        this.work = work;
        order = Morton.order(scene);
        width = Math.max(4, ((int) Math.ceil(Math.sqrt(order.length)) + 3) / 4 * 4);
        height = Math.max(4, ((order.length + width - 1) / width + 3) / 4 * 4);
    }

    void write(OutputStream stream) throws IOException {
        meta.addProperty("version", 2);
        meta.addProperty("count", order.length);
        if (scene.antialiased()) meta.addProperty("antialias", true);
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            // pictures do not shrink any more
            zip.setLevel(0);
            positions(zip);
            rotations(zip);
            codes(zip, "scales", SplatScene.SCALE);
            codes(zip, "sh0", SplatScene.COLOUR);
            if (degree > 0) harmonics(zip);
            ZipEntry entry = new ZipEntry("meta.json");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(meta.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private Raster picture(int columns, int rows) {
        Raster raster = Raster.take(columns, rows, RasterFormat.RGBA8, work);
        raster.plane(3).fill((byte) 255);
        return raster;
    }

    private static void put(Raster raster, int plane, int pixel, int value) {
        raster.plane(plane).set(ValueLayout.JAVA_BYTE, pixel, (byte) value);
    }

    private void store(ZipOutputStream zip, String name, Raster raster) throws IOException {
        work.checkCancelled();
        Path file = Files.createTempFile(work.scratch(), "sog", ".webp");
        try {
            pictures.write(Picture.of(raster), file, new PictureWriting(PictureKind.WEBP, Samples.U8, 0, false), work);
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            Files.copy(file, zip);
            zip.closeEntry();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static JsonArray list(float... numbers) {
        JsonArray array = new JsonArray();
        for (float number : numbers) array.add(number);
        return array;
    }

    private JsonObject part(String name, String... files) {
        JsonObject part = new JsonObject();
        JsonArray names = new JsonArray();
        for (String file : files) names.add(file);
        part.add("files", names);
        meta.add(name, part);
        return part;
    }

    private void positions(ZipOutputStream zip) throws IOException {
        float[] low = {Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE};
        float[] high = {-Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (int i = 0; i < order.length; i++)
            for (int k = 0; k < 3; k++) {
                low[k] = Math.min(low[k], packed(k, i));
                high[k] = Math.max(high[k], packed(k, i));
            }
        try (Raster lower = picture(width, height); Raster upper = picture(width, height)) {
            for (int at = 0; at < order.length; at++)
                for (int k = 0; k < 3; k++) {
                    double size = (double) high[k] - low[k];
                    int word = size > 0 ? (int) Math.round((packed(k, order[at]) - low[k]) / size * 65535) : 0;
                    put(lower, k, at, word & 255);
                    put(upper, k, at, word >> 8);
                }
            store(zip, "means_l.webp", lower);
            store(zip, "means_u.webp", upper);
        }
        JsonObject part = part("means", "means_l.webp", "means_u.webp");
        part.add("mins", list(low));
        part.add("maxs", list(high));
    }

    private float packed(int k, int i) {
        float x = scene.get(SplatScene.POSITION + k, i);
        return (float) (Math.signum(x) * Math.log1p(Math.abs(x)));
    }

    private void rotations(ZipOutputStream zip) throws IOException {
        try (Raster raster = picture(width, height)) {
            for (int at = 0; at < order.length; at++) {
                double[] q = Unit.rotation(scene, order[at]);
                int largest = Coding.largest(q);
                double sign = q[largest] < 0 ? -1 : 1;
                int plane = 0;
                for (int k = 0; k < 4; k++) if (k != largest) put(raster, plane++, at, Coding.u8((sign * q[k] / Coding.rootHalf() + 1) / 2 * 255));
                put(raster, 3, at, 252 + largest);
            }
            store(zip, "quats.webp", raster);
        }
        part("quats", "quats.webp");
    }

    private void codes(ZipOutputStream zip, String name, int plane) throws IOException {
        int step = Math.max(1, 3 * order.length / SAMPLE);
        float[] sample = new float[(3 * order.length + step - 1) / step];
        for (int i = 0; i < sample.length; i++) sample[i] = scene.get(plane + i * step % 3, i * step / 3);
        Codebook book = Codebook.of(sample);
        try (Raster raster = picture(width, height)) {
            for (int at = 0; at < order.length; at++) {
                for (int k = 0; k < 3; k++) put(raster, k, at, book.nearest(scene.get(plane + k, order[at])));
                if (plane == SplatScene.COLOUR) put(raster, 3, at, Coding.u8(255 * Coding.sigmoid(scene.get(SplatScene.OPACITY, order[at]))));
            }
            store(zip, name + ".webp", raster);
        }
        part(name, name + ".webp").add("codebook", list(book.values()));
    }

    private void harmonics(ZipOutputStream zip) throws IOException {
        int rest = Coding.rest(degree);
        int dimensions = 3 * rest;
        int sets = (int) Math.clamp(order.length / 2 / 64 * 64L, 64, MOST_SETS);
        int step = Math.max(1, order.length / (8 * sets));
        float[] points = new float[(order.length + step - 1) / step * dimensions];
        for (int i = 0; i < points.length / dimensions; i++) point(i * step, points, i * dimensions, dimensions);
        Clusters clusters = Clusters.of(points, dimensions, Math.max(1, sets));
        float[] sample = new float[Math.min(SAMPLE, sets * dimensions)];
        for (int i = 0; i < sample.length; i++) {
            int at = (int) ((long) i * sets * dimensions / sample.length);
            sample[i] = clusters.centre(at / dimensions, at % dimensions);
        }
        Codebook book = Codebook.of(sample);
        try (Raster centres = picture(64 * rest, (sets + 63) / 64); Raster labels = picture(width, height)) {
            for (int set = 0; set < sets; set++)
                for (int k = 0; k < rest; k++)
                    for (int c = 0; c < 3; c++)
                        put(centres, c, set / 64 * 64 * rest + set % 64 * rest + k, book.nearest(clusters.centre(set, 3 * k + c)));
            float[] point = new float[dimensions];
            float[] scores = new float[sets];
            for (int at = 0; at < order.length; at++) {
                if ((at & 0xFFF) == 0) work.checkCancelled();
                point(order[at], point, 0, dimensions);
                int label = clusters.nearest(point, scores);
                put(labels, 0, at, label & 255);
                put(labels, 1, at, label >> 8);
            }
            store(zip, "shN_centroids.webp", centres);
            store(zip, "shN_labels.webp", labels);
        }
        JsonObject part = part("shN", "shN_centroids.webp", "shN_labels.webp");
        part.addProperty("count", sets);
        part.addProperty("bands", degree);
        part.add("codebook", list(book.values()));
    }

    private void point(int splat, float[] into, int at, int dimensions) {
        for (int d = 0; d < dimensions; d++) into[at + d] = scene.get(SplatScene.COLOUR + 3 + d, splat);
    }
}
