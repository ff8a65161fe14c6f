package org.kinora.artist.internal.render;

/** What a picture shows where: its buffers, and whose the triangles in them are. */
record Sight(Buffers buffers, Triangles fixed, Triangles moving) {
    /** The part seen at a sample; null for none. */
    Part part(int sample) {
        return partOf(buffers.ids[sample]);
    }

    /** What the triangle of an id belongs to. */
    Triangles triangles(int id) {
        return (id & Wash.MOVING) != 0 ? moving : fixed;
    }

    Part partOf(int id) {
        if (id < 0) return null;
        Triangles from = (id & Wash.MOVING) != 0 ? moving : fixed;
        return from.parts.get(from.part[id & ~Wash.MOVING]);
    }

    /** The number of the model seen at a sample, -1 for none. */
    int owner(int sample) {
        Part part = part(sample);
        return part == null ? -1 : part.owner();
    }
}
