package org.kinora.imaging.internal.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_photo;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What others make of a hole in a picture of 8 bit and three colours; for measuring only. The caller closes what it gets. */
@Component(service = FillPeers.class)
public final class FillPeers {
    private static final String[] GMIC = {"-inpaint[0]", "[1],7,22,10,1,0.2,0.05,10,1,0", "-keep[0]", "-output"};

    private final OpenCv cv;
    private final Pictures pictures;

    @Activate
    public FillPeers(@Reference OpenCv cv, @Reference Pictures pictures) {
        this.cv = cv;
        this.pictures = pictures;
    }

    Raster telea(Raster holed, Mask hole) {
        return opencv(holed, hole, opencv_photo.INPAINT_TELEA);
    }

    Raster navierStokes(Raster holed, Mask hole) {
        return opencv(holed, hole, opencv_photo.INPAINT_NS);
    }

    private Raster opencv(Raster holed, Mask hole, int method) {
        Raster made = Raster.unbounded(holed.width(), holed.height(), holed.format());
        try (Mat red = cv.plane(holed, 0); Mat green = cv.plane(holed, 1); Mat blue = cv.plane(holed, 2); MatVector planes = new MatVector(red,
                green, blue);
                Mat all = new Mat(); Mat covered = cv.mask(hole); Mat filled = new Mat(); Mat to = new Mat()) {
            opencv_core.merge(planes, all);
            opencv_photo.inpaint(all, covered, filled, 3, method);
            for (int p = 0; p < 3; p++) {
                try (Mat plane = cv.plane(made, p)) {
                    opencv_core.extractChannel(filled, to, p);
                    to.copyTo(plane);
                }
            }
            return made;
        }
    }

    /** G'MIC's patch filling with the arguments of the reference; nothing where it is not installed. */
    Optional<Raster> gmic(Raster holed, Mask hole, Work work) {
        Path picture = work.scratch().resolve("gmic-in.png");
        Path mask = work.scratch().resolve("gmic-mask.png");
        Path made = work.scratch().resolve("gmic-out.png");
        pictures.write(Picture.of(holed), picture, work);
        pictures.writeMask(hole, mask, work);
        try {
            Process process = new ProcessBuilder("gmic", "-v", "-1", picture.toString(), mask.toString(), GMIC[0], GMIC[1], GMIC[2], GMIC[3],
                    made.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0 && Files.exists(made)) return Optional.of(pictures.read(made,
                    work).raster());
            process.destroyForcibly();
            return Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            try {
                Files.deleteIfExists(made);
            } catch (IOException kept) {
                work.note(kept.getMessage());
            }
        }
    }
}
