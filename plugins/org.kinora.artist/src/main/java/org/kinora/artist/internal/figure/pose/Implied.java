package org.kinora.artist.internal.figure.pose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Prop;

/** Things that a pose puts into empty hands, from {@code implied.txt}: nobody bites into nothing. Immutable and thread-safe. */
public final class Implied {
    private record Hands(Optional<Prop> right, Optional<Prop> left) {}

    private static final Hands EMPTY = new Hands(Optional.empty(), Optional.empty());

    private final Map<String, Hands> poses = new HashMap<>();

    public Implied() {
        for (String line : PoseReader.lines("implied.txt")) {
            List<String> cells = List.of((line + " ").split(":")).stream().map(String::strip).toList();
            poses.put(cells.get(0), new Hands(thing(cells.get(1)), cells.size() > 2 ? thing(cells.get(2)) : Optional.empty()));
        }
    }

    private static Optional<Prop> thing(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(new Prop(name.replace(' ', '-'), name, name.replace(' ', '-'), ""));
    }

    /** What the right hand of a pose holds when nothing was given into it. */
    public Optional<Prop> right(String pose) {
        return poses.getOrDefault(pose, EMPTY).right();
    }

    /** What the left hand holds by the way. */
    public Optional<Prop> left(String pose) {
        return poses.getOrDefault(pose, EMPTY).left();
    }
}
