package org.kinora.imaging.internal.bench;

import java.util.List;
import org.kinora.imaging.internal.history.TileHistories;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.testkit.TestWork;

/** Runs the parts without a framework. */
final class BenchMain {
    private BenchMain() {
    }

    public static void main(String... arguments) {
        try (TestWork work = new TestWork()) {
            new ImagingBenchmark(List.of(new SelectionPart(Tools.selections(), Tools.CV), new HistoryPart(new TileHistories()))).run(7, work)
                    .forEach(figure -> System.out.printf("%-28s %10.2f %s%n", figure.key(), figure.millionths() / 1e6, figure.met() ? ""
                            : "  MISSED " + figure.goal() / 1e6));
        }
    }
}
