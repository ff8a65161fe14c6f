package org.kinora.direction.internal.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinora.api.screenplay.Element;

/**
 * One scene of the script as direction reads it.
 *
 * @param id stable
 * @param number as shown to people
 * @param age counter in the id: the smaller, the longer the scene is part of the script, wherever it stands
 */
public record SceneScript(String id, String number, long age, Optional<Element.Heading> heading, List<Piece> pieces) {
    public SceneScript {
        pieces = List.copyOf(pieces);
    }

    public String headingText() {
        return heading.map(Element.Heading::text).orElse("");
    }

    /** All words of action, for mood, weather and the like; words of speech are never among them. */
    public String actionText() {
        return pieces.stream().map(piece -> switch (piece) {
            case Piece.Action action -> action.text();
            case Piece.Images images -> String.join(". ", images.images());
            default -> "";
        }).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The counter in an id such as {@code s12}; ids without one are as old as can be. */
    public static long age(String id) {
        String digits = id.replaceAll("^\\D+|\\D.*$", "");
        return digits.isEmpty() || digits.length() > 17 ? 0 : Long.parseLong(digits);
    }
}
