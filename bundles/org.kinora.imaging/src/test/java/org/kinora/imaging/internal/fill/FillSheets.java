package org.kinora.imaging.internal.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.global.opencv_photo;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.testkit.TestWork;

/**
 * Fills the pictures of the reference beside its peers: prints the figures and writes sheets to look at. Arguments:
 * shared/data/inpaint (or "rendered"), the other pictures, sheets, and the names of some when not all are wanted.
 */
final class FillSheets {
    record Case(String name, Raster truth, Mask hole) {}

    private FillSheets() {
    }

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[2]));
        List<Case> cases = args[0].equals("rendered") ? rendered() : cases(Path.of(args[0]), Path.of(args[1]));
        if (args.length > 3) cases.removeIf(one -> !Arrays.asList(args[3].split(",")).contains(one.name()));
        List<FillQuality> ours = new ArrayList<>();
        List<FillQuality> stokes = new ArrayList<>();
        for (Case one : cases) {
            Raster holed = TestPictures.holed(one.truth(), one.hole());
            long start = System.nanoTime();
            long busy = busy();
            Raster filled = fill(holed, one.hole());
            double seconds = (System.nanoTime() - start) / 1e9;
            double used = (busy() - busy) / 1e9;
            Raster ns = TestPictures.opencv(holed, one.hole(), opencv_photo.INPAINT_NS);
            FillQuality quality = FillQuality.of(one.truth(), filled, one.hole());
            ours.add(quality);
            stokes.add(FillQuality.of(one.truth(), ns, one.hole()));
            System.out.printf("%-10s %s  %5.2f s (%5.2f s of processors)   ns %s%n", one.name(), text(quality), seconds, used,
                    text(stokes.getLast()));
            Raster telea = TestPictures.opencv(holed, one.hole(), opencv_photo.INPAINT_TELEA);
            List<Raster> shown = new ArrayList<>(List.of(one.truth(), holed, filled, telea, ns));
            gmic(one, holed, out.resolveSibling(System.getProperty("gmic", "gmic"))).ifPresent(shown::add);
            TestPictures.write(out.resolve(one.name() + ".png"), sheet(one, shown));
        }
        System.out.printf("%-10s %s            ns %s%n", "medians", text(FillQuality.medians(ours)), text(FillQuality.medians(stokes)));
    }

    /** What G'MIC's patch filling makes of it, kept from run to run; nothing where it is not installed. */
    static Optional<Raster> gmic(Case one, Raster holed, Path kept) throws IOException, InterruptedException {
        Files.createDirectories(kept);
        Path made = kept.resolve(one.name() + ".png");
        if (!Files.exists(made)) {
            Path picture = kept.resolve("in.png");
            Path hole = kept.resolve("mask.png");
            TestPictures.write(picture, TestPictures.matrix(holed));
            TestPictures.write(hole, TestPictures.matrix(one.hole()));
            try {
                Process process = new ProcessBuilder("gmic", "-v", "-1", picture.toString(), hole.toString(), "-inpaint[0]",
                        "[1],7,22,10,1,0.2,0.05,10,1,0", "-keep[0]",
                        "-output", made.toString()).inheritIO().start();
                if (process.waitFor() != 0) return Optional.empty();
            } catch (IOException absent) {
                return Optional.empty();
            }
        }
        return Optional.of(TestPictures.read(made));
    }

    static Raster fill(Raster holed, Mask hole) {
        return new Retoucher(new OpenCv(), 2).fill(holed, hole, Optional.empty(), Filling.DEFAULT.with(Long.getLong("seed", 1)), new TestWork());
    }

    static long busy() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    static String text(FillQuality q) {
        return String.format("psnr %5.2f tex %.2f grad %.2f seam %.2f", q.psnr(), q.texture(), q.gradient(), q.seam());
    }

    static List<Case> cases(Path shared, Path others) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 3; i++)
            cases.add(new Case("zq" + i, TestPictures.read(shared.resolve("image/image_0000" + i + ".png")),
                    TestPictures.mask(shared.resolve("mask/mask_0000" + i + ".png"))));
        for (String file : List.of("brick.png", "grass.png", "gravel.png", "coffee.png", "chelsea.png", "astronaut.png", "rocket.jpg")) {
            if (!Files.exists(others.resolve(file))) continue;
            Raster truth = TestPictures.read(others.resolve(file));
            cases.add(new Case(file.substring(0, file.indexOf('.')), truth, TestPictures.ellipse(truth.width(), truth.height(), 0.04)));
        }
        return cases;
    }

    /** Pictures that no parameter was chosen on. */
    static List<Case> rendered() {
        List<Case> cases = new ArrayList<>();
        PaintedPictures.all().forEach((name, truth) -> cases.add(new Case(name, truth, TestPictures.ellipse(truth.width(), truth.height(), 0.04))));
        return cases;
    }

    /** What lies around the hole before, masked, after, by Telea, by Navier-Stokes and by G'MIC, three in a row. */
    static Mat sheet(Case one, List<Raster> pictures) {
        Area hole = Area.NONE;
        for (int y = 0; y < one.hole().height(); y++)
            for (int x = 0; x < one.hole().width(); x++) if (one.hole().get(x, y) > 127) hole = hole.or(new Area(x, y, 1, 1));
        Area part = hole.grown(Math.max(24, Math.max(hole.width(), hole.height()) / 3)).and(one.truth().area());
        Size size = new Size(480, (int) (part.height() * 480.0 / part.width()));
        Mat rows = new Mat();
        MatVector parts = new MatVector();
        for (Raster picture : pictures) {
            Mat shown = new Mat();
            opencv_imgproc.resize(new Mat(TestPictures.matrix(picture), new Rect(part.x(), part.y(), part.width(), part.height())), shown,
                    size, 0, 0, opencv_imgproc.INTER_CUBIC);
            parts.push_back(shown);
            if (parts.size() < 3) continue;
            Mat row = new Mat();
            opencv_core.hconcat(parts, row);
            rows.push_back(row);
            parts.clear();
        }
        if (parts.empty()) return rows;
        while (parts.size() < 3) parts.push_back(Mat.zeros(size, opencv_core.CV_8UC3).asMat());
        Mat row = new Mat();
        opencv_core.hconcat(parts, row);
        rows.push_back(row);
        return rows;
    }
}
