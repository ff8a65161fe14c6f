package org.kinora.imaging.internal.raster;

import java.lang.foreign.MemorySegment;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Orientation;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Resampling;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Conversions plane by plane. */
@Component(service = Conversions.class)
public final class PlaneConversions implements Conversions {
    private final OpenCv cv;
    private final SrgbCurve curve = new SrgbCurve();

    @Activate
    public PlaneConversions(@Reference OpenCv cv) {
        this.cv = cv;
    }

    @Override
    public Raster convert(Raster raster, RasterFormat format, Work work) {
        return filled(Raster.take(raster.width(), raster.height(), format, work), made -> {
            if (format.equals(raster.format())) made.copyFrom(raster);
            else new FormatChange(raster, made, curve).run(work);
        });
    }

    @Override
    public Raster crop(Raster raster, Area area, Work work) {
        if (area.isEmpty() || !area.and(raster.area()).equals(area)) throw new IllegalArgumentException(area + " of " + raster);
        return filled(Raster.take(area.width(), area.height(), raster.format(), work), made -> {
            long from = (long) area.x() * raster.format().samples().bytes();
            for (int plane = 0; plane < raster.format().planes(); plane++)
                for (int y = 0; y < area.height(); y++)
                    MemorySegment.copy(raster.plane(plane), (area.y() + y) * raster.stride() + from, made.plane(plane), y * made.stride(),
                            made.stride());
        });
    }

    @Override
    public Raster turned(Raster raster, Orientation orientation, Work work) {
        boolean swap = orientation.swapsSides();
        Raster target = Raster.take(swap ? raster.height() : raster.width(), swap ? raster.width() : raster.height(), raster.format(), work);
        return filled(target, made -> {
            for (int plane = 0; plane < raster.format().planes(); plane++) {
                work.checkCancelled();
                try (Mat from = cv.plane(raster, plane); Mat to = cv.plane(made, plane)) {
                    PlaneTurn.run(from, to, orientation);
                }
            }
        });
    }

    @Override
    public Raster resize(Raster raster, int width, int height, Resampling resampling, boolean linear, Work work) {
        RasterFormat format = raster.format();
        boolean light = linear && format.transfer() == Transfer.SRGB && resampling != Resampling.NEAREST;
        boolean cover = format.alpha() == Alpha.STRAIGHT && resampling != Resampling.NEAREST;
        if (!light && !cover) return scaled(raster, width, height, resampling, work);
        // what is transparent must not bleed into what is not: colours count by their coverage
        RasterFormat inner = (light ? format.with(Transfer.LINEAR) : format).with(Samples.F32).with(cover ? Alpha.PREMULTIPLIED : format.alpha());
        try (Raster before = convert(raster, inner, work); Raster after = scaled(before, width, height, resampling, work)) {
            return convert(after, format, work);
        }
    }

    private Raster scaled(Raster raster, int width, int height, Resampling resampling, Work work) {
        return filled(Raster.take(width, height, raster.format(), work), made -> {
            for (int plane = 0; plane < raster.format().planes(); plane++) {
                work.checkCancelled();
                new PlaneScale(cv, resampling).run(raster, made, plane, work);
            }
        });
    }

    private static Raster filled(Raster made, java.util.function.Consumer<Raster> fill) {
        try {
            fill.accept(made);
            return made;
        } catch (RuntimeException | Error broken) {
            made.close();
            throw broken;
        }
    }
}
