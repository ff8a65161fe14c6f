package org.kinora.film.internal.cut;

import java.util.Random;
import org.kinora.api.film.Cut;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.story.Story;

/** Cuts of every shape, from a seed. */
public final class RandomCuts {
    private RandomCuts() {}

    /** The derived cut of a random story. */
    public static Cut of(Random random) {
        CutMaker maker = new CutMaker();
        Story story = RandomStories.story(random);
        return maker.cut(story, RandomStories.materials(story, maker.handles(story)), random.nextBoolean() ? FilmSettings.STANDARD
                : FilmSettings.BARE);
    }
}
