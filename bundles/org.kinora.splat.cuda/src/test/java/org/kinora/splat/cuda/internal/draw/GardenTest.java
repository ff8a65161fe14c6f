package org.kinora.splat.cuda.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.splat.cuda.internal.sample.Machines;
import org.kinora.splat.cuda.internal.sample.Shared;
import org.kinora.splat.internal.file.SplatFileDesk;
import org.kinora.testkit.TestWork;

/** A scene of 20,000 splats beside its reference: many batches of a tile, many blocks of a sort. */
class GardenTest {
    private static Camera first(Path list) throws Exception {
        String[] lines = Files.readString(list).split("\\R");
        String[] size = lines[0].strip().split("\\s+");
        String[] words = lines[1].strip().split("\\s+");
        double[] n = new double[16];
        for (int i = 0; i < 16; i++) n[i] = Double.parseDouble(words[1 + i]);
        return new Camera(Integer.parseInt(size[0]), Integer.parseInt(size[1]), n[0], n[1], n[2], n[3], Pose.ofMatrix(java.util.Arrays.copyOfRange(n,
                4, 16)));
    }

    @Test
    void a_scene_of_many_thousand_splats_looks_as_it_should() throws Exception {
        Path folder = Shared.splat("scene20k");
        Camera camera = first(folder.resolve("cams.txt"));
        FloatBuffer exact = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("garden0.f32"))).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        try (TestWork work = new TestWork(); SplatScene scene = new SplatFileDesk(null).read(folder.resolve("scene20k.ply"), SplatReading.USUAL,
                work); Raster colour = Raster.unbounded(camera.width(), camera.height(), SplatRenderer.FORMAT);
                SplatRendering rendering = Machines.renderer(Machines.having(Machines.device(1)))
                        .open(scene, RenderSettings.USUAL, 0, work)) {
            rendering.draw(camera, colour);
            double sum = 0;
            int outliers = 0;
            for (int i = 0; i < exact.remaining(); i++) {
                int pixel = i / 3;
                double difference = colour.get(i % 3, pixel % camera.width(), pixel / camera.width()) - exact.get(i);
                sum += difference * difference;
                if (Math.abs(difference) > 1e-4) outliers++;
            }
            double decibels = -10 * Math.log10(sum / exact.remaining());
            System.out.println("garden0: " + decibels + " dB, " + outliers + " values off by more than 1e-4");
            assertThat(decibels).isGreaterThan(100);
            assertThat(outliers).isLessThanOrEqualTo(12);
        }
    }
}
