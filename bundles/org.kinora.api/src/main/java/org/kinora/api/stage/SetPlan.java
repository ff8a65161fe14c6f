package org.kinora.api.stage;

import java.util.List;
import java.util.Optional;

/**
 * The set of a place: the same in every scene that plays there, for it is made from the place alone.
 *
 * @param place id of the place in the bible
 * @param kit name of the set kit that it was built from, e.g. {@code kitchen}, {@code street}
 * @param interior whether it lies inside
 * @param width millimetres from its left to its right end
 * @param depth millimetres from the audience's end to the far end
 * @param height millimetres to the ceiling; 0 under the open sky
 * @param floor what people walk on, e.g. {@code boards}, {@code grass}, {@code water}, {@code none}
 * @param beyond what is seen where the set ends, e.g. {@code street}, {@code hills}, {@code stars}, {@code dark}
 * @param stage the middle of the playing area, which is free of parts
 * @param landmark id of the part that tells the place at a glance; a wide shot shows it
 */
public record SetPlan(String place, String kit, boolean interior, int width, int depth, int height, String floor, String beyond, Spot stage,
        String landmark, List<Part> parts, List<Mark> marks) {
    public SetPlan {
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
    }

    public Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }
}
