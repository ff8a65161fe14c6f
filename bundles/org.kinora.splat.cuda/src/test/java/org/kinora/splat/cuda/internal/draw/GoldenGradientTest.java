package org.kinora.splat.cuda.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatScene;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Room;
import org.kinora.splat.cuda.internal.sample.Golden;
import org.kinora.splat.cuda.internal.sample.Machines;

/** The kernels' gradients beside those of automatic differentiation in double precision. */
class GoldenGradientTest {
    @ParameterizedTest
    @CsvSource({"g40_48x32, 0", "g300_64x48, 0", "g300_64x48, 5", "g300_64x48_antialiased, 0"})
    void gradients_are_those_of_automatic_differentiation(String name, int seed) {
        Golden golden = Golden.of(name);
        Camera camera = golden.camera();
        try (Device device = Machines.device(seed); Arena arena = new Arena(device); SplatScene scene = golden.scene();
                SplatScene into = SplatScene.unbounded(scene.count(), 3);
                Raster slope = Raster.unbounded(camera.width(), camera.height(), SplatRenderer.FORMAT)) {
            double[] weights = golden.numbers("weights");
            for (int i = 0; i < weights.length; i++) slope.set(i % 3, i / 3 % camera.width(), i / 3 / camera.width(), (float) weights[i]);
            Frame frame = differentiate(arena, scene, golden, slope, into);
            for (String group : Golden.GROUPS)
                assertThat(distance(golden.numbers("gradA_" + group), Golden.plane(group), into)).as(group).isLessThan(1e-5);
            double[] middles = golden.numbers("gradA_means2d");
            float[] moves = new float[middles.length];
            long pitch = scene.pitch();
            var memory = java.lang.foreign.Arena.ofAuto().allocate(2 * pitch, 64);
            device.download(frame.moves(), memory);
            double largest = 0;
            double off = 0;
            for (int i = 0; i < moves.length; i++) {
                float move = memory.get(java.lang.foreign.ValueLayout.JAVA_FLOAT, i % 2 * pitch + 4L * (i / 2));
                largest = Math.max(largest, Math.abs(middles[i]));
                off = Math.max(off, Math.abs(move - middles[i]));
            }
            assertThat(off / largest).isLessThan(1e-5);
        }
    }

    private static Frame differentiate(Arena arena, SplatScene scene, Golden golden, Raster slope, SplatScene into) {
        Planes planes = new Planes(arena, 3);
        Planes slopes = new Planes(arena, 3);
        planes.upload(scene);
        slopes.upload(into);
        Frame frame = new Frame(arena, new Order(arena));
        Lens lens = Lens.of(golden.camera(), golden.settings(), 3);
        Room room = arena.room(12 * lens.pixels());
        for (int c = 0; c < 3; c++) arena.device().upload(slope.plane(c), room.at() + 4 * c * lens.pixels());
        frame.draw(planes, lens, 0, 0, true);
        frame.differentiate(planes, lens, room.at(), 0, slopes, false);
        slopes.download(into);
        return frame;
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
