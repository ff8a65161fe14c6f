package org.kinora.screenplay.internal.fountain;

import java.util.List;
import org.kinora.api.screenplay.Element;

/**
 * A text without its notes and boneyards.
 *
 * @param asides notes and boneyards in order
 * @param openNotes 1-based lines of {@code [[} without end
 * @param openBoneyards 1-based lines of a boneyard without end
 */
public record Stripped(List<Line> lines, List<Aside> asides, List<Integer> openNotes, List<Integer> openBoneyards) {
    /**
     * A note or boneyard.
     *
     * @param line 0-based index of the {@link Line} that it stood in
     */
    public record Aside(int line, Element element) {}
}
