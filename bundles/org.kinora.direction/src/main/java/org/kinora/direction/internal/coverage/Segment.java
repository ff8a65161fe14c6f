package org.kinora.direction.internal.coverage;

import java.util.List;
import org.kinora.direction.internal.script.Piece;

/** A stretch of a scene that begins with a shot of its own, whatever its words are. */
sealed interface Segment {
    /** Whether the writer asks for something about its first shot. */
    default boolean asked() {
        return false;
    }

    /** A paragraph of action, or what the opening left of it. */
    record Acted(Piece.Action action, List<String> sentences) implements Segment {
        @Override
        public boolean asked() {
            return action.asked().isPresent();
        }
    }

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

        @Override
        public boolean asked() {
            return talks.stream().anyMatch(talk -> talk.asked().isPresent());
        }
    }

    record Shown(Piece.Images images) implements Segment {}

    record Carded(Piece.Card card) implements Segment {}
}
