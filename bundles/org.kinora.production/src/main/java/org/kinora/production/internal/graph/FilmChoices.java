package org.kinora.production.internal.graph;

import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.time.Rational;

/**
 * What a person chose for the film as a whole, as a document; the plan of every command of the project follows it.
 *
 * @param aspect {@code 16:9}, {@code 9:16}, {@code 1:1}, {@code 4:3}, {@code 4:5}
 * @param height of a film that is wider than high, width of one that is higher than wide, in pixels
 * @param rate frames per second
 * @param pace permille, as in {@code DirectionSettings}
 * @param song music that the film is cut to
 * @param lyrics words of the song, plain or LRC
 */
public record FilmChoices(String aspect, int height, Rational rate, String language, int pace, String category, Optional<Rational> duration,
        String style, String product, String callToAction, Optional<AssetId> song, Optional<AssetId> lyrics) {
    public static final DocumentType<FilmChoices> TYPE = new DocumentType<>("film", FilmChoices.class);
    /** The one film of a project. */
    public static final String ID = "film";
    public static final FilmChoices DEFAULT = new FilmChoices("16:9", 720, Rational.of(24), "", 1000, "short", Optional.empty(), "", "", "",
            Optional.empty(), Optional.empty());
}
