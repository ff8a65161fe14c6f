package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Retouching;
import org.kinora.api.platform.bench.Benchmark.Figure;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.bench.ImagingPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How well and how fast holes are filled, on twenty painted pictures, beside OpenCV and G'MIC in the same run. */
@Component(service = ImagingPart.class)
public final class FillFigures implements ImagingPart {
    private final Retouching retouching;
    private final FillPeers peers;

    @Activate
    public FillFigures(@Reference Retouching retouching, @Reference FillPeers peers) {
        this.retouching = retouching;
        this.peers = peers;
    }

    @Override
    public String title() {
        return "content-aware fill";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        List<FillQuality> ours = new ArrayList<>();
        List<FillQuality> telea = new ArrayList<>();
        List<FillQuality> stokes = new ArrayList<>();
        List<FillQuality> gmic = new ArrayList<>();
        for (Map.Entry<String, Raster> one : PaintedPictures.all().entrySet()) {
            work.checkCancelled();
            work.stage(one.getKey());
            try (Raster truth = one.getValue(); Mask hole = Painted.ellipse(truth.width(), truth.height(), 40); Raster holed = holed(truth, hole);
                    Raster made = retouching.fill(holed, hole, Optional.empty(), Filling.DEFAULT, work); Raster first = peers.telea(holed, hole);
                    Raster second = peers.navierStokes(holed, hole)) {
                ours.add(FillQuality.of(truth, made, hole));
                telea.add(FillQuality.of(truth, first, hole));
                stokes.add(FillQuality.of(truth, second, hole));
                Optional<Raster> third = peers.gmic(holed, hole, work);
                third.ifPresent(raster -> gmic.add(FillQuality.of(truth, raster, hole)));
                third.ifPresent(Raster::close);
            }
        }
        FillQuality middle = FillQuality.medians(ours);
        FillQuality smooth = FillQuality.medians(stokes);
        List<Figure> figures = new ArrayList<>(List.of(Figure.atMost("fill_512_s", seconds(Painted.ellipse(512, 512, 100), runs, work), 1.5),
                Figure.atMost("fill_4k_s", seconds(square(3840, 2160, 300), runs, work), 4), Figure.atLeast("fill_texture", middle.texture(), 0.8),
                Figure.atMost("fill_gradient_distance", middle.gradient(), 0.14), Figure.atLeast("fill_seam", middle.seam(), 0.85),
                Figure.atLeast("fill_psnr_minus_ns", middle.psnr() - smooth.psnr(), -2)));
        peer("telea", FillQuality.medians(telea), figures);
        peer("ns", smooth, figures);
        if (gmic.size() == ours.size()) peer("gmic", FillQuality.medians(gmic), figures);
        return figures;
    }

    private static void peer(String name, FillQuality quality, List<Figure> figures) {
        figures.add(Figure.of("fill_" + name + "_texture", quality.texture()));
        figures.add(Figure.of("fill_" + name + "_gradient_distance", quality.gradient()));
        figures.add(Figure.of("fill_" + name + "_seam", quality.seam()));
        figures.add(Figure.of("fill_" + name + "_psnr", quality.psnr()));
    }

    /** A hole of so many pixels across and down, around the middle of the reference's ellipses. */
    private static Mask square(int width, int height, int side) {
        int left = (int) (0.45 * width) - side / 2;
        int top = (int) (0.55 * height) - side / 2;
        return Painted.mask(width, height, (x, y) -> x >= left && x < left + side && y >= top && y < top + side);
    }

    /** Median wall time of filling a hole in a picture of its size, warm; closes the hole. */
    private double seconds(Mask wanted, int runs, Work work) {
        double[] times = new double[Math.max(3, runs)];
        try (Mask hole = wanted; Raster picture = PaintedPictures.large(hole.width(), hole.height())) {
            retouching.fill(picture, hole, Optional.empty(), Filling.DEFAULT, work).close();
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                retouching.fill(picture, hole, Optional.empty(), Filling.DEFAULT.with(i), work).close();
                times[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static Raster holed(Raster truth, Mask hole) {
        Raster holed = Raster.unbounded(truth.width(), truth.height(), RasterFormat.RGB8);
        holed.copyFrom(truth);
        for (int y = 0; y < hole.height(); y++)
            for (int x = 0; x < hole.width(); x++) if (hole.get(x, y) > 127) for (int p = 0; p < 3; p++) holed.set(p, x, y, 0);
        return holed;
    }
}
