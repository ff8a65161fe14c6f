package org.kinora.imaging.internal.fill;

import java.util.List;

/** Says for each missing pixel of a level which known pixel to copy. */
final class PatchFill {
    /** What using a source once more than its share costs, for each feature number of a patch. */
    private static final int DEAR = 400;

    private final Crew crew;
    private final long seed;

    PatchFill(Crew crew, long seed) {
        this.crew = crew;
        this.seed = seed;
    }

    /** For each pixel the index of the pixel to copy; known ones name themselves. */
    int[] sources(Level finest) {
        List<Level> levels = Pyramid.of(finest, 8 * Level.SIDE);
        Matches matches = null;
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i);
            Matches finer = new Matches(level);
            Votes votes = new Votes(finer);
            PatchSearch search = new PatchSearch(finer, seed + i, DEAR * level.channels * Level.SIDE * Level.SIDE);
            int rounds = i == 0 ? 3 : Math.min(12, 3 + 2 * i);
            if (matches == null) {
                new Onion(level).peel(finer, crew);
                search.improve(6, crew);
            } else {
                finer.startFrom(matches, seed + i);
                votes.weigh(1);
                votes.mean(crew);
            }
            for (int round = 0; round < rounds; round++) {
                search.improve(3, crew);
                votes.weigh(1 + round);
                if (i > 0 || round + 1 < rounds) votes.mean(crew);
            }
            matches = finer;
            if (i == 0) return votes.agreed(crew);
        }
        throw new IllegalStateException("no level");
    }
}
