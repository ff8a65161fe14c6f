package org.kinora.splat.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.work.Work;

/** PlayCanvas' compressed PLY: chunks of 256 splats with their ranges, four words a splat, harmonics as bytes. */
final class CompressedPly implements Format {
    static final int CHUNK = 256;
    private static final String[] PACKED = {"packed_position", "packed_rotation", "packed_scale", "packed_color"};

    @Override
    public SplatKind kind() {
        return SplatKind.COMPRESSED_PLY;
    }

    @Override
    public boolean mine(Bytes file) {
        return file.size() > 4 && file.text(0, 3).equals("ply") && PlyHeader.read(file).element("chunk").isPresent();
    }

    private record Parts(PlyHeader.Element chunk, PlyHeader.Element vertex, Optional<PlyHeader.Element> harmonics, int degree) {}

    private static Parts parts(Bytes file) {
        PlyHeader header = PlyHeader.read(file);
        if (!header.format().equals("binary_little_endian")) throw Damage.broken(file.name(), "a PLY file as " + header.format());
        PlyHeader.Element chunk = header.element("chunk").orElseThrow();
        PlyHeader.Element vertex = header.element("vertex").orElseThrow(() -> Damage.foreign(file.name(), "a PLY file without vertices"));
        for (String name : PACKED) vertex.need(name, file.name());
        if (vertex.stride() != 16 || chunk.stride() != 48 && chunk.stride() != 72 || chunk.count() < (vertex.count() + CHUNK - 1) / CHUNK)
            throw Damage.broken(file.name(), "chunks of " + chunk.stride() + " bytes");
        Optional<PlyHeader.Element> harmonics = header.element("sh");
        int rest = harmonics.map(PlyHeader.Element::stride).orElse(0);
        int degree = 0;
        while (degree < SplatScene.MOST_DEGREE && 3 * Coding.rest(degree + 1) <= rest) degree++;
        return new Parts(chunk, vertex, harmonics, degree);
    }

    @Override
    public SplatInfo look(Bytes file, Work work) {
        Parts parts = parts(file);
        return new SplatInfo(kind(), "", file.count(parts.vertex().count(), Integer.MAX_VALUE, 16), parts.degree(), PlyHeader.read(file).antialiased(),
                file.size());
    }

    @Override
    public SplatScene read(Bytes file, SplatReading how, Work work) {
        Parts parts = parts(file);
        int count = file.count(parts.vertex().count(), how.mostSplats(), 16);
        file.need(parts.vertex().at(), 16L * count);
        SplatScene scene = SplatScene.take(count, parts.degree(), work);
        try {
            scene.antialiased(PlyHeader.read(file).antialiased());
            for (int i = 0; i < count; i++) {
                if ((i & 0xFFFF) == 0) work.checkCancelled();
                one(file, parts, scene, i);
            }
            return scene;
        } catch (RuntimeException | Error problem) {
            scene.close();
            throw problem;
        }
    }

    private static void one(Bytes file, Parts parts, SplatScene scene, int i) {
        long chunk = parts.chunk().at() + (long) (i / CHUNK) * parts.chunk().stride();
        long vertex = parts.vertex().at() + 16L * i;
        triple(file, chunk, file.i32(vertex), scene, SplatScene.POSITION, i);
        rotation(file.i32(vertex + 4), scene, i);
        triple(file, chunk + 24, file.i32(vertex + 8), scene, SplatScene.SCALE, i);
        int colour = file.i32(vertex + 12);
        for (int c = 0; c < 3; c++) {
            double share = (colour >>> 24 - 8 * c & 255) / 255.0;
            if (parts.chunk().stride() == 72) {
                double low = file.f32(chunk + 48 + 4 * c);
                share = low + (file.f32(chunk + 60 + 4 * c) - low) * share;
            }
            scene.set(SplatScene.COLOUR + c, i, (float) ((share - 0.5) / Coding.SH0));
        }
        scene.set(SplatScene.OPACITY, i, Coding.logit(colour & 255));
        if (parts.degree() == 0) return;
        PlyHeader.Element harmonics = parts.harmonics().orElseThrow();
        long row = harmonics.at() + (long) i * harmonics.stride();
        int rest = Coding.rest(parts.degree());
        int each = harmonics.stride() / 3;
        for (int c = 0; c < 3; c++)
            for (int k = 0; k < rest; k++) {
                int b = file.u8(row + c * each + k);
                double n = b == 0 ? 0 : b == 255 ? 1 : (b + 0.5) / 256;
                scene.set(SplatScene.COLOUR + 3 * (k + 1) + c, i, (float) ((n - 0.5) * 8));
            }
    }

    private static void triple(Bytes file, long range, int word, SplatScene scene, int plane, int i) {
        double[] shares = {(word >>> 21) / 2047.0, (word >>> 11 & 1023) / 1023.0, (word & 2047) / 2047.0};
        for (int k = 0; k < 3; k++) {
            double low = file.f32(range + 4 * k);
            scene.set(plane + k, i, (float) (low + (file.f32(range + 12 + 4 * k) - low) * shares[k]));
        }
    }

    private static void rotation(int word, SplatScene scene, int i) {
        int largest = word >>> 30;
        double[] q = new double[4];
        int shift = 20;
        for (int k = 0; k < 4; k++) {
            if (k == largest) continue;
            q[k] = ((word >>> shift & 1023) / 1023.0 - 0.5) * Math.sqrt(2);
            shift -= 10;
        }
        Coding.complete(q, largest);
        for (int k = 0; k < 4; k++) scene.set(SplatScene.ROTATION + k, i, (float) q[k]);
    }

    @Override
    public void write(SplatScene scene, SplatWriting how, OutputStream stream, Work work) throws IOException {
        new CompressedPlyEncoding(scene, Math.min(how.degree(), scene.degree())).write(stream, work);
    }
}
