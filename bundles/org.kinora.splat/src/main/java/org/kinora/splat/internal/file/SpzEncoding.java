package org.kinora.splat.internal.file;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;

/** Writes a scene as SPZ; axes are turned number by number, the scene stays as it is. */
final class SpzEncoding {
    private static final int FRACTION = 12;

    private final SplatScene scene;
    private final int version;
    private final int degree;

    SpzEncoding(SplatScene scene, int version, int degree) {
        this.scene = scene;
        this.version = version;
        this.degree = degree;
    }

    void write(OutputStream stream, Work work) throws IOException {
        int parts = degree > 0 ? 6 : 5;
        if (version < 4) {
            try (Out out = new Out(new GZIPOutputStream(stream))) {
                head(out, 0);
                for (int part = 0; part < parts; part++) part(part, out, work);
            }
            return;
        }
        List<byte[]> packed = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Out out = new Out(new ZstdOutputStream(bytes))) {
                part(part, out, work);
            }
            packed.add(bytes.toByteArray());
        }
        int[] sizes = new SpzFormat.Head(version, scene.count(), degree, FRACTION, 0, parts, 0).sizes();
        try (Out out = new Out(stream)) {
            head(out, parts);
            out.i32(SpzFormat.HEAD4);
            for (int i = 0; i < 3; i++) out.i32(0);
            for (int part = 0; part < parts; part++) {
                out.i64(packed.get(part).length);
                out.i64((long) scene.count() * sizes[part]);
            }
            for (byte[] bytes : packed) out.bytes(bytes);
        }
    }

    private void head(Out out, int streams) throws IOException {
        out.i32(SpzFormat.MAGIC);
        out.i32(version);
        out.i32(scene.count());
        out.u8(degree);
        out.u8(FRACTION);
        out.u8(scene.antialiased() ? 1 : 0);
        out.u8(streams);
    }

    private void part(int part, Out out, Work work) throws IOException {
        for (int i = 0; i < scene.count(); i++) {
            if ((i & 0xFFFF) == 0) work.checkCancelled();
            one(part, i, out);
        }
    }

    private void one(int part, int i, Out out) throws IOException {
        switch (part) {
            case 0 -> {
                for (int k = 0; k < 3; k++) {
                    double metres = scene.get(SplatScene.POSITION + k, i) * Turn.ABOUT_X.axis(k);
                    int fixed = (int) Math.clamp(Math.round(Math.scalb(metres, FRACTION)), -0x800000, 0x7FFFFF);
                    out.u16(fixed);
                    out.u8(fixed >> 16);
                }
            }
            case 1 -> out.u8(Coding.u8(255 * Coding.sigmoid(scene.get(SplatScene.OPACITY, i))));
            case 2 -> {
                for (int c = 0; c < 3; c++) out.u8(Coding.u8(scene.get(SplatScene.COLOUR + c, i) * 0.15 * 255 + 127.5));
            }
            case 3 -> {
                for (int k = 0; k < 3; k++) out.u8(Coding.u8((scene.get(SplatScene.SCALE + k, i) + 10) * 16));
            }
            case 4 -> rotation(i, out);
            default -> {
                for (int k = 1; k <= Coding.rest(degree); k++)
                    for (int c = 0; c < 3; c++) out.u8(bucket(scene.get(SplatScene.COLOUR + 3 * k + c, i) * Turn.ABOUT_X.sign(k), k < 4 ? 3 : 4));
            }
        }
    }

    /** A harmonic's byte with its lowest bits rounded away: what the reference keeps, 5 bits for degree 1 and 4 for the rest. */
    private static int bucket(double value, int bits) {
        int q = (int) Math.round(value * 128) + 128;
        int size = 1 << bits;
        return Math.clamp((q + size / 2) / size * size, 0, 255);
    }

    private void rotation(int i, Out out) throws IOException {
        double[] unit = Unit.rotation(scene, i);
        double[] q = {unit[1], -unit[2], -unit[3], unit[0]};
        if (version < 3) {
            double sign = q[3] < 0 ? -1 : 1;
            for (int k = 0; k < 3; k++) out.u8(Coding.u8(127.5 * sign * q[k] + 127.5));
            return;
        }
        int largest = Coding.largest(q);
        int packed = largest;
        for (int k = 0; k < 4; k++) {
            if (k == largest) continue;
            boolean negative = q[k] < 0 ^ q[largest] < 0;
            int magnitude = (int) Math.min(511, Math.round(Math.abs(q[k]) / Coding.rootHalf() * 511));
            packed = packed << 10 | (negative ? 512 : 0) | magnitude;
        }
        out.i32(packed);
    }
}
