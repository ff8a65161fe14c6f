package org.kinora.camera.internal;

import java.lang.management.ManagementFactory;
import org.kinora.api.media.FramePool;
import org.kinora.api.story.CameraMove.Kind;
import org.kinora.testkit.TestWork;

/** Prints the CPU time per frame of each move at 1280x720 without encoding: {@code Speed}. */
final class Speed {
    private Speed() {}

    public static void main(String[] args) {
        try (TestWork work = new TestWork()) {
            measure(work);
        }
    }

    private static void measure(TestWork work) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Scenes.film(Scenes.layered(work.assets(), Kind.ZOOM_IN, 1280, 720, 40), work, 2);
        for (Kind kind : new Kind[] {Kind.ZOOM_IN, Kind.DOLLY_IN, Kind.PAN_LEFT, Kind.TRUCK_LEFT, Kind.HANDHELD, Kind.ROTATE_LEFT, Kind.STATIC}) {
            var request = Scenes.layered(work.assets(), kind, 1280, 720, 200);
            var brief = Scenes.layered(work.assets(), kind, 1280, 720, 2);
            long start = system.getProcessCpuTime();
            count(brief, work);
            long ready = system.getProcessCpuTime();
            count(request, work);
            long end = system.getProcessCpuTime();
            System.out.printf("%-14s set-up %4d ms, %5.2f ms per frame%n", kind, (ready - start) / 1_000_000,
                    (end - ready - (ready - start)) / 198.0 / 1e6);
        }
    }

    private static void count(org.kinora.api.generate.VideoRequest request, TestWork work) {
        try (FramePool pool = new FramePool(request.width(), request.height(), 4)) {
            new Take(request, work, 2).film(pool, frame -> frame.close());
        }
    }
}
