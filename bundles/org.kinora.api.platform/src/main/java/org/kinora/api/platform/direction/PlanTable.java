package org.kinora.api.platform.direction;

import org.kinora.api.story.Story;
import org.osgi.annotation.versioning.ProviderType;

/** Shows a plan as text; a service of the platform, called on any thread; pure and thread-safe. */
@ProviderType
public interface PlanTable {
    /**
     * A table of the shots: number, size, angle, move, seconds, who, what; scene headings between.
     *
     * @param width columns of the screen, at least 80
     */
    String text(Story story, int width);
}
