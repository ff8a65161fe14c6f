package org.kinora.artist.internal.acting;

import java.util.Optional;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Prop;

/**
 * Somebody at one moment.
 *
 * @param placement as staged
 * @param at where they are now: the placement's spot, or one on their way
 * @param held what is in their hand
 */
public record Performer(Placement placement, Character character, Spot at, Optional<Prop> held, Acting acting) {}
