package org.kinora.api.screenplay;

import java.util.List;
import java.util.Optional;

/**
 * One scene of a screenplay.
 *
 * @param index 0-based position
 * @param heading empty for what stands before the first heading
 * @param body everything after the heading
 */
public record ScriptScene(int index, Optional<Element.Heading> heading, List<Element> body) {
    public ScriptScene {
        body = List.copyOf(body);
    }
}
