package org.kinora.api.imaging;

import java.util.Optional;
import org.kinora.api.asset.AssetId;

/**
 * A picture by which an image model is steered, and how much.
 *
 * @param kind name of the card it was made by, or of the kind of map that was brought in
 * @param asset what is handed to the model: the map, or the picture itself for models that draw their own map
 * @param accepts which of the two it is
 * @param strength permille: 0 not at all, 1000 as the model's makers meant it, at most 2000
 * @param from the first step it is used in, permille of all steps
 * @param to the step after the last, permille of all steps
 * @param origin how it was made; empty for a map that was brought in
 */
public record ControlLayer(String kind, AssetId asset, Accepts accepts, int strength, int from, int to, Optional<Origin> origin) {
    /** What a model wants to be handed. */
    public enum Accepts {
        /** The picture; it draws the map itself. */
        SOURCE,
        /** The finished map. */
        MAP
    }

    /**
     * How a layer was made: asked again, it gives the same bytes, unless it was edited by hand afterwards.
     *
     * @param version of the method; raised when its bytes change
     * @param edited whether a person has painted on it since
     */
    public record Origin(ControlRequest request, int version, boolean edited) {}

    public ControlLayer {
        if (strength < 0 || strength > 2000) throw new IllegalArgumentException("strength " + strength);
        if (from < 0 || to > 1000 || from > to) throw new IllegalArgumentException("range " + from + " to " + to);
    }

    /** A map at full strength over all steps. */
    public static ControlLayer map(String kind, AssetId asset, Optional<Origin> origin) {
        return new ControlLayer(kind, asset, Accepts.MAP, 1000, 0, 1000, origin);
    }

    /** The same at another strength in permille. */
    public ControlLayer withStrength(int permille) {
        return new ControlLayer(kind, asset, accepts, permille, from, to, origin);
    }

    /** The same over other steps, in permille of all. */
    public ControlLayer withRange(int first, int last) {
        return new ControlLayer(kind, asset, accepts, strength, first, last, origin);
    }

    /** The same after somebody painted on it. */
    public ControlLayer edited(AssetId painted) {
        return new ControlLayer(kind, painted, accepts, strength, from, to, origin.map(was -> new Origin(was.request(), was.version(), true)));
    }
}
