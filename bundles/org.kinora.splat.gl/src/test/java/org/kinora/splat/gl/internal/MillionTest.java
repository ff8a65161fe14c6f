package org.kinora.splat.gl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatScene;
import org.kinora.gl.Offscreen;
import org.kinora.splat.gl.Detail;
import org.kinora.splat.gl.Manner;
import org.kinora.splat.gl.SplatPainter;

/** A million splats: on a machine without a card the device's memory is the process's own, so all of it is counted. */
class MillionTest {
    private static final int COUNT = 1_000_000;

    @ParameterizedTest
    @EnumSource(Detail.class)
    void a_million_splats_are_drawn_within_the_memory_for_viewing(Detail detail) throws IOException {
        Camera camera = Clouds.camera(160, 100);
        try (Offscreen offscreen = Screens.offscreen(Screens.graphics())) {
            draw(offscreen, Clouds.of(1_000, 3, 0.004), detail, camera, 1_000);
            long before = resident();
            long[] bytes = draw(offscreen, Clouds.of(COUNT, 3, 0.0006), detail, camera, COUNT);
            // beside the device: three coordinates, twice keys and numbers while they are sorted, the order that is handed over
            long own = 4L * COUNT * (3 + 4 + 1);
            System.out.printf("1,000,000 splats, %s: %,d bytes on the device, %,d beside it, %,d in all; resident %,d more%n", detail, bytes[0], own,
                    bytes[0] + own, bytes[1] - before);
            assertThat(bytes[0] + own).isLessThan(detail == Detail.FULL ? 330_000_000L : 150_000_000L);
        }
    }

    /** Draws, closes the scene, draws once more; tells the device's bytes and what the process has then. */
    private static long[] draw(Offscreen offscreen, SplatScene scene, Detail detail, Camera camera, int count) {
        return offscreen.work(context -> {
            SplatPainter painter = new GlPainter(context, detail, () -> { });
            painter.show(scene);
            scene.close();
            painter.sortNow(camera, 0.01);
            painter.draw(camera, RenderSettings.USUAL, Manner.SPLATS, () -> { }, () -> { });
            float[] floats = Screens.read(painter, camera);
            float most = 0;
            for (float each : floats) most = Math.max(most, each);
            if (count == COUNT) assertThat(most).isGreaterThan(0.5f);
            System.gc();
            long[] bytes = {painter.held(), resident()};
            painter.close();
            return bytes;
        });
    }

    private static long resident() {
        Path status = Path.of("/proc/self/statm");
        Assumptions.assumeTrue(Files.isReadable(status), "no /proc here");
        try {
            return 4096 * Long.parseLong(Files.readString(status).split(" ")[1]);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
