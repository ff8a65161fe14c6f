package org.kinora.workbench.timeline.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.KeyFrame.Ease;
import org.kinora.api.film.Keys;

/** Key frames of one value, changed one at a time. */
record KeyEdit(Keys keys) {
    /** The one at a frame, or within a reach of it. */
    Optional<KeyFrame> near(double frame, double reach) {
        return keys.frames().stream().filter(key -> Math.abs(key.at() - frame) <= reach)
                .min(Comparator.comparingDouble(key -> Math.abs(key.at() - frame)));
    }

    /** One more; the value at its frame stays as it was, and so does how it goes on from there. */
    Keys added(long frame) {
        Ease ease = keys.frames().stream().filter(key -> key.at() <= frame).reduce((one, other) -> other).map(KeyFrame::ease).orElse(Ease.LINEAR);
        return put(keys.frames(), new KeyFrame(frame, Math.round(keys.at(frame) * Keys.ONE), ease));
    }

    /** Elsewhere, with another value; one that stands there already gives way. */
    Keys moved(KeyFrame key, long frame, long value) {
        return put(without(key), new KeyFrame(frame, value, key.ease()));
    }

    /** Without one; the last one stays, since a value needs one. */
    Keys removed(KeyFrame key) {
        return keys.frames().size() == 1 ? keys : new Keys(without(key));
    }

    /** The value goes on from it at one pace, then slowly, then by a jump. */
    Keys eased(KeyFrame key) {
        Ease next = Ease.values()[(key.ease().ordinal() + 1) % Ease.values().length];
        return put(without(key), new KeyFrame(key.at(), key.value(), next));
    }

    private List<KeyFrame> without(KeyFrame key) {
        return keys.frames().stream().filter(one -> one.at() != key.at()).toList();
    }

    private static Keys put(List<KeyFrame> frames, KeyFrame key) {
        List<KeyFrame> all = new ArrayList<>(frames);
        all.removeIf(one -> one.at() == key.at());
        all.add(key);
        all.sort(Comparator.comparingLong(KeyFrame::at));
        return new Keys(all);
    }
}
