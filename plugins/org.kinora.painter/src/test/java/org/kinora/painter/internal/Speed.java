package org.kinora.painter.internal;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.ImageRequest;
import org.kinora.testkit.TestWork;

/** Prints the CPU time of panels with all parts at 1920x1080: {@code Speed}. */
final class Speed {
    private Speed() {}

    public static void main(String[] args) {
        try (TestWork work = new TestWork()) {
            measure(work);
        }
    }

    private static void measure(TestWork work) {
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 3; round++) {
            long draw = 0;
            long all = 0;
            int count = 0;
            for (List<Depiction> sheet : List.of(Samples.coverage("kitchen", true, "day"), Samples.coverage("street", false, "night"),
                    Samples.coverage("forest", false, "day"))) {
                for (Depiction depiction : sheet) {
                    long start = threads.getCurrentThreadCpuTime();
                    Panel.draw(depiction, 1920, 1080);
                    long drawn = threads.getCurrentThreadCpuTime();
                    new Painter().generate(new ImageRequest(1920, 1080, "", "", Optional.of(depiction), List.of(), 1, Map.of()), work);
                    draw += drawn - start;
                    all += threads.getCurrentThreadCpuTime() - drawn;
                    count++;
                }
            }
            System.out.printf("%d panels: %d ms drawing, %d ms with all parts as PNG%n", count, draw / count / 1_000_000, all / count / 1_000_000);
        }
    }
}
