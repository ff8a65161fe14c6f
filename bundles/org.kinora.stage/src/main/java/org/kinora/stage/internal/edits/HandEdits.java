package org.kinora.stage.internal.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StageConflict;
import org.kinora.api.stage.StageEdit;
import org.kinora.api.work.Texts;

/**
 * The hand edits of one scene while it is staged: each is applied where its target appears, in the order they were made; whatever was not applied in
 * the
 * end is a conflict. Used by one thread.
 */
public final class HandEdits {
    private final Texts texts = Texts.beside(HandEdits.class);
    private final Map<StageEdit, Target> edits = new LinkedHashMap<>();
    private final Map<StageEdit, StageConflict> conflicts = new LinkedHashMap<>();
    private final List<StageEdit> done = new ArrayList<>();

    /**
     * @param scene id of the scene; edits of other scenes are passed over
     * @param places ids of its places
     */
    public HandEdits(String scene, List<String> places, List<StageEdit> all) {
        for (StageEdit edit : all) {
            Optional<Target> target = Target.of(edit.target());
            if (target.isEmpty()) {
                if (edit.target().startsWith("scene/" + scene + "/") || places.stream()
                        .anyMatch(place -> edit.target().startsWith("place/" + place + "/")))
                    conflict(edit, "invalid", "");
                continue;
            }
            boolean mine = target.get().kind().equals("part") ? places.contains(target.get().home()) : target.get().home().equals(scene);
            if (mine) edits.put(edit, target.get());
        }
    }

    /** Whether nobody changed anything. */
    public boolean none() {
        return edits.isEmpty();
    }

    /** The parts of a place as somebody changed them; those that were left out are missing. */
    public List<Part> parts(String place, List<Part> parts) {
        if (none()) return parts;
        List<Part> edited = new ArrayList<>();
        for (Part part : parts) {
            Optional<Part> kept = Optional.of(part);
            for (StageEdit edit : of(target -> target.kind().equals("part") && target.home().equals(place) && target.id().equals(part.id()))) {
                if (kept.isEmpty() || !wanted(edit, part.kind())) continue;
                if (edits.get(edit).field().isEmpty()) {
                    if (edit.value().equals("none")) {
                        kept = Optional.empty();
                        done.add(edit);
                    } else conflict(edit, "invalid", part.kind());
                } else kept = Optional.of(set(edit, kept.get(), part.kind(), Fields::set));
            }
            kept.ifPresent(edited::add);
        }
        return List.copyOf(edited);
    }

    public KeyLight light(String basis, KeyLight light) {
        KeyLight edited = light;
        for (StageEdit edit : of(target -> target.kind().equals("light"))) if (wanted(edit, basis)) edited = set(edit, edited, basis, Fields::set);
        return edited;
    }

    /** Where people stand whom somebody moved in the whole scene. */
    public Map<String, Spot> stations(Map<String, Spot> stations) {
        Map<String, Spot> moved = new LinkedHashMap<>();
        for (StageEdit edit : of(target -> target.kind().equals("station"))) {
            Target target = edits.get(edit);
            Spot at = moved.getOrDefault(target.id(), stations.get(target.id()));
            if (at == null || !wanted(edit, "present")) continue;
            Optional<Spot> spot = target.field().equals("y") ? Optional.empty() : Fields.spot(at, target.field(), edit.value());
            if (spot.isEmpty()) {
                conflict(edit, "invalid", "present");
                continue;
            }
            done.add(edit);
            moved.put(target.id(), spot.get());
        }
        return moved;
    }

    /** Somebody in a shot, as somebody changed them. */
    public Placement figure(String shot, String basis, Placement placement) {
        Placement edited = placement;
        for (StageEdit edit : of(target -> target.kind().equals("figure") && target.shot().equals(shot) && target.id()
                .equals(placement.character()))) {
            if (wanted(edit, basis)) edited = set(edit, edited, basis, Fields::set);
        }
        return edited;
    }

    /** Whether somebody set the camera of a shot. */
    public boolean hasCamera(String shot) {
        return edits.values().stream().anyMatch(target -> target.shot().equals(shot)
                && (target.kind().equals("camera") || target.kind().equals("end")));
    }

    public CameraPosition camera(String shot, String basis, CameraPosition camera) {
        return camera("camera", shot, basis, camera);
    }

    /** The end of a move as somebody changed it; a still camera gets an end by the first change of it. */
    public Optional<CameraPosition> end(String shot, String basis, CameraPosition start, Optional<CameraPosition> end) {
        Optional<CameraPosition> edited = end;
        for (StageEdit edit : of(target -> target.kind().equals("end") && target.shot().equals(shot))) {
            if (!wanted(edit, basis)) continue;
            if (edits.get(edit).field().isEmpty()) {
                if (edit.value().equals("none")) {
                    edited = Optional.empty();
                    done.add(edit);
                } else conflict(edit, "invalid", basis);
            } else edited = Optional.of(set(edit, edited.orElse(start), basis, Fields::set));
        }
        return edited;
    }

    private CameraPosition camera(String kind, String shot, String basis, CameraPosition camera) {
        CameraPosition edited = camera;
        for (StageEdit edit : of(target -> target.kind().equals(kind) && target.shot().equals(shot))) {
            if (wanted(edit, basis)) edited = set(edit, edited, basis, Fields::set);
        }
        return edited;
    }

    /** What was not applied, in the order it was made. */
    public List<StageConflict> conflicts() {
        for (StageEdit edit : edits.keySet()) if (!done.contains(edit) && !conflicts.containsKey(edit)) conflict(edit, "gone", "");
        return List.copyOf(conflicts.values());
    }

    private List<StageEdit> of(Function<Target, Boolean> wanted) {
        return edits.entrySet().stream().filter(entry -> wanted.apply(entry.getValue())).map(Map.Entry::getKey).toList();
    }

    private boolean wanted(StageEdit edit, String now) {
        if (edit.seen().isEmpty() || edit.seen().equals(now)) return true;
        conflict(edit, "changed", now);
        return false;
    }

    private interface Setter<T> {
        Optional<T> set(T record, String field, String value);
    }

    private <T> T set(StageEdit edit, T record, String basis, Setter<T> setter) {
        Optional<T> changed = setter.set(record, edits.get(edit).field(), edit.value());
        if (changed.isEmpty()) conflict(edit, "invalid", basis);
        else done.add(edit);
        return changed.orElse(record);
    }

    private void conflict(StageEdit edit, String reason, String now) {
        conflicts.put(edit, new StageConflict(edit, reason, now, texts.text(reason, edit.target(), edit.value(), edit.seen(), now)));
    }
}
