package org.kinora.imaging.internal.track;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.flow.FlowQuality;
import org.kinora.api.imaging.flow.MaskTracking;
import org.kinora.api.imaging.flow.OpticalFlow;
import org.kinora.api.imaging.flow.ShotFrames;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Masks carried by optical flow. */
@Component(service = MaskTracking.class)
public final class CarriedMasks implements MaskTracking {
    private static final Texts TEXTS = Texts.beside(CarriedMasks.class);

    private final OpticalFlow flow;
    private final OpenCv cv;
    private final Conversions conversions;

    @Activate
    public CarriedMasks(@Reference OpticalFlow flow, @Reference OpenCv cv, @Reference Conversions conversions) {
        this.flow = flow;
        this.cv = cv;
        this.conversions = conversions;
    }

    @Override
    public void carry(ShotFrames frames, SortedMap<Integer, Mask> keys, int first, int last, FlowQuality quality, Frames to, Work work) {
        if (keys.isEmpty()) throw TEXTS.failure(Kind.INPUT, "track.keys");
        if (keys.firstKey() < 0 || keys.lastKey() >= frames.count())
            throw TEXTS.failure(Kind.INPUT, "track.key", keys.firstKey() < 0 ? keys.firstKey() : keys.lastKey(), frames.count());
        int from = Math.max(0, first);
        int until = Math.min(frames.count() - 1, last);
        Carrier carrier = new Carrier(frames, flow, quality, cv, conversions);
        for (int frame : keys.keySet()) if (frame >= from && frame <= until) to.take(frame, keys.get(frame));
        if (from < keys.firstKey()) carrier.run(keys.firstKey(), keys.get(keys.firstKey()), from, (frame, mask) -> pass(frame, mask, from, until, to),
                work);
        TreeMap<Integer, Mask> sorted = new TreeMap<>(keys);
        for (int key : keys.keySet()) {
            Integer next = sorted.higherKey(key);
            if (next != null && next > from && key < until && next - key > 1) between(carrier, keys, key, next, (frame, mask) -> pass(frame, mask,
                    from, until, to), work);
        }
        if (until > keys.lastKey()) carrier.run(keys.lastKey(), keys.get(keys.lastKey()), until, (frame, mask) -> pass(frame, mask, from, until, to),
                work);
    }

    private static void pass(int frame, Mask mask, int from, int until, Frames to) {
        if (frame >= from && frame <= until) to.take(frame, mask);
    }

    /** Backwards from the later key first, kept small; then forwards from the earlier one, each frame's two weighed by their nearness. */
    private void between(Carrier carrier, SortedMap<Integer, Mask> keys, int key, int next, Frames to, Work work) {
        Map<Integer, DeflatedMask> back = new HashMap<>();
        carrier.run(next, keys.get(next), key + 1, (frame, mask) -> back.put(frame, DeflatedMask.of(mask)), work);
        carrier.run(key, keys.get(key), next - 1, (frame, mask) -> {
            try (Mask later = back.remove(frame).inflated(work)) {
                carrier.blend(mask, later, (frame - key) / (double) (next - key));
                to.take(frame, mask);
            }
        }, work);
    }
}
