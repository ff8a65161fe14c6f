package org.kinora.artist.internal.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.generate.BiblePicture;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Vec;

/**
 * Chooses among somebody's pictures: the side that the lens sees first, then posture and pose, then the feeling; a picture with a word that does
 * not fit is
 * never taken, one without words always may be.
 */
final class Views {
    private static final double FRONT = 0.5;
    private static final double BACK = -0.5;
    private static final List<String> SIDES = List.of("front", "back", "left", "right");

    private Views() {}

    /**
     * What is shown.
     *
     * @param mirrored whether left and right are exchanged: somebody's other side
     * @param behind whether a back has to be made of another side
     * @param posed whether the picture shows the posture itself
     */
    record View(BiblePicture picture, boolean mirrored, boolean behind, boolean posed) {}

    /** @param lens the way from the body to the lens, level and one long */
    static Optional<View> choose(List<BiblePicture> pictures, Performer performer, Vec lens) {
        String side = side(performer, lens);
        return pictures.stream().filter(picture -> fits(picture, performer))
                .max(Comparator.<BiblePicture>comparingInt(picture -> worth(picture, performer, side))
                        .thenComparing(Comparator.comparing(BiblePicture::view).reversed()))
                .map(picture -> view(picture, performer, side));
    }

    private static View view(BiblePicture picture, Performer performer, String side) {
        String own = side(picture);
        boolean profiles = profile(side) && profile(own);
        return new View(picture, profiles && !own.equals(side), side.equals("back") && !own.equals("back"),
                words(picture).contains(performer.placement().posture()));
    }

    /** Which side of a body the lens sees. */
    static String side(Performer performer, Vec lens) {
        Vec facing = Vec.toward(performer.at().heading());
        double toward = facing.dot(lens);
        if (toward > FRONT) return "front";
        if (toward < BACK) return "back";
        return facing.dot(new Vec(-lens.z(), 0, lens.x())) < 0 ? "left" : "right";
    }

    /** Which side of somebody a picture shows. */
    static String side(BiblePicture picture) {
        return words(picture).stream().filter(SIDES::contains).findFirst().orElse("front");
    }

    private static boolean profile(String side) {
        return side.equals("left") || side.equals("right");
    }

    private static List<String> words(BiblePicture picture) {
        return List.of(picture.view().split("-"));
    }

    private static boolean fits(BiblePicture picture, Performer performer) {
        List<String> words = words(picture);
        boolean mouth = words.contains("mouth");
        for (String word : words) {
            if (word.isEmpty() || word.equals("mouth") || SIDES.contains(word)) continue;
            boolean shape = mouth && performer.acting().mouth() != Mouth.REST && name(performer.acting().mouth()).equals(word);
            if (!shape && !poses(word, performer) && !performer.placement().emotion().equals(word)) return false;
        }
        return !mouth || words.contains(name(performer.acting().mouth()));
    }

    private static String name(Mouth mouth) {
        return mouth.name().toLowerCase(Locale.ROOT);
    }

    private static boolean poses(String word, Performer performer) {
        return performer.placement().posture().equals(word) || performer.placement().pose().equals(word);
    }

    private static int worth(BiblePicture picture, Performer performer, String side) {
        int worth = 0;
        for (String word : words(picture)) {
            if (word.isEmpty() || SIDES.contains(word)) continue;
            worth += poses(word, performer) ? 5 : performer.placement().emotion().equals(word) ? 3 : 1;
        }
        String own = side(picture);
        if (own.equals(side)) return worth + 40;
        if (profile(own) && profile(side)) return worth + 35;
        if (own.equals("back")) return worth;
        return worth + (own.equals("front") ? 20 : 15);
    }
}
