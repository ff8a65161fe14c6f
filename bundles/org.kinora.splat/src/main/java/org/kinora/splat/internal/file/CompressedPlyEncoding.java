package org.kinora.splat.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;

/** Writes a scene as PlayCanvas' compressed PLY, along a Z curve so that chunks are small in space. */
final class CompressedPlyEncoding {
    /** Scales beyond e^20 and e^-20 would spoil the range of their chunk. */
    private static final float MOST_SCALE = 20;

    private final SplatScene scene;
    private final int degree;
    private final int[] order;

    CompressedPlyEncoding(SplatScene scene, int degree) {
        this.scene = scene;
        this.degree = degree;
        order = Morton.order(scene);
    }

    void write(OutputStream stream, Work work) throws IOException {
        int chunks = (order.length + CompressedPly.CHUNK - 1) / CompressedPly.CHUNK;
        float[][] ranges = new float[chunks][];
        try (Out out = new Out(stream)) {
            out.text(head(chunks));
            for (int chunk = 0; chunk < chunks; chunk++) {
                work.checkCancelled();
                ranges[chunk] = ranges(chunk);
                for (int part = 0; part < 3; part++) {
                    for (int k = 0; k < 3; k++) out.f32(ranges[chunk][6 * part + k]);
                    for (int k = 0; k < 3; k++) out.f32(ranges[chunk][6 * part + 3 + k]);
                }
            }
            for (int at = 0; at < order.length; at++) vertex(order[at], ranges[at / CompressedPly.CHUNK], out);
            if (degree == 0) return;
            for (int i : order)
                for (int c = 0; c < 3; c++)
                    for (int k = 1; k <= Coding.rest(degree); k++)
                        out.u8((int) Math.clamp(Math.floor((scene.get(SplatScene.COLOUR + 3 * k + c, i) / 8 + 0.5) * 256), 0, 255));
        }
    }

    private String head(int chunks) {
        StringBuilder head = new StringBuilder("ply\nformat binary_little_endian 1.0\n");
        if (scene.antialiased()) head.append("comment SplatRenderMode: mip\n");
        head.append("element chunk ").append(chunks).append('\n');
        for (String name : new String[] {"min_x", "min_y", "min_z", "max_x", "max_y", "max_z", "min_scale_x", "min_scale_y", "min_scale_z",
            "max_scale_x", "max_scale_y", "max_scale_z", "min_r", "min_g", "min_b", "max_r", "max_g", "max_b"})
            head.append("property float ").append(name).append('\n');
        head.append("element vertex ").append(order.length).append('\n');
        for (String name : new String[] {"packed_position", "packed_rotation", "packed_scale", "packed_color"})
            head.append("property uint ").append(name).append('\n');
        if (degree > 0) {
            head.append("element sh ").append(order.length).append('\n');
            for (int k = 0; k < 3 * Coding.rest(degree); k++) head.append("property uchar f_rest_").append(k).append('\n');
        }
        return head.append("end_header\n").toString();
    }

    private float value(int part, int k, int i) {
        return switch (part) {
            case 0 -> scene.get(SplatScene.POSITION + k, i);
            case 1 -> Math.clamp(scene.get(SplatScene.SCALE + k, i), -MOST_SCALE, MOST_SCALE);
            default -> (float) (0.5 + Coding.SH0 * scene.get(SplatScene.COLOUR + k, i));
        };
    }

    private float[] ranges(int chunk) {
        float[] ranges = new float[18];
        for (int part = 0; part < 3; part++)
            for (int k = 0; k < 3; k++) {
                float low = Float.POSITIVE_INFINITY;
                float high = Float.NEGATIVE_INFINITY;
                for (int at = chunk * CompressedPly.CHUNK; at < Math.min(order.length, (chunk + 1) * CompressedPly.CHUNK); at++) {
                    low = Math.min(low, value(part, k, order[at]));
                    high = Math.max(high, value(part, k, order[at]));
                }
                ranges[6 * part + k] = low;
                ranges[6 * part + 3 + k] = high;
            }
        return ranges;
    }

    private int share(int part, int k, int i, float[] ranges, int most) {
        double low = ranges[6 * part + k];
        double size = ranges[6 * part + 3 + k] - low;
        return size > 0 ? (int) Math.clamp(Math.round((value(part, k, i) - low) / size * most), 0, most) : 0;
    }

    private int triple(int part, int i, float[] ranges) {
        return share(part, 0, i, ranges, 2047) << 21 | share(part, 1, i, ranges, 1023) << 11 | share(part, 2, i, ranges, 2047);
    }

    private void vertex(int i, float[] ranges, Out out) throws IOException {
        out.i32(triple(0, i, ranges));
        double[] q = Unit.rotation(scene, i);
        int largest = Coding.largest(q);
        int word = largest;
        for (int k = 0; k < 4; k++) {
            if (k == largest) continue;
            double part = q[largest] < 0 ? -q[k] : q[k];
            word = word << 10 | (int) Math.clamp(Math.round((part / Math.sqrt(2) + 0.5) * 1023), 0, 1023);
        }
        out.i32(word);
        out.i32(triple(1, i, ranges));
        out.i32(share(2, 0, i, ranges, 255) << 24 | share(2, 1, i, ranges, 255) << 16 | share(2, 2, i, ranges, 255) << 8
                | Coding.u8(255 * Coding.sigmoid(scene.get(SplatScene.OPACITY, i))));
    }
}
