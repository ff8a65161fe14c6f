package org.kinora.production.internal.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.StageConflict;
import org.kinora.api.stage.StageEdit;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.StagedView;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/** The scenes of a film on their sets, hand edits included; each is staged when its first shot is asked for. Used by one thread. */
final class Stagings {
    private final Stager stager;
    private final Story story;
    private final Function<Scene, List<StageEdit>> edits;
    private final Map<String, Staging> made = new HashMap<>();

    /** @param edits the hand edits that concern a scene */
    Stagings(Stager stager, Story story, Function<Scene, List<StageEdit>> edits) {
        this.stager = stager;
        this.story = story;
        this.edits = edits;
    }

    /** A shot with its place; empty for cards. */
    Optional<StagedView> view(Scene scene, Shot shot) {
        Staging staging = made.computeIfAbsent(scene.id(), id -> stager.stage(scene, story.bible(), story.format(), edits.apply(scene)));
        return staging.shot(shot.id()).map(staged -> new StagedView(needed(staging.location(staged), staged), staged));
    }

    /** Hand edits that do not apply to what has been staged. */
    List<StageConflict> conflicts() {
        return made.values().stream().flatMap(staging -> staging.conflicts().stream()).distinct().toList();
    }

    /** Marks that nobody of the shot is at change no picture. */
    private static Location needed(Location location, StagedShot shot) {
        Set<String> used = shot.placements().stream().map(Placement::mark).collect(Collectors.toCollection(LinkedHashSet::new));
        SetPlan set = location.set();
        SetPlan bare = new SetPlan(set.place(), set.kit(), set.interior(), set.width(), set.depth(), set.height(), set.floor(), set.beyond(),
                set.stage(),
                set.landmark(), set.parts(), named(set.marks(), used));
        return new Location(bare, location.dressing(), named(location.marks(), used), location.light());
    }

    private static List<Mark> named(List<Mark> marks, Set<String> ids) {
        return marks.stream().filter(mark -> ids.contains(mark.id())).toList();
    }
}
