package org.kinora.api.generate;

import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Light;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prop;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.Style;

/**
 * What a shot shows, as data: only what the shot itself names.
 *
 * @param label for display, e.g. {@code 12A}
 * @param figures who is seen, with position and pose; {@link Figure#character} names an entry of {@code characters}
 * @param props what is seen of the bible's props
 * @param focus id of the character or prop that the shot is about
 * @param action what happens, one sentence
 * @param set the picture seed of the place: shots of one place with the same value share their set
 * @param staged the shot in space: what is drawn is what its camera sees there; empty when nobody staged it
 * @param pictures of the characters and of the place that are seen here, for whoever has some: they are put into the picture in the stead of drawn
 *     ones
 */
public record Depiction(String label, ShotFraming framing, Place place, Light light, List<Figure> figures, List<Character> characters,
        List<Prop> props, Optional<String> focus, String action, Style style, long set, Optional<StagedView> staged,
        List<BiblePicture> pictures) {
    public Depiction {
        if (staged == null) staged = Optional.empty();
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
    }

    /** A shot whose people and place have no pictures of their own. */
    public Depiction(String label, ShotFraming framing, Place place, Light light, List<Figure> figures, List<Character> characters, List<Prop> props,
            Optional<String> focus, String action, Style style, long set, Optional<StagedView> staged) {
        this(label, framing, place, light, figures, characters, props, focus, action, style, set, staged, List.of());
    }

    /** A shot that nobody staged. */
    public Depiction(String label, ShotFraming framing, Place place, Light light, List<Figure> figures, List<Character> characters, List<Prop> props,
            Optional<String> focus, String action, Style style, long set) {
        this(label, framing, place, light, figures, characters, props, focus, action, style, set, Optional.empty());
    }

    /** The same on another staging. */
    public Depiction stagedAs(StagedView view) {
        return new Depiction(label, framing, place, light, figures, characters, props, focus, action, style, set, Optional.of(view), pictures);
    }

    /** The same in another style. */
    public Depiction in(Style other) {
        return new Depiction(label, framing, place, light, figures, characters, props, focus, action, other, set, staged, pictures);
    }

    /** The same with pictures in the stead of figures or set. */
    public Depiction with(List<BiblePicture> others) {
        return new Depiction(label, framing, place, light, figures, characters, props, focus, action, style, set, staged, others);
    }
}
