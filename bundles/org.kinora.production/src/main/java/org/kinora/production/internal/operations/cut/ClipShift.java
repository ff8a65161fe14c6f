package org.kinora.production.internal.operations.cut;

import org.kinora.api.operation.Param;

/** Which clip by how much. */
public record ClipShift(
        @Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0, required = true) String clip,
        @Param(value = "By how much: 12f are frames, 0.5 seconds; later when positive, earlier when negative.", position = 1,
                required = true) String by) {}
