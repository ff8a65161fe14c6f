package org.kinora.api.platform.project;

import com.google.gson.JsonObject;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Turns the body of an old document into that of the current schema; implemented beside a document type, called on read. History stays as written.
 */
@ConsumerType
@FunctionalInterface
public interface Upgrader {
    /** For types that have had one schema only. */
    Upgrader NONE = (from, body) -> body;

    /**
     * The body in the current schema.
     *
     * @param from schema number of {@code body}
     * @param body a copy, free to change and return
     */
    JsonObject upgrade(int from, JsonObject body);
}
