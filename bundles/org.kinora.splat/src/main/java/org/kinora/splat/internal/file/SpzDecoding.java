package org.kinora.splat.internal.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;

/** The kinds of numbers of an SPZ file, one after the other, some thousand splats at a time. */
final class SpzDecoding {
    private static final int PIECE = 4096;

    private final SpzFormat.Head head;
    private final SplatScene scene;

    SpzDecoding(SpzFormat.Head head, SplatScene scene) {
        this.head = head;
        this.scene = scene;
    }

    /** Reads all of one kind: positions, opacities, colours, scales, rotations, harmonics. */
    void part(int part, InputStream stream, Work work) throws IOException {
        int size = head.sizes()[part];
        if (size == 0) return;
        byte[] bytes = new byte[PIECE * size];
        for (int from = 0; from < head.count(); from += PIECE) {
            work.checkCancelled();
            int count = Math.min(PIECE, head.count() - from);
            if (stream.readNBytes(bytes, 0, count * size) < count * size) throw new EOFException();
            for (int i = 0; i < count; i++) one(part, from + i, bytes, i * size);
        }
    }

    private void one(int part, int i, byte[] bytes, int at) {
        switch (part) {
            case 0 -> position(i, bytes, at);
            case 1 -> scene.set(SplatScene.OPACITY, i, Coding.logit(bytes[at] & 0xFF));
            case 2 -> {
                for (int c = 0; c < 3; c++) scene.set(SplatScene.COLOUR + c, i, ((bytes[at + c] & 0xFF) / 255f - 0.5f) / 0.15f);
            }
            case 3 -> {
                for (int k = 0; k < 3; k++) scene.set(SplatScene.SCALE + k, i, (bytes[at + k] & 0xFF) / 16f - 10);
            }
            case 4 -> rotation(i, bytes, at);
            default -> {
                int coefficients = Math.min(head.coefficients(), Coding.rest(scene.degree()));
                for (int k = 0; k < 3 * coefficients; k++) scene.set(SplatScene.COLOUR + 3 + k, i, ((bytes[at + k] & 0xFF) - 128) / 128f);
            }
        }
    }

    private void position(int i, byte[] bytes, int at) {
        for (int k = 0; k < 3; k++)
            scene.set(SplatScene.POSITION + k, i, head.version() == 1 ? Float.float16ToFloat(Bits.i16(bytes, at + 2 * k))
                    : (float) Math.scalb((double) Bits.i24(bytes, at + 3 * k), -head.fraction()));
    }

    private void rotation(int i, byte[] bytes, int at) {
        // x, y, z, w
        double[] q = new double[4];
        if (head.version() < 3) {
            for (int k = 0; k < 3; k++) q[k] = (bytes[at + k] & 0xFF) / 127.5 - 1;
            Coding.complete(q, 3);
        } else {
            int packed = Bits.i32(bytes, at);
            int largest = packed >>> 30;
            for (int k = 3; k >= 0; k--) {
                if (k == largest) continue;
                double magnitude = (packed & 511) / 511.0 * Coding.rootHalf();
                q[k] = (packed & 512) != 0 ? -magnitude : magnitude;
                packed >>>= 10;
            }
            Coding.complete(q, largest);
        }
        scene.set(SplatScene.ROTATION, i, (float) q[3]);
        for (int k = 0; k < 3; k++) scene.set(SplatScene.ROTATION + 1 + k, i, (float) q[k]);
    }
}
