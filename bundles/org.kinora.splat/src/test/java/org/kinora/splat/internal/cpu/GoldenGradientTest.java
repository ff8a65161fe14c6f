package org.kinora.splat.internal.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Memory;
import org.kinora.splat.internal.sample.Golden;
import org.kinora.testkit.TestWork;

/** Gradients beside those of automatic differentiation in double precision. */
class GoldenGradientTest {
    @ParameterizedTest
    @CsvSource({"g40_48x32, 1", "g300_64x48, 2", "g300_64x48_antialiased, 3"})
    void gradients_are_those_of_automatic_differentiation(String name, int threads) {
        Golden golden = Golden.of(name);
        Camera camera = golden.camera();
        try (TestWork work = new TestWork(); SplatScene scene = golden.scene(); SplatScene into = SplatScene.unbounded(scene.count(), 3);
                Raster colour = Raster.unbounded(camera.width(), camera.height(), SplatRenderer.FORMAT);
                Raster slope = Raster.unbounded(camera.width(), camera.height(), SplatRenderer.FORMAT); Crew crew = new Crew(threads, work);
                Differentiation engine = new Differentiation(crew, Memory::unbounded)) {
            double[] weights = golden.numbers("weights");
            for (int i = 0; i < weights.length; i++) slope.set(i % 3, i / 3 % camera.width(), i / 3 / camera.width(), (float) weights[i]);
            engine.draw(scene, camera, golden.settings(), colour);
            engine.differentiate(scene, golden.settings(), slope, null, into, false);
            for (String group : Golden.GROUPS)
                assertThat(distance(golden.numbers("gradA_" + group), Golden.plane(group), into)).as(group).isLessThan(1e-5);
            double[] middles = golden.numbers("gradA_means2d");
            double largest = 0;
            double off = 0;
            for (int i = 0; i < middles.length; i++) {
                largest = Math.max(largest, Math.abs(middles[i]));
                off = Math.max(off, Math.abs(engine.move(into, i / 2, i % 2) - middles[i]));
            }
            assertThat(off / largest).isLessThan(1e-5);
        }
    }

    /** The largest difference as a share of the largest magnitude. */
    static double distance(double[] exact, int plane, SplatScene into) {
        int each = exact.length / into.count();
        double largest = 0;
        double off = 0;
        for (int i = 0; i < exact.length; i++) {
            largest = Math.max(largest, Math.abs(exact[i]));
            off = Math.max(off, Math.abs(into.get(plane + i % each, i / each) - exact[i]));
        }
        System.out.println("plane " + plane + ": " + off / largest);
        return off / largest;
    }
}
