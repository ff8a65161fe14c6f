package org.kinora.film.internal.picture;

import java.util.List;
import org.kinora.api.media.YuvFrame;

/** All transitions by name, for lists and samples. */
public final class TransitionKinds {
    private TransitionKinds() {}

    /** Sorted. */
    public static List<String> names() {
        return List.copyOf(Passages.names());
    }

    /** Fills {@code into} with a transition's state: 0 shows all of {@code from}, 1 all of {@code to}. The three frames differ. */
    public static void mix(String name, YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        Passages.named(name).orElseThrow(() -> new IllegalArgumentException(name)).mix(from, to, into, progress);
    }
}
