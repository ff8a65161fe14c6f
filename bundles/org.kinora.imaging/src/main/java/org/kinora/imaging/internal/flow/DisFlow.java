package org.kinora.imaging.internal.flow;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_video.DISOpticalFlow;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.imaging.flow.FlowQuality;
import org.kinora.api.imaging.flow.OpticalFlow;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Dense inverse search (Kroeger, Timofte, Dai, Van Gool 2016) on the grey of two pictures, as OpenCV has it. */
@Component(service = OpticalFlow.class)
public final class DisFlow implements OpticalFlow {
    /** Below this a pyramid has no level that patches of 8 fit into. */
    private static final int SMALLEST = 16;

    private final OpenCv cv;
    private final Conversions conversions;

    @Activate
    public DisFlow(@Reference OpenCv cv, @Reference Conversions conversions) {
        this.cv = cv;
        this.conversions = conversions;
    }

    @Override
    public Raster between(Raster first, Raster second, FlowQuality quality, Work work) {
        if (first.width() != second.width() || first.height() != second.height()) throw new IllegalArgumentException(first + " and " + second);
        Raster flow = Raster.take(first.width(), first.height(), FORMAT, work);
        try {
            if (Math.min(first.width(), first.height()) >= SMALLEST) calculate(first, second, quality, flow, work);
            return flow;
        } catch (RuntimeException | Error broken) {
            flow.close();
            throw broken;
        }
    }

    private void calculate(Raster first, Raster second, FlowQuality quality, Raster flow, Work work) {
        RasterFormat grey = RasterFormat.GREY8.with(first.format().transfer() == Transfer.DATA ? Transfer.DATA : Transfer.SRGB);
        try (Raster one = conversions.convert(first, grey, work); Raster two = conversions.convert(second, grey, work); Mat from = cv.plane(one, 0);
                Mat to = cv.plane(two, 0); Mat both = new Mat(); Mat across = cv.plane(flow, 0); Mat down = cv.plane(flow, 1);
                DISOpticalFlow search = DISOpticalFlow.create(preset(quality))) {
            work.checkCancelled();
            search.calc(from, to, both);
            opencv_core.extractChannel(both, across, 0);
            opencv_core.extractChannel(both, down, 1);
        }
    }

    private static int preset(FlowQuality quality) {
        return switch (quality) {
            case PREVIEW -> DISOpticalFlow.PRESET_ULTRAFAST;
            case FAST -> DISOpticalFlow.PRESET_FAST;
            case BEST -> DISOpticalFlow.PRESET_MEDIUM;
        };
    }

    @Override
    public Raster drawn(Raster picture, Raster flow, Work work) {
        Raster made = Raster.take(flow.width(), flow.height(), picture.format(), work);
        try (Raster places = Places.of(flow, work); Mat x = cv.plane(places, 0); Mat y = cv.plane(places, 1)) {
            for (int plane = 0; plane < picture.format().planes(); plane++) {
                work.checkCancelled();
                try (Mat from = cv.plane(picture, plane); Mat to = cv.plane(made, plane)) {
                    opencv_imgproc.remap(from, to, x, y, opencv_imgproc.INTER_LINEAR, opencv_core.BORDER_CONSTANT, new Scalar(0));
                }
            }
            return made;
        } catch (RuntimeException | Error broken) {
            made.close();
            throw broken;
        }
    }
}
