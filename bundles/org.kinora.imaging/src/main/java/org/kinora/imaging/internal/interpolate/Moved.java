package org.kinora.imaging.internal.interpolate;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.flow.FrameInterpolator.Between;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/**
 * Two frames whose pixels are carried to where they stand at a moment between, and mixed as far as the two agree. One thread.
 *
 * <p>Flow as seen from the moment is that of Jiang et al., "Super SloMo" (2018), equation 4: both directions are averaged, so the errors of one half.
 */
final class Moved implements Between {
    private final YuvFrame first;
    private final YuvFrame second;
    private final Motion motion;

    Moved(YuvFrame first, YuvFrame second, Motion motion) {
        this.first = first;
        this.second = second;
        this.motion = motion;
    }

    @Override
    public boolean cut() {
        return false;
    }

    @Override
    public void draw(Rational at, YuvFrame into) {
        float t = (float) at.toDouble();
        if (t <= 0 || t >= 1) {
            into.copyFrom(t <= 0 ? first : second);
            return;
        }
        Carried one = Carried.still(first);
        Carried two = Carried.still(second);
        Carried a = one.along(motion, -t * (1 - t), t * t);
        Carried b = two.along(motion, (1 - t) * (1 - t), -t * (1 - t));
        Trust trust = Trust.of(one.luma(), two.luma(), a.luma(), b.luma(), into.width(), into.height());
        for (int plane = 0; plane < 3; plane++) {
            byte[] mixed = a.plane(plane);
            trust.mix(one.plane(plane), two.plane(plane), mixed, b.plane(plane), a.stride(plane), t);
            MemorySegment.copy(mixed, 0, into.plane(plane), ValueLayout.JAVA_BYTE, 0, mixed.length);
        }
    }

    @Override
    public void close() {
        // The frames are borrowed.
    }
}
