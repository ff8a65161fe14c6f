package org.kinora.imaging.internal.selection;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/** A picture as tools look at it: 8 bit, coded as sRGB, alpha straight; the given one itself where it is so already. */
public final class EightBit implements AutoCloseable {
    private final Raster raster;
    private final boolean own;

    public EightBit(Raster given, Conversions conversions, Work work) {
        RasterFormat format = given.format();
        RasterFormat wanted = new RasterFormat(format.channels(), Samples.U8, format.transfer() == Transfer.DATA ? Transfer.DATA : Transfer.SRGB,
                format.hasAlpha() ? Alpha.STRAIGHT : Alpha.NONE);
        own = !wanted.equals(format);
        raster = own ? conversions.convert(given, wanted, work) : given;
    }

    /** Borrowed. */
    public Raster raster() {
        return raster;
    }

    /** Blue, green, red together, as most functions of OpenCV want them; a grey picture three times. The caller closes it. */
    public Mat together(OpenCv cv) {
        int channels = raster.format().channels();
        Mat[] planes = new Mat[3];
        for (int i = 0; i < 3; i++) planes[i] = cv.plane(raster, channels == 3 ? 2 - i : 0);
        Mat merged = new Mat();
        try (MatVector vector = new MatVector(planes)) {
            opencv_core.merge(vector, merged);
        } finally {
            for (Mat plane : planes) plane.close();
        }
        return merged;
    }

    @Override
    public void close() {
        if (own) raster.close();
    }
}
