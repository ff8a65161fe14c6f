package org.kinora.production.internal.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/**
 * What another plan of the same film asks its makers for that the plan of now does not: the pictures, movements and voices that are made anew. What a
 * person chose or locked stays whatever is asked for.
 */
public final class Redrawing {
    private final OpenProject project;
    private final String branch;
    private final View view;
    private final Stager stager;

    /** The requests of one shot. */
    private record Asked(String panel, String words, String motion) {}

    /** Why something is made anew. */
    public enum Cause {
        /** The words of the shot are others. */
        WORDS,
        /** It shows somebody or something that is described otherwise. */
        SHOWN,
        /** Only the words that its movement is asked for with are others. */
        MOTION,
        /** The spoken words are others. */
        SPOKEN
    }

    /**
     * A shot or line that is made anew.
     *
     * @param name its label, or speaker and number
     */
    public record Anew(String id, String name, Cause cause) {}

    /**
     * All of them.
     *
     * @param shots how many shots the film has
     * @param lines how many lines it has
     */
    public record Account(List<Anew> anew, int shots, int lines) {}

    public Redrawing(OpenProject project, String branch, View view, Stager stager) {
        this.project = project;
        this.branch = branch;
        this.view = view;
        this.stager = stager;
    }

    /** @param after a plan with the same ids */
    public Account between(Story before, Story after) {
        Map<String, Asked> shots = shots(before);
        Map<String, String> lines = lines(before);
        Names names = new Names(after);
        List<Anew> anew = new ArrayList<>();
        shots(after).forEach((id, now) -> after.shot(id).filter(shot -> !kept(shot)).flatMap(shot -> cause(shots.get(id), now)
                .map(cause -> new Anew(id, shot.label(), cause))).ifPresent(anew::add));
        lines(after).forEach((id, now) -> {
            if (now.equals(lines.get(id)) || project.takes().chosen(branch, id).isPresent()) return;
            after.lines().filter(line -> line.id().equals(id)).findFirst().ifPresent(line -> anew.add(new Anew(id, names.of(line), Cause.SPOKEN)));
        });
        return new Account(anew, (int) after.shots().count(), (int) after.lines().count());
    }

    private boolean kept(Shot shot) {
        return shot.locked() || project.takes().chosen(branch, shot.id()).isPresent();
    }

    private static Optional<Cause> cause(Asked before, Asked now) {
        if (before == null || !before.panel.equals(now.panel)) return Optional.of(before == null || !before.words.equals(now.words) ? Cause.WORDS
                : Cause.SHOWN);
        return before.motion.equals(now.motion) ? Optional.empty() : Optional.of(Cause.MOTION);
    }

    private Map<String, Asked> shots(Story story) {
        Requests requests = new Requests(story, BiblePictures.all(view));
        Stagings stagings = new Stagings(stager, story, scene -> StageEdits.of(view, scene));
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Scene scene : story.scenes())
            for (Shot shot : scene.shots()) {
                Optional<StagedView> staged = stagings.view(scene, shot);
                asked.put(shot.id(), new Asked(Json.hash(requests.panel(scene, shot, story.format(), staged)), shot.action(),
                        shot.prompts().motion()));
            }
        return asked;
    }

    private static Map<String, String> lines(Story story) {
        Requests requests = new Requests(story);
        Map<String, String> asked = new HashMap<>();
        for (Line line : story.lines().toList()) asked.put(line.id(), Json.hash(requests.speech(line)));
        return asked;
    }
}
