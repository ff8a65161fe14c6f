package org.kinora.workbench.timeline.internal;

import com.google.gson.JsonObject;
import org.eclipse.swt.graphics.Rectangle;
import org.kinora.api.film.Track;

/** What is switched at the head of a track. */
enum Switch {
    MUTE,
    SOLO,
    LOCK;

    String key() {
        return "timeline." + name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean fits(Lane lane) {
        return this == LOCK || this == MUTE && !lane.picture() || this == SOLO && lane.track().role().sounding();
    }

    boolean on(Track track) {
        return switch (this) {
            case MUTE -> track.muted();
            case SOLO -> track.solo();
            case LOCK -> track.locked();
        };
    }

    Rectangle place(Lane lane, int left, int unit) {
        boolean low = lane.height() < 8 * unit;
        int size = 5 * unit;
        return new Rectangle(left - (3 - ordinal()) * (size + unit) - unit,
                low ? lane.y() + unit / 2 : lane.y() + lane.height() - size - unit, size, size);
    }

    /** Input of {@code cut.track} after this one was switched over. */
    JsonObject over(Track track) {
        JsonObject input = new JsonObject();
        input.addProperty("track", track.id());
        input.addProperty("mute", track.muted() != (this == MUTE));
        input.addProperty("solo", track.solo() != (this == SOLO));
        input.addProperty("lock", track.locked() != (this == LOCK));
        return input;
    }
}
