package org.kinora.workbench.board.internal.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;

/**
 * A shot as it is in the cut.
 *
 * @param scene id of its scene
 * @param asset what is shown
 * @param in frame of the file that is seen first
 * @param length frames of the film
 * @param blend how it follows the one before
 */
record Taken(String id, String label, String scene, AssetId asset, long in, long length, boolean still, Blend blend, Rational speed, Rational rate) {
    /** The frame of the file that is seen so many frames into the shot. */
    long frame(long offset) {
        return still ? 0 : Math.max(0, in + speed.times(Rational.of(Math.clamp(offset, 0, Math.max(0, length - 1)))).round());
    }

    long first() {
        return frame(0);
    }

    long last() {
        return frame(length - 1);
    }

    /** Places of as many frames, from the first to the last one. */
    List<Long> strip(int cells) {
        List<Long> places = new ArrayList<>();
        for (int i = 0; i < cells; i++) places.add(cells == 1 ? 0 : (length - 1) * i / (cells - 1));
        return places;
    }

    /**
     * The shots of a cut that show a file; what was split is one shot.
     *
     * @param labels label and scene of each shot by its id
     */
    static List<Taken> of(Cut cut, Map<String, Place> labels) {
        List<Taken> shots = new ArrayList<>();
        for (Clip clip : cut.clips(Role.PICTURE)) {
            Place place = labels.get(clip.id());
            Optional<AssetId> asset = switch (clip.medium()) {
                case Medium.Footage footage -> Optional.of(footage.asset());
                case Medium.Still still -> Optional.of(still.asset());
                default -> Optional.empty();
            };
            if (place == null || asset.isEmpty()) continue;
            shots.add(new Taken(clip.id(), place.label(), place.scene(), asset.get(), clip.in(), clip.length(), clip.medium() instanceof Medium.Still,
                    clip.blend(), clip.speed(), cut.format().rate()));
        }
        return shots;
    }

    /** Where a shot stands in the story. */
    record Place(String label, String scene) {}
}
