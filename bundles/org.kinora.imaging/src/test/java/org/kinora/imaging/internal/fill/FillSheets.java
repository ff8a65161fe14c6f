package org.kinora.imaging.internal.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.global.opencv_photo;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.testkit.TestWork;

/** Fills the pictures of the reference beside its peers: prints the figures and writes sheets to look at. Arguments: shared/data/inpaint, the other pictures, sheets. */
final class FillSheets {
    record Case(String name, Raster truth, Mask hole) {}

    private FillSheets() {
    }

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[2]));
        List<Case> cases = cases(Path.of(args[0]), Path.of(args[1]));
        if (args.length > 3) cases.removeIf(one -> !Arrays.asList(args[3].split(",")).contains(one.name()));
        List<FillQuality> ours = new ArrayList<>();
        List<FillQuality> stokes = new ArrayList<>();
        for (Case one : cases) {
            Raster holed = TestPictures.holed(one.truth(), one.hole());
            long start = System.nanoTime();
            Raster filled = fill(holed, one.hole());
            double seconds = (System.nanoTime() - start) / 1e9;
            Raster ns = TestPictures.opencv(holed, one.hole(), opencv_photo.INPAINT_NS);
            FillQuality quality = FillQuality.of(one.truth(), filled, one.hole());
            ours.add(quality);
            stokes.add(FillQuality.of(one.truth(), ns, one.hole()));
            System.out.printf("%-10s %s  %5.2f s   ns %s%n", one.name(), text(quality), seconds, text(stokes.getLast()));
            TestPictures.write(out.resolve(one.name() + ".png"), row(one, List.of(holed, filled, one.truth())));
        }
        System.out.printf("%-10s %s            ns %s%n", "medians", text(medians(ours)), text(medians(stokes)));
    }

    static Raster fill(Raster holed, Mask hole) {
        Raster made = Raster.unbounded(holed.width(), holed.height(), holed.format());
        made.copyFrom(holed);
        Planes planes = Planes.of(made, made.area());
        boolean[] missing = new boolean[hole.width() * hole.height()];
        boolean[] source = new boolean[missing.length];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = hole.get(i % hole.width(), i / hole.width()) > 127;
            source[i] = !missing[i];
        }
        try (Crew crew = new Crew(2, new TestWork())) {
            new HoleFill(crew).fill(planes, missing, source, null, Long.getLong("seed", 1));
        }
        planes.write(missing, made, made.area());
        return made;
    }

    static String text(FillQuality q) {
        return String.format("psnr %5.2f tex %.2f grad %.2f seam %.2f", q.psnr(), q.texture(), q.gradient(), q.seam());
    }

    /** Mean of the PSNR, medians of the rest. */
    static FillQuality medians(List<FillQuality> all) {
        return new FillQuality(all.stream().mapToDouble(FillQuality::psnr).average().orElseThrow(), median(all.stream().mapToDouble(FillQuality::texture).toArray()),
                median(all.stream().mapToDouble(FillQuality::gradient).toArray()), median(all.stream().mapToDouble(FillQuality::seam).toArray()));
    }

    static double median(double[] values) {
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    static List<Case> cases(Path shared, Path others) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 3; i++)
            cases.add(new Case("zq" + i, TestPictures.read(shared.resolve("image/image_0000" + i + ".png")), TestPictures.mask(shared.resolve("mask/mask_0000" + i + ".png"))));
        for (String file : List.of("brick.png", "grass.png", "gravel.png", "coffee.png", "chelsea.png", "astronaut.png", "rocket.jpg")) {
            if (!Files.exists(others.resolve(file))) continue;
            Raster truth = TestPictures.read(others.resolve(file));
            cases.add(new Case(file.substring(0, file.indexOf('.')), truth, TestPictures.ellipse(truth.width(), truth.height(), 0.04)));
        }
        return cases;
    }

    /** Pictures side by side. */
    static Mat row(Case one, List<Raster> pictures) {
        MatVector parts = new MatVector();
        for (Raster picture : pictures) parts.push_back(TestPictures.matrix(picture));
        Mat row = new Mat();
        opencv_core.hconcat(parts, row);
        return row;
    }
}
