package org.kinora.imaging.internal.bench;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.history.EditedPicture;
import org.kinora.api.imaging.history.PictureHistories;
import org.kinora.api.platform.bench.Benchmark.Figure;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * 64 steps on a 4K picture: each a quarter of it but every eighth, which is all of it. A step's figure is the slower one of keeping it (what the
 * history does, not the
 * painting) and of taking it back.
 */
@Component(service = ImagingPart.class)
public final class HistoryPart implements ImagingPart {
    private static final int STEPS = 64;
    private static final int WHOLE = 8;

    private final PictureHistories histories;

    @Activate
    public HistoryPart(@Reference PictureHistories histories) {
        this.histories = histories;
    }

    @Override
    public String title() {
        return "undo on 4K";
    }

    /** Times of one kind of step. */
    private record Times(List<Double> keep, List<Double> back, List<Double> forth) {
        Times() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        double slower() {
            return Math.max(median(keep), Math.max(median(back), median(forth)));
        }

        private static double median(List<Double> times) {
            double[] sorted = times.stream().mapToDouble(time -> time).sorted().toArray();
            return sorted[sorted.length / 2];
        }
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        Times quarter = new Times();
        Times whole = new Times();
        long most = 0;
        try (EditedPicture picture = histories.open(TestPicture.make(work), work)) {
            for (int step = 0; step < STEPS; step++) {
                work.checkCancelled();
                work.progress(step / (STEPS * 1.5));
                boolean all = step % WHOLE == WHOLE - 1;
                Area area = all ? picture.pixels().area() : new Area(step * 131 % 1900, step * 71 % 1000, 1910, 1070);
                (all ? whole : quarter).keep().add(keep(picture, area, step));
                most = Math.max(most, picture.memoryBytes());
            }
            for (int step = STEPS - 1; step >= 0; step--) (step % WHOLE == WHOLE - 1 ? whole : quarter).back().add(Clock.millis(picture::undo));
            for (int step = 0; step < STEPS; step++) (step % WHOLE == WHOLE - 1 ? whole : quarter).forth().add(Clock.millis(picture::redo));
            return List.of(Figure.atMost("undo_4k_ms", quarter.slower(), 50), Figure.atMost("undo_4k_full_ms", whole.slower(), 250),
                    Figure.of("undo_4k_keep_ms", Times.median(quarter.keep())), Figure.of("undo_4k_back_ms", Times.median(quarter.back())),
                    Figure.of("undo_4k_full_keep_ms", Times.median(whole.keep())), Figure.of("undo_4k_full_back_ms", Times.median(whole.back())),
                    Figure.atMost("undo_4k_memory_mb", most / 1e6, 256), Figure.of("undo_4k_file_mb", picture.fileBytes() / 1e6),
                            Figure.of("undo_4k_steps", picture.done().size()),
                    Figure.of("copy_4k_ms", copy(runs, picture.pixels(), work)));
        }
    }

    /** What an editor without tiles does: a copy of all. */
    private static double copy(int runs, Raster pixels, Work work) {
        try (Raster copy = Raster.take(pixels.width(), pixels.height(), pixels.format(), work)) {
            return Clock.median(runs, 1, () -> { }, () -> copy.copyFrom(pixels));
        }
    }

    /** Time of all but the painting: a soft change of a quarter, a change of tone of all, with grain. */
    private static double keep(EditedPicture picture, Area area, int seed) {
        double before = Clock.millis(() -> {
            picture.begin("step " + seed);
            picture.touch(area);
        });
        byte[] row = new byte[area.width()];
        int grain = seed;
        for (int plane = 0; plane < 3; plane++) {
            MemorySegment pixels = picture.pixels().plane(plane);
            for (int y = area.y(); y < area.bottom(); y++) {
                long at = y * picture.pixels().stride() + area.x();
                MemorySegment.copy(pixels, java.lang.foreign.ValueLayout.JAVA_BYTE, at, row, 0, row.length);
                for (int x = 0; x < row.length; x++) {
                    grain = grain * 1664525 + 1013904223;
                    row[x] += (byte) (5 + (grain >>> 29));
                }
                MemorySegment.copy(row, 0, pixels, java.lang.foreign.ValueLayout.JAVA_BYTE, at, row.length);
            }
        }
        return before + Clock.millis(picture::commit);
    }
}
