package org.kinora.api.platform.direction;

import java.util.List;
import org.kinora.api.story.Story;

/**
 * A planned film.
 *
 * @param conflicts hand edits that no longer apply, in the order they were made; they are kept, never applied elsewhere
 * @param findings what {@link Director#lint} and the planning itself have to say
 */
public record Plan(Story story, List<Conflict> conflicts, List<Finding> findings) {
    public Plan {
        conflicts = List.copyOf(conflicts);
        findings = List.copyOf(findings);
    }
}
