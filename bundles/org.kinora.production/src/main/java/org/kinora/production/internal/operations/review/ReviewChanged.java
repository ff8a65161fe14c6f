package org.kinora.production.internal.operations.review;

import org.kinora.api.operation.Readable;

/**
 * A note that was changed.
 *
 * @param said what was done
 */
record ReviewChanged(String note, boolean resolved, String said) implements Readable {
    @Override
    public String text() {
        return said + " (" + note + ")";
    }
}
