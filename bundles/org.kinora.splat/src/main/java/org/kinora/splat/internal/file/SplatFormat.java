package org.kinora.splat.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.work.Work;

/** antimatter15's .splat: 32 bytes a splat without any header; the most important ones first. */
final class SplatFormat implements Format {
    private static final int BYTES = 32;

    @Override
    public SplatKind kind() {
        return SplatKind.SPLAT;
    }

    /** Nothing in it says so: by its name, and a size that fits. */
    @Override
    public boolean mine(Bytes file) {
        return SplatKind.ofName(file.name()).orElse(null) == SplatKind.SPLAT;
    }

    @Override
    public SplatInfo look(Bytes file, Work work) {
        if (file.size() % BYTES != 0) throw Damage.cut(file.name(), file.size());
        return new SplatInfo(kind(), "", file.count(file.size() / BYTES, Integer.MAX_VALUE, BYTES), 0, false, file.size());
    }

    @Override
    public SplatScene read(Bytes file, SplatReading how, Work work) {
        look(file, work);
        int count = file.count(file.size() / BYTES, how.mostSplats(), BYTES);
        SplatScene scene = SplatScene.take(count, 0, work);
        try {
            for (int i = 0; i < count; i++) {
                if ((i & 0xFFFF) == 0) work.checkCancelled();
                long at = (long) i * BYTES;
                for (int k = 0; k < 3; k++) {
                    scene.set(SplatScene.POSITION + k, i, file.f32(at + 4 * k));
                    scene.set(SplatScene.SCALE + k, i, (float) Math.log(Math.max(1e-30, file.f32(at + 12 + 4 * k))));
                    scene.set(SplatScene.COLOUR + k, i, (float) ((file.u8(at + 24 + k) / 255.0 - 0.5) / Coding.SH0));
                }
                scene.set(SplatScene.OPACITY, i, Coding.logit(file.u8(at + 27)));
                for (int k = 0; k < 4; k++) scene.set(SplatScene.ROTATION + k, i, (file.u8(at + 28 + k) - 128) / 128f);
            }
            return scene;
        } catch (RuntimeException | Error problem) {
            scene.close();
            throw problem;
        }
    }

    @Override
    public void write(SplatScene scene, SplatWriting how, OutputStream stream, Work work) throws IOException {
        int[] order = IntStream.range(0, scene.count()).boxed().sorted(Comparator.comparingDouble(i -> -importance(scene, i)))
                .mapToInt(Integer::intValue).toArray();
        try (Out out = new Out(stream)) {
            for (int i : order) {
                for (int k = 0; k < 3; k++) out.f32(scene.get(SplatScene.POSITION + k, i));
                for (int k = 0; k < 3; k++) out.f32((float) Math.exp(scene.get(SplatScene.SCALE + k, i)));
                for (int c = 0; c < 3; c++) out.u8(Coding.u8(255 * (0.5 + Coding.SH0 * scene.get(SplatScene.COLOUR + c, i))));
                out.u8(Coding.u8(255 * Coding.sigmoid(scene.get(SplatScene.OPACITY, i))));
                double[] q = Unit.rotation(scene, i);
                for (int k = 0; k < 4; k++) out.u8(Coding.u8(128 * q[k] + 128));
            }
        }
    }

    private static double importance(SplatScene scene, int i) {
        double logs = 0;
        for (int k = 0; k < 3; k++) logs += scene.get(SplatScene.SCALE + k, i);
        return Math.exp(logs) * Coding.sigmoid(scene.get(SplatScene.OPACITY, i));
    }
}
