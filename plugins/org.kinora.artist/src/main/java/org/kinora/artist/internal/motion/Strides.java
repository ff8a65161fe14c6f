package org.kinora.artist.internal.motion;

import org.kinora.api.story.Character;
import org.kinora.artist.internal.acting.Acting;

/** How far a drawn body goes on in a cycle of two steps. */
@FunctionalInterface
public interface Strides {
    /** Millimetres. */
    double length(Character character, Acting.Gait gait);
}
