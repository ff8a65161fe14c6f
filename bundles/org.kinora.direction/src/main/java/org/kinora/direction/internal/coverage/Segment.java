package org.kinora.direction.internal.coverage;

import java.util.List;
import org.kinora.direction.internal.script.Piece;

/** A stretch of a scene that begins with a shot of its own, whatever its words are. */
sealed interface Segment {
    /** A paragraph of action, or what the opening left of it. */
    record Acted(Piece.Action action, List<String> sentences) implements Segment {}

    /**
     * One to three speeches that one set-up holds, with short actions between them.
     *
     * @param actions the action before each speech; empty for none
     * @param exchange whether the picture before it also talks, so that the cut between is a dialogue cut
     * @param cut number of such cuts in the scene before this one
     */
    record Spoken(List<Piece.Talk> talks, List<String> actions, boolean exchange, int cut) implements Segment {
        public Spoken {
            talks = List.copyOf(talks);
            actions = List.copyOf(actions);
        }
    }

    record Shown(Piece.Images images) implements Segment {}

    record Carded(Piece.Card card) implements Segment {}
}
