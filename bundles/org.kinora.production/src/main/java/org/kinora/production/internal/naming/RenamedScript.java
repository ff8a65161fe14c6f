package org.kinora.production.internal.naming;

import java.util.List;
import java.util.Optional;
import org.kinora.api.screenplay.Script;

/**
 * A script file with other names; everything else is as its writer saved it.
 *
 * @param lines those that are changed
 */
public record RenamedScript(byte[] bytes, List<Changed> lines) {
    /** One line that is changed; 1-based, without the blanks around it. */
    public record Changed(int line, String before, String after) {}

    /** @return empty when the script's encoding has no letters for a name */
    public static Optional<RenamedScript> of(Script script, Wording wording) {
        return ScriptLines.of(script.bytes()).renamed(wording, script.screenplay().titlePage());
    }
}
