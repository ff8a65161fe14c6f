package org.kinora.production.internal.graph;

import java.nio.charset.StandardCharsets;
import org.kinora.api.json.Json;

/** Seeds from stable ids: the same shot keeps its seed wherever it stands in the film. */
final class Seeds {
    private Seeds() {}

    /** 0 or more. */
    static long of(String kind, String id) {
        return Long.parseUnsignedLong(Json.sha256((kind + "/" + id).getBytes(StandardCharsets.UTF_8)), 0, 16, 16) >>> 1;
    }
}
