package org.kinora.imaging.internal.interpolate;

import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.imaging.flow.InterpolationMode;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Frames in between by dense inverse search in both directions (Kroeger, Timofte, Dai and Van Gool 2016). */
@Component(service = FrameInterpolator.class)
public final class FlowInterpolator implements FrameInterpolator {
    private final OpenCv cv;

    @Activate
    public FlowInterpolator(@Reference OpenCv cv) {
        this.cv = cv;
    }

    @Override
    public Between between(YuvFrame first, YuvFrame second, InterpolationMode mode, Work work) {
        if (first.width() != second.width() || first.height() != second.height())
            throw new IllegalArgumentException(first.width() + " x " + first.height() + " and " + second.width() + " x " + second.height());
        work.checkCancelled();
        Difference difference = Difference.of(first, second);
        if (difference.cut() || difference.still() || Math.min(first.width(), first.height()) < Motion.SMALLEST)
            return new Blended(first, second, difference.cut());
        return new Moved(first, second, Motion.between(cv, first, second, mode));
    }
}
