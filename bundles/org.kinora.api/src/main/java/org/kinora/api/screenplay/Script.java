package org.kinora.api.screenplay;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A script as read: the screenplay and the exact bytes it came from. Immutable; made by a {@link ScriptFormat}.
 */
@ConsumerType
public interface Script {
    /** The {@link ScriptFormat#id} that read it. */
    String format();

    Screenplay screenplay();

    /** The bytes, identical to what was read while nothing was edited. */
    byte[] bytes();

    /**
     * A script with lines {@code first} (1-based, inclusive) to {@code last} (inclusive; {@code first - 1} inserts before) replaced by text;
     * all other lines keep their bytes, line ends included.
     */
    Script edit(int first, int last, String replacement);
}
