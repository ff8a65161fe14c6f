package org.kinora.imaging.internal.fill;

import java.util.List;
import java.util.Optional;

/**
 * Says for each missing pixel of a level which known pixel to copy.
 *
 * <p>Begins six ways (from two sizes, each skin by skin, along edges, or between edges that go on through the hole), goes on with the one whose
 * patches are most like their sources, and refines it from size to size: patches are searched, vote on what is missing, and are searched again.
 */
final class PatchFill {
    /** What using a source once more than its share costs, for each feature number of a patch. */
    private static final int DEAR = 400;

    /** What unlikeness counts for where edges were continued: a rim that goes on may cost a little, since the eye follows it. */
    private static final double GUESSED = 0.96;

    private final Crew crew;
    private final long seed;

    PatchFill(Crew crew, long seed) {
        this.crew = crew;
        this.seed = seed;
    }

    /** How the coarsest level is filled first: from the border inwards, along edges, or in the regions that continued edges bound. */
    private enum Start {
        SKINS, EDGES, CURVES
    }

    /** What a beginning has led to. */
    private record Attempt(Matches matches, double unlikeness, Optional<Regions> regions) {}

    /** For each pixel the index of the pixel to copy; known ones name themselves. */
    int[] sources(Level finest) {
        List<Level> levels = Pyramid.of(finest, 8 * Level.SIDE);
        int coarsest = levels.size() - 1;
        int judged = Math.max(0, coarsest - 1);
        Attempt best = null;
        for (int start = coarsest; start >= Math.max(0, coarsest - 1); start--) {
            for (Start how : Start.values()) {
                Optional<Attempt> attempt = attempt(levels, start, judged, how);
                if (attempt.isPresent() && (best == null || attempt.get().unlikeness < best.unlikeness)) best = attempt.get();
            }
        }
        for (int i = judged - 1; i >= 0; i--) best = refined(levels, i, best);
        Votes votes = new Votes(best.matches);
        votes.weigh(3);
        return votes.agreed(crew);
    }

    private Optional<Attempt> attempt(List<Level> levels, int start, int judged, Start how) {
        Level level = levels.get(start);
        Matches matches = new Matches(level);
        Onion onion = new Onion(level);
        Optional<Regions> regions = Optional.empty();
        switch (how) {
            case SKINS -> onion.peel(matches, crew);
            case EDGES -> onion.follow(matches, crew);
            case CURVES -> {
                if (!new Continuation(level).flow(crew)) return Optional.empty();
                if (start > 0) regions = Optional.of(Regions.of(level, level.channels - level.given - 2));
                onion.liken(matches, crew);
            }
        }
        PatchSearch search = search(matches, start, regions);
        search.improve(6, crew);
        Attempt attempt = rounds(matches, search, start, regions);
        for (int i = start - 1; i >= judged; i--) attempt = refined(levels, i, attempt);
        return Optional.of(how == Start.CURVES ? new Attempt(attempt.matches, GUESSED * attempt.unlikeness, attempt.regions) : attempt);
    }

    private PatchSearch search(Matches matches, int level, Optional<Regions> regions) {
        return new PatchSearch(matches, seed + level, DEAR * matches.level.channels * Level.SIDE * Level.SIDE, regions);
    }

    private Attempt refined(List<Level> levels, int i, Attempt coarse) {
        Matches matches = new Matches(levels.get(i));
        matches.startFrom(coarse.matches, seed + i);
        Optional<Regions> regions = coarse.regions.filter(known -> i > 0).map(known -> known.finer(levels.get(i)));
        Votes votes = new Votes(matches);
        votes.weigh(1);
        votes.mean(crew);
        return rounds(matches, search(matches, i, regions), i, regions);
    }

    private Attempt rounds(Matches matches, PatchSearch search, int level, Optional<Regions> regions) {
        Votes votes = new Votes(matches);
        int rounds = level == 0 ? 3 : Math.min(12, 3 + 2 * level);
        for (int round = 0; round < rounds; round++) {
            search.improve(3, crew);
            votes.weigh(1 + round);
            if (level > 0 || round + 1 < rounds) votes.mean(crew);
        }
        return new Attempt(matches, search.unlikeness(), regions);
    }
}
