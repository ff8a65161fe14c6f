package org.kinora.api.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set as one scene uses it.
 *
 * @param dressing what the scene's action adds to the set; a part with the id of one of the set's own stands in its stead
 * @param marks marks of the dressing
 */
public record Location(SetPlan set, List<Part> dressing, List<Mark> marks, KeyLight light) {
    public Location {
        dressing = List.copyOf(dressing);
        marks = List.copyOf(marks);
    }

    /** Everything that stands there: the set's parts in their order, then what the scene adds. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Part own : set.parts()) parts.add(dressing.stream().filter(part -> part.id().equals(own.id())).findFirst().orElse(own));
        for (Part added : dressing) if (set.part(added.id()).isEmpty()) parts.add(added);
        return parts;
    }

    public Optional<Part> part(String id) {
        return dressing.stream().filter(part -> part.id().equals(id)).findFirst().or(() -> set.part(id));
    }

    /** The marks of the set and of its dressing. */
    public List<Mark> allMarks() {
        List<Mark> all = new ArrayList<>(set.marks());
        all.addAll(marks);
        return all;
    }

    public Optional<Mark> mark(String id) {
        return allMarks().stream().filter(mark -> mark.id().equals(id)).findFirst();
    }
}
