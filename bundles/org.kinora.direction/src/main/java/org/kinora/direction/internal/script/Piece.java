package org.kinora.direction.internal.script;

import java.util.List;
import java.util.Optional;
import org.kinora.api.screenplay.Element;

/** One piece of a scene in the order of the script. */
public sealed interface Piece {
    /** Id of the script part; directions have none of their own. */
    String id();

    /** A paragraph of action, free of emphasis marks; {@code asked} is the writer's own wish for its shot. */
    record Action(String id, String text, Optional<Wish> asked) implements Piece {}

    /** A speech, or lyrics between actions ({@code speaker} empty). */
    record Talk(String id, Element.Speech speech, String words, Optional<Wish> asked) implements Piece {
        /** Whether nobody hears anything: a speech of dots and dashes. */
        public boolean silent() {
            return words.codePoints().noneMatch(Character::isLetterOrDigit);
        }
    }

    /** Words over the picture. */
    record Super(String id, String text) implements Piece {}

    /** A card of its own: centred text, {@code TITLE CARD:}. */
    record Card(String id, String text) implements Piece {}

    /** Short images without speech: MONTAGE, SERIES OF SHOTS. */
    record Images(String id, String mode, List<String> images) implements Piece {}

    /** Where the story leaves its time or place, or comes back: {@code FLASHBACK:}, {@code INTERCUT WITH}, {@code BACK TO SCENE}; nothing to see. */
    record Turn(String id, String mode) implements Piece {}

    /** How the next shot follows. */
    record Join(String id, String text) implements Piece {}
}
