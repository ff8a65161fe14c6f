package org.kinora.api.film;

import java.util.List;
import org.kinora.api.asset.AssetId;
import org.kinora.api.media.Fit;

/** What a clip shows or sounds. */
public sealed interface Medium {
    /** Moving pictures; frames count at the film's rate from the file's first frame, whatever rate the file has. */
    record Footage(AssetId asset, Fit fit) implements Medium {}

    /** One picture, held. */
    record Still(AssetId asset, Fit fit) implements Medium {}

    /** One colour, RRGGBB. */
    record Colour(String rgb) implements Medium {}

    /** Words on a ground of their own, set in the middle of the frame. */
    record Card(Kind kind, List<Block> blocks, String language) implements Medium {
        /** What the card is for. */
        public enum Kind { TITLE, CREDITS, CALL_TO_ACTION, SLATE }
    }

    /** End credits that move upwards through the frame, from below it to above it. */
    record Roll(List<Block> blocks, String language) implements Medium {}

    /**
     * Another cut as one picture: what its tracks for pictures and words show, in the size of the film. Its sound lies on the film's own tracks.
     *
     * @param cut its frames count at the film's rate; its picture track is graded as the film's
     */
    record Nest(Cut cut) implements Medium {}

    /**
     * Words over the picture.
     *
     * @param lines as broken for the screen
     * @param language BCP 47
     */
    record Text(Kind kind, List<String> lines, String language) implements Medium {
        /** How and where it is set. */
        public enum Kind { CAPTION, SUPER, LOWER_THIRD, CALL_TO_ACTION, TITLE }
    }

    /**
     * Sound of a file; that of a moving picture when the asset is one.
     *
     * @param loop whether it begins again at its end, until the clip ends
     */
    record Sound(AssetId asset, boolean loop) implements Medium {}

    /** A group of credits: a small heading and names below it; either may be empty. */
    record Block(String heading, List<String> lines) {}
}
