package org.kinora.artist.internal.set.craft;

/** How a kind of thing is built. Stateless. */
@FunctionalInterface
public interface Drawing {
    void draw(Build build);
}
