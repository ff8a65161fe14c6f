package org.kinora.direction.internal.edits;

import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.Conflict;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;

/**
 * Lays hand edits over a fresh plan. Values first, in the order they were made (a later one on the same field counts from what the earlier one left);
 * locks last, so that a frozen shot is the record that was frozen. Used once.
 */
public final class Overlay {
    private final Texts texts = Texts.beside(Overlay.class);
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<String, List<Shot>> scenes = new LinkedHashMap<>();
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();

    private Overlay(Story story) {
        for (Scene scene : story.scenes()) {
            scenes.put(scene.id(), new ArrayList<>(scene.shots()));
            lines.put(scene.id(), new ArrayList<>(scene.lines()));
        }
    }

    /** The story with the edits, and those that could not be applied. */
    public record Edited(Story story, List<Conflict> conflicts) {}

    public static Edited of(Story story, List<ShotEdit> edits) {
        if (edits.isEmpty()) return new Edited(story, List.of());
        Overlay overlay = new Overlay(story);
        Set<String> mine = new HashSet<>();
        for (ShotEdit edit : edits) if (!edit.field().equals("lock")) overlay.apply(edit, mine);
        Map<String, ShotEdit> locks = new LinkedHashMap<>();
        for (ShotEdit edit : edits) if (edit.field().equals("lock")) locks.put(edit.shot(), edit);
        locks.values().stream().filter(edit -> !edit.value().isEmpty()).forEach(overlay::lock);
        Story edited = story.mapScenes(scene -> scene.with(List.copyOf(overlay.scenes.get(scene.id())), overlay.lines(scene)));
        return new Edited(edited, List.copyOf(overlay.conflicts));
    }

    private void apply(ShotEdit edit, Set<String> mine) {
        Optional<List<Shot>> scene = scene(edit.shot());
        if (scene.isEmpty()) {
            if (!deleted.contains(edit.shot())) conflict(edit, "shot-gone", "");
            return;
        }
        switch (edit.field()) {
            case "delete" -> delete(scene.get(), edit);
            case "insert" -> insert(scene.get(), edit);
            case "order" -> order(scene.get(), edit);
            default -> value(scene.get(), edit, mine);
        }
    }

    private void value(List<Shot> scene, ShotEdit edit, Set<String> mine) {
        int at = at(scene, edit.shot());
        if (!Field.known(edit.field())) {
            conflict(edit, "invalid", "");
            return;
        }
        String now = Field.get(scene.get(at), edit.field());
        boolean again = mine.contains(edit.shot() + "/" + edit.field());
        if (!again && !now.equals(edit.seen()) && !now.equals(edit.value())) {
            conflict(edit, "changed", now);
            return;
        }
        Optional<Shot> changed = Field.set(scene.get(at), edit.field(), edit.value());
        if (changed.isEmpty()) {
            conflict(edit, "invalid", now);
            return;
        }
        scene.set(at, changed.get());
        mine.add(edit.shot() + "/" + edit.field());
    }

    /** A deleted shot leaves its lines to the shot before, or else to the one after; the only shot of a scene stays. */
    private void delete(List<Shot> scene, ShotEdit edit) {
        int at = at(scene, edit.shot());
        if (scene.size() == 1) {
            conflict(edit, "invalid", "");
            return;
        }
        Shot gone = scene.remove(at);
        deleted.add(gone.id());
        Shot heir = scene.get(Math.max(0, at - 1));
        for (List<Line> own : lines.values()) own.replaceAll(line -> line.shot().equals(gone.id()) ? line.at(heir.id(), line.offset(),
                line.duration()) : line);
        if (at == 0) scene.set(0, scene.getFirst().withJoint(gone.joint()));
    }

    private void insert(List<Shot> scene, ShotEdit edit) {
        try {
            Shot shot = Json.read(edit.value(), Shot.class);
            if (shot.id().isEmpty() || shot.framing() == null || shot.prompts() == null || shot.joint() == null || scene(shot.id())
                    .isPresent()) throw new JsonParseException("not a new shot");
            scene.add(at(scene, edit.shot()) + 1, shot);
        } catch (JsonParseException | IllegalStateException e) {
            conflict(edit, "invalid", "");
        }
    }

    private void order(List<Shot> scene, ShotEdit edit) {
        Shot shot = scene.get(at(scene, edit.shot()));
        if (edit.value().equals(edit.shot()) || !edit.value().isEmpty() && at(scene, edit.value()) < 0) {
            conflict(edit, "invalid", "");
            return;
        }
        scene.remove(shot);
        scene.add(edit.value().isEmpty() ? 0 : at(scene, edit.value()) + 1, shot);
    }

    private void lock(ShotEdit edit) {
        try {
            Shot frozen = Json.read(edit.value(), Shot.class);
            if (!frozen.id().equals(edit.shot()) || frozen.framing() == null) throw new JsonParseException("another shot");
            Optional<List<Shot>> scene = scene(edit.shot()).or(() -> kept(frozen));
            if (scene.isEmpty()) {
                if (!deleted.contains(edit.shot())) conflicts.add(new Conflict(edit, "shot-gone", "", texts.text("lock-gone", edit.shot())));
                return;
            }
            int at = at(scene.get(), edit.shot());
            Shot now = scene.get().get(at);
            if (!now.parts().equals(frozen.parts())) {
                conflicts.add(new Conflict(edit, "changed", String.join(", ", now.parts()), texts.text("lock-script", edit.shot(), "lock",
                        String.join(", ", now.parts()))));
            }
            scene.get().set(at, new Shot(frozen.id(), now.label(), frozen.parent(), frozen.framing(), frozen.move(), frozen.figures(),
                    frozen.props(), frozen.focus(), frozen.action(),
                    frozen.parts(), frozen.titles(), frozen.prompts(), frozen.joint(), frozen.duration(), frozen.asked(), true, frozen.pacing(),
                            frozen.place()));
        } catch (JsonParseException | IllegalStateException e) {
            conflict(edit, "invalid", "");
        }
    }

    /** A locked shot that the plan no longer makes goes behind the last one that covers a part of its script; empty when there is none. */
    private Optional<List<Shot>> kept(Shot frozen) {
        if (deleted.contains(frozen.id())) return Optional.empty();
        for (List<Shot> shots : scenes.values()) {
            for (int i = shots.size() - 1; i >= 0; i--) {
                if (shots.get(i).parts().stream().noneMatch(frozen.parts()::contains)) continue;
                shots.add(i + 1, frozen);
                return Optional.of(shots);
            }
        }
        return Optional.empty();
    }

    /** Lines follow their shots when shots change order. */
    private List<Line> lines(Scene scene) {
        List<Line> own = lines.get(scene.id());
        List<String> before = scene.shots().stream().map(Shot::id).filter(id -> scenes.get(scene.id()).stream().anyMatch(shot -> shot.id()
                .equals(id))).toList();
        List<String> after = scenes.get(scene.id()).stream().map(Shot::id).filter(before::contains).toList();
        if (before.equals(after)) return List.copyOf(own);
        List<Line> ordered = new ArrayList<>();
        for (Shot shot : scenes.get(scene.id())) own.stream().filter(line -> line.shot().equals(shot.id())).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private Optional<List<Shot>> scene(String shot) {
        return scenes.values().stream().filter(shots -> at(shots, shot) >= 0).findFirst();
    }

    private static int at(List<Shot> shots, String id) {
        for (int i = 0; i < shots.size(); i++) if (shots.get(i).id().equals(id)) return i;
        return -1;
    }

    private void conflict(ShotEdit edit, String reason, String now) {
        conflicts.add(new Conflict(edit, reason, now, texts.text(reason, edit.shot(), edit.field(), edit.seen(), edit.value(), now)));
    }
}
