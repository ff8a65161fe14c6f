package org.kinora.imaging.internal.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All parts, one after the other. */
@Component(service = Benchmark.class)
public final class ImagingBenchmark implements Benchmark {
    private final List<ImagingPart> parts;

    @Activate
    public ImagingBenchmark(@Reference List<ImagingPart> parts) {
        this.parts = parts.stream().sorted(Comparator.comparing(ImagingPart::title)).toList();
    }

    @Override
    public String name() {
        return "imaging";
    }

    @Override
    public String title() {
        return "Selection, undo and fill on 4K pictures, beside OpenCV.";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            work.checkCancelled();
            work.stage(parts.get(i).title());
            figures.addAll(parts.get(i).run(runs, work.part(i / (double) parts.size(), (i + 1.0) / parts.size())));
        }
        return figures;
    }
}
