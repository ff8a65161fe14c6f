package org.kinora.imaging.internal.compose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.FileStorage;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Faces;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.compare.Plain;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Faces by OpenCV's cascade, which is read once per call from the native library's bundle: cascades are not thread-safe. */
@Component(service = Faces.class)
public final class HaarFaces implements Faces {
    private static final String CASCADE = "/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml";
    /** Rows that a picture is brought to: faces of 1/20 of it have the cascade's 20 pixels. */
    private static final int ROWS = 480;
    private static final int NEIGHBOURS = 4;

    private final OpenCv cv;
    private final Conversions conversions;

    @Activate
    public HaarFaces(@Reference OpenCv cv, @Reference Conversions conversions) {
        this.cv = cv;
        this.conversions = conversions;
    }

    @Override
    public List<Area> of(Raster picture, Work work) {
        cv.load();
        work.checkCancelled();
        try (Plain plain = Plain.of(picture, conversions, work); PointerScope scope = new PointerScope()) {
            Mat grey = new Interleaving(cv).grey(plain.raster());
            double scale = Math.min(1, (double) ROWS / grey.rows());
            Mat small = new Mat();
            opencv_imgproc.resize(grey, small, new Size(Math.max(1, (int) (grey.cols() * scale)), Math.max(1, (int) (grey.rows() * scale))), 0, 0,
                    opencv_imgproc.INTER_AREA);
            opencv_imgproc.equalizeHist(small, small);
            RectVector found = new RectVector();
            cascade().detectMultiScale(small, found, 1.1, NEIGHBOURS, 0, new Size(24, 24), new Size());
            work.checkCancelled();
            List<Area> faces = new ArrayList<>();
            for (long i = 0; i < found.size(); i++) faces.add(area(found.get(i), scale));
            faces.sort(Comparator.comparingLong(Area::pixels).reversed().thenComparingInt(Area::x));
            return faces;
        }
    }

    private static Area area(Rect face, double scale) {
        return new Area((int) (face.x() / scale), (int) (face.y() / scale), (int) (face.width() / scale), (int) (face.height() / scale));
    }

    private static CascadeClassifier cascade() {
        String path = "/org/bytedeco/opencv/" + Loader.getPlatform() + CASCADE;
        try (InputStream file = opencv_core.class.getResourceAsStream(path)) {
            if (file == null) throw new IllegalStateException("no cascade " + path);
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            CascadeClassifier cascade = new CascadeClassifier();
            FileStorage storage = new FileStorage(text, FileStorage.READ | FileStorage.MEMORY | FileStorage.FORMAT_XML);
            if (!cascade.read(storage.getFirstTopLevelNode())) throw new IllegalStateException("the cascade cannot be read");
            return cascade;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
