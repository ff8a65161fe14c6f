package org.kinora.direction.internal.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

/** Lays a whole story out: each scene by itself, then, when the film must have a length, all silent time stretched alike until it fits. Pure. */
public final class Timing {
    private static final int LEAST = 0;
    private static final int MOST = 20_000;

    private Timing() {}

    /** @param measured seconds of lines as spoken, by id */
    public static Story of(Story story, Map<String, Rational> measured) {
        Story spoken = measured.isEmpty() ? story : story.mapScenes(scene -> scene.with(scene.shots(), scene.lines().stream()
                .map(line -> line.at(line.shot(), line.offset(), measured.getOrDefault(line.id(), line.duration()))).toList()));
        if (spoken.length().isEmpty()) return laid(spoken, 1000);
        return fitted(spoken, spoken.length().get().frames(spoken.format().rate()));
    }

    private static Story laid(Story story, int silence) {
        return story.mapScenes(scene -> Layout.of(scene, story.format().rate(), silence));
    }

    /** Frames of all shots. */
    public static long frames(Story story) {
        return story.shots().mapToLong(shot -> shot.duration().frames(story.format().rate())).sum();
    }

    /** Frames of all shots when nobody rests. */
    public static long shortest(Story story) {
        return frames(laid(story, LEAST));
    }

    /**
     * The longest layout that is not longer than asked, its last shot held for the frames still missing; the shortest when speech alone is too long.
     */
    private static Story fitted(Story story, long frames) {
        int low = LEAST;
        int high = MOST;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (frames(laid(story, middle)) <= frames) low = middle;
            else high = middle - 1;
        }
        Story best = laid(story, low);
        long missing = frames - frames(best);
        return missing <= 0 ? best : held(best, missing);
    }

    /** The last shot held for some frames more. */
    private static Story held(Story story, long missing) {
        if (story.shots().findAny().isEmpty()) return story;
        Rational rate = story.format().rate();
        String last = story.shots().reduce((a, b) -> b).orElseThrow().id();
        return story.mapScenes(scene -> {
            if (scene.shots().stream().noneMatch(shot -> shot.id().equals(last))) return scene;
            List<Shot> shots = new ArrayList<>();
            for (Shot shot : scene.shots()) {
                long frames = shot.duration().frames(rate) + (shot.id().equals(last) ? missing : 0);
                shots.add(shot.withDuration(Rational.of(frames).dividedBy(rate)));
            }
            return scene.with(List.copyOf(shots), scene.lines());
        });
    }

    /** Seconds from a scene's start to the start of a line. */
    public static Rational start(Scene scene, Line line) {
        Rational time = Rational.ZERO;
        for (Shot shot : scene.shots()) {
            if (shot.id().equals(line.shot())) return time.plus(line.offset());
            time = time.plus(shot.duration());
        }
        return time;
    }
}
