package org.kinora.imaging.internal.bench;

import java.util.List;
import org.kinora.api.platform.bench.Benchmark.Figure;
import org.kinora.api.work.Work;

/**
 * One part of the benchmark; implemented by those who own what it measures, registered as a service of this bundle, called on the benchmark's thread.
 */
public interface ImagingPart {
    /** For the progress line and for the order. */
    String title();

    /** Measures; figures are medians of so many runs. */
    List<Figure> run(int runs, Work work);
}
