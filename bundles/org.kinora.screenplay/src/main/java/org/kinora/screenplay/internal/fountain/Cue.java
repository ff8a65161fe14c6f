package org.kinora.screenplay.internal.fountain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A character cue.
 *
 * @param extensions words in parentheses, as written
 * @param dual marked with a caret
 * @param forced marked with an at sign
 */
public record Cue(String name, List<String> extensions, boolean dual, boolean forced) {
    /** Takes a line apart as if it were a cue; empty when no name is left. Whether it is one the letters of its name decide. */
    public static Optional<Cue> read(String bare) {
        boolean forced = bare.startsWith("@");
        String rest = forced ? bare.substring(1).strip() : bare;
        boolean dual = rest.endsWith("^");
        if (dual) rest = rest.substring(0, rest.length() - 1).strip();
        List<String> extensions = new ArrayList<>();
        while (rest.endsWith(")")) {
            int open = rest.lastIndexOf('(');
            if (open < 0) break;
            String extension = rest.substring(open + 1, rest.length() - 1).strip();
            if (!extension.isEmpty()) extensions.addFirst(extension);
            rest = rest.substring(0, open).strip();
        }
        if (!forced && rest.endsWith(":")) rest = rest.substring(0, rest.length() - 1).strip();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Cue(rest, List.copyOf(extensions), dual, forced));
    }

    /** Whether the name is in capitals, as a cue must be that is not forced. */
    public boolean capitals() {
        return name.indexOf('^') < 0 && Letters.capitals(name);
    }
}
