package org.kinora.direction.internal.script;

import java.util.Optional;
import org.kinora.api.story.Angle;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.time.Rational;

/** What a writer asked for in a note such as {@code [[shot: CU, dolly in, 3s]]}; what is empty is left to the director. */
public record Wish(Optional<ShotSize> size, Optional<ShotKind> kind, Optional<Angle> angle, Optional<CameraMove.Kind> move,
        Optional<Rational> seconds) {}
