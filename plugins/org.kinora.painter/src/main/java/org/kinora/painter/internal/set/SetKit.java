package org.kinora.painter.internal.set;

/** Builds one kind of place; stateless, any thread. */
@FunctionalInterface
interface SetKit {
    void build(Site site);
}
