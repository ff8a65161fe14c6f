package org.kinora.imaging.internal.interpolate;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.flow.FrameInterpolator.Between;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/** Two frames of which one fades into the other, or, at a cut, gives way to it halfway. */
record Blended(YuvFrame first, YuvFrame second, boolean cut) implements Between {
    @Override
    public void draw(Rational at, YuvFrame into) {
        double t = at.toDouble();
        if (cut || t <= 0 || t >= 1) into.copyFrom(t < 0.5 ? first : second);
        else mix((int) Math.round(256 * t), into.memory());
    }

    private void mix(int weight, MemorySegment into) {
        MemorySegment a = first.memory();
        MemorySegment b = second.memory();
        byte[] one = new byte[4096];
        byte[] two = new byte[4096];
        for (long from = 0; from < into.byteSize(); from += one.length) {
            int count = (int) Math.min(one.length, into.byteSize() - from);
            MemorySegment.copy(a, ValueLayout.JAVA_BYTE, from, one, 0, count);
            MemorySegment.copy(b, ValueLayout.JAVA_BYTE, from, two, 0, count);
            for (int i = 0; i < count; i++) one[i] = (byte) ((one[i] & 255) * (256 - weight) + (two[i] & 255) * weight + 128 >> 8);
            MemorySegment.copy(one, 0, into, ValueLayout.JAVA_BYTE, from, count);
        }
    }

    @Override
    public void close() {
        // The frames are borrowed.
    }
}
