package org.kinora.artist.internal.figure;

import org.kinora.artist.internal.model.Model;

/** Somebody as shapes, with the joints that carry them. */
public record Figure(Model model, Skeleton skeleton) {}
