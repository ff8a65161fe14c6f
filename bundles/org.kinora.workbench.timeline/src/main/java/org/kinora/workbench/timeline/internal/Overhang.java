package org.kinora.workbench.timeline.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;
import org.kinora.api.work.Texts;

/**
 * How far a sound is heard before its picture is seen (J) and after it has gone (L), in frames.
 *
 * @param lead 0 where the sound begins with or after its picture
 * @param tail 0 where the sound ends with or before it
 */
record Overhang(long lead, long tail) {
    /** Frames of the film in which the pictures of a shot are seen, from the first to behind the last. */
    record Span(long from, long to) {}

    /** The shots of a cut, by their ids. */
    static Map<String, Span> shots(Cut cut) {
        Map<String, Span> shots = new HashMap<>();
        for (Clip clip : cut.clips(Role.PICTURE))
            shots.merge(clip.linked(), new Span(clip.position(), clip.end()), (one, other) -> new Span(one.from(), other.to()));
        return shots;
    }

    /** Of a sound that would begin and end at these frames; empty where its picture is not in the film, or it has none. */
    static Optional<Overhang> of(Map<String, Span> shots, Clip clip, double begin, double end) {
        return Optional.ofNullable(clip.linked().isEmpty() ? null : shots.get(clip.linked()))
                .map(span -> new Overhang(Math.max(0, Math.round(span.from() - begin)), Math.max(0, Math.round(end - span.to()))));
    }

    boolean none() {
        return lead == 0 && tail == 0;
    }

    /** As editors say it: {@code J 12 f, L 6 f}; empty for none. */
    String words(Texts texts) {
        String j = lead > 0 ? texts.text("overhang.lead", lead) : "";
        String l = tail > 0 ? texts.text("overhang.tail", tail) : "";
        return j.isEmpty() || l.isEmpty() ? j + l : j + ", " + l;
    }
}
