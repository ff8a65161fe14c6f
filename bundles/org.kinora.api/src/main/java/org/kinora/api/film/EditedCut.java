package org.kinora.api.film;

import java.util.List;

/** A cut with a person's edits in it, and those that found no place. */
public record EditedCut(Cut cut, List<CutConflict> conflicts) {}
