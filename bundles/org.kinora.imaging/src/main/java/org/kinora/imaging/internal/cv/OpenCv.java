package org.kinora.imaging.internal.cv;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Shows planes of ours to OpenCV. Loads its libraries at the first use; thread-safe.
 *
 * <p>The matrices that it hands out are views: they are closed before the raster is, and own no pixels.
 */
@Component(service = OpenCv.class)
public final class OpenCv {
    private boolean loaded;
    private int single;
    private int threads;

    @Activate
    public OpenCv() {
    }

    /** One plane of a picture as a matrix of one channel: 8 or 16 bit unsigned, or 32 bit float. */
    public Mat plane(Raster raster, int plane) {
        int type = switch (raster.format().samples()) {
            case U8 -> opencv_core.CV_8UC1;
            case U16 -> opencv_core.CV_16UC1;
            case F32 -> opencv_core.CV_32FC1;
        };
        return matrix(raster.plane(plane), raster.width(), raster.height(), type);
    }

    /** The coverage of a mask as a matrix of bytes. */
    public Mat mask(Mask mask) {
        return matrix(mask.memory(), mask.width(), mask.height(), opencv_core.CV_8UC1);
    }

    /** Rows without gaps as a matrix. */
    public Mat matrix(MemorySegment rows, int width, int height, int type) {
        load();
        return new Mat(height, width, type, new Seen(rows));
    }

    /**
     * Runs something while OpenCV uses the calling threads only. Its own ones wait for the next of many small parts by turning in a circle, which
     * can cost as much as the work. What others do meanwhile is not parted either.
     */
    public <T> T single(Supplier<T> task) {
        load();
        synchronized (this) {
            if (single++ == 0) {
                threads = opencv_core.getNumThreads();
                opencv_core.setNumThreads(1);
            }
        }
        try {
            return task.get();
        } finally {
            synchronized (this) {
                if (--single == 0) opencv_core.setNumThreads(threads);
            }
        }
    }

    /** Makes sure that the libraries are there; costs some 100 ms once per process. */
    public synchronized void load() {
        if (loaded) return;
        // planes of ours are no Java objects: JavaCPP must not take them for a leak
        if (System.getProperty("org.bytedeco.javacpp.maxPhysicalBytes") == null) System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
        LogLevel.silence(Path.of(Loader.load(opencv_core.class)));
        // nearly everything needs it too, and a person's first click must not wait for it
        Loader.load(opencv_imgproc.class);
        loaded = true;
    }

    /** An address that JavaCPP did not allocate and does not free. */
    private static final class Seen extends Pointer {
        Seen(MemorySegment memory) {
            super((Pointer) null);
            address = memory.address();
            limit = memory.byteSize();
            capacity = memory.byteSize();
        }
    }
}
