package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.CutEdit;
import org.kinora.api.operation.Param;

/** Which end of which clip by how much. */
public record EdgeShift(
        @Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0, required = true) String clip,
        @Param(value = "Which end.", position = 1, required = true) CutEdit.Edge edge,
        @Param(value = "By how much: 12f are frames, 0.5 seconds; later when positive, earlier when negative.", position = 2,
                required = true) String by) {}
