package org.kinora.workbench.timeline.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;

/** What lies on the timeline and what of it is chosen; UI thread. */
interface Desk {
    Optional<Cut> cut();

    Lanes lanes();

    Labels labels();

    /** Id of the selected clip; empty for none. */
    String selected();

    /** Id of the selected marker; empty for none. */
    String marker();

    /** Whose key frames are shown. */
    Optional<Parameter> parameter();

    /** A clip with the track that it lies on. */
    record Lying(Lane lane, Clip clip) {
        boolean under(long frame) {
            return frame >= lane.begin(clip) && frame < lane.end(clip);
        }
    }

    default Stream<Lying> all() {
        return lanes().lanes().stream().flatMap(lane -> lane.track().clips().stream().map(clip -> new Lying(lane, clip)));
    }

    default Optional<Lying> chosen() {
        return all().filter(one -> one.clip().id().equals(selected())).findFirst();
    }

    /** The picture at a frame. */
    default Optional<Lying> picture(long frame) {
        return all().filter(one -> one.lane().picture() && one.under(frame)).findFirst();
    }

    /** What is selected, or else the picture at a frame. */
    default Optional<Lying> meant(long frame) {
        return selected().isEmpty() ? picture(frame) : chosen();
    }

    /** The line of the script that is heard at a frame. */
    default Optional<Clip> line(long frame) {
        return all().filter(one -> labels().line(one.clip().id()) && one.under(frame)).map(Lying::clip).findFirst();
    }
}
