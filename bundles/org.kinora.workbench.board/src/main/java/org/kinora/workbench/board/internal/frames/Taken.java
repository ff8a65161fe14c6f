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
 * @param own pictures of a person's own that it begins and ends with
 */
record Taken(String id, String label, String scene, AssetId asset, long in, long length, boolean still, Blend blend, Rational speed, Rational rate,
        Own own) {
    /** The track that own pictures at the ends of shots lie on. */
    private static final String ANCHORS = "anchors";

    /**
     * Own pictures that lie over the ends of a shot.
     *
     * @param adrift whether one lies elsewhere than at an end now, since the length of the shot has changed
     * @param clips ids of what lies there
     */
    record Own(Optional<AssetId> first, Optional<AssetId> last, boolean adrift, List<String> clips) {
        static final Own NONE = new Own(Optional.empty(), Optional.empty(), false, List.of());

        static Own of(Cut cut, Clip shot) {
            List<Clip> over = cut.tracks().stream().filter(track -> track.id().equals(ANCHORS)).flatMap(track -> track.clips().stream())
                    .filter(clip -> clip.linked().equals(shot.id()) && clip.medium() instanceof Medium.Still).toList();
            if (over.isEmpty()) return NONE;
            Optional<Clip> first = over.stream().filter(clip -> clip.position() == shot.position()).findFirst();
            Optional<Clip> last = over.stream().filter(clip -> clip.end() == shot.end()).findFirst();
            boolean adrift = over.stream().anyMatch(clip -> clip.position() != shot.position() && clip.end() != shot.end());
            return new Own(first.map(Own::picture), last.map(Own::picture), adrift, over.stream().map(Clip::id).toList());
        }

        private static AssetId picture(Clip clip) {
            return ((Medium.Still) clip.medium()).asset();
        }
    }

    /** A frame of a file. */
    record Shown(AssetId asset, long frame) {}

    /** What its file shows so many frames into the shot. */
    Shown shown(long offset) {
        return new Shown(asset, frame(offset));
    }

    /** What is seen of it first. */
    Shown begins() {
        return own.first().map(picture -> new Shown(picture, 0)).orElse(shown(0));
    }

    /** What is seen of it last. */
    Shown ends() {
        return own.last().map(picture -> new Shown(picture, 0)).orElse(shown(length - 1));
    }

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
                    clip.blend(), clip.speed(), cut.format().rate(), Own.of(cut, clip)));
        }
        return shots;
    }

    /** Where a shot stands in the story. */
    record Place(String label, String scene) {}
}
