package org.kinora.api.platform.store;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** One row of an answer; valid only inside the reader it is given to. Columns are named without regard to case. */
@ProviderType
public interface Row {
    /** Whether the column holds a value. */
    boolean has(String column);

    /** The text of a column; null when it holds none. */
    String text(String column);

    /** The whole number in a column; 0 when it holds none. */
    long number(String column);

    /** The floating-point number in a column; 0 when it holds none. */
    double real(String column);

    /** The truth value in a column; false when it holds none. */
    boolean flag(String column);

    /** The point in time in a column, read as UTC; null when it holds none. */
    Instant time(String column);

    /** The bytes in a column; null when it holds none. */
    byte[] bytes(String column);
}
