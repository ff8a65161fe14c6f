package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.story.Light;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.colour.Oklab;
import org.kinora.imaging.internal.cv.Interleaving;

/** Which hour or weather a picture was drawn in, where it was not its scene's: the shot as it would be drawn in others is held beside it. */
final class StagedHour {
    /** Mean difference in OKLab over the set from which light is asked about: panels with grain of six codes differ from clean ones by 0.008. */
    static final double OTHER = 0.0095;
    /** The share of the difference that another light may leave: grain stays, whatever the light. */
    private static final double BETTER = 0.7;
    private static final List<String> TIMES = List.of("day", "night", "dusk");
    private static final List<String> WEATHERS = List.of("clear", "rain", "fog", "snow", "storm");

    private final Interleaving pixels;
    private final Oklab oklab;

    StagedHour(Interleaving pixels, Oklab oklab) {
        this.pixels = pixels;
        this.oklab = oklab;
    }

    /**
     * The light that a picture was taken in.
     *
     * @param other its difference to the picture as staged, OKLab
     * @param left its difference to the picture in that light
     */
    record Taken(Light light, double other, double left) {}

    /**
     * Empty where the picture is as staged, or in other colours only.
     *
     * @param other how far the picture is from the staged one, over the set
     * @param graded how far it is from that in other colours
     */
    Optional<Taken> of(FilmFrames film, int shot, Light wanted, boolean open, SmallPicture seen, boolean[] set, double other, double graded,
            Work work) {
        if (Math.min(other, graded) < OTHER) return Optional.empty();
        Optional<Taken> best = Optional.empty();
        for (Light light : lights(wanted, open)) {
            Optional<FilmFrames.StagedPicture> drawn = film.staged(shot, light, work);
            if (drawn.isEmpty()) continue;
            try (FilmFrames.StagedPicture staged = drawn.get()) {
                double left = seen.apart(SmallPicture.of(staged.picture(), pixels, oklab), set);
                if (left >= Math.min(BETTER * other, graded) || best.isPresent() && left >= best.get().left()) continue;
                best = Optional.of(new Taken(light, other, left));
            }
        }
        return best;
    }

    private static List<Light> lights(Light wanted, boolean open) {
        List<Light> lights = new ArrayList<>();
        for (String time : TIMES) if (!time.equals(wanted.time())) lights.add(new Light(time, wanted.weather(), wanted.mood()));
        for (String weather : WEATHERS) if (open && !weather.equals(wanted.weather())) lights.add(new Light(wanted.time(), weather, wanted.mood()));
        return lights;
    }
}
