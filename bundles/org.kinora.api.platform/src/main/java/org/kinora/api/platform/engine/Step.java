package org.kinora.api.platform.engine;

import java.util.Map;
import org.kinora.api.json.Json;

/**
 * One node of the film graph: what is to be made, told completely by its request.
 *
 * <p>The key is the SHA-256 of the canonical form of everything but the label. Inputs are asset ids inside the request, that is, content hashes of
 * the results they come from: when a rebuilt input has the same bytes, the key stays and building stops there.
 *
 * @param label who asks, stable and readable, e.g. {@code shot/s7.l3.a/panel}; not part of the key
 * @param kind e.g. {@code panel}, {@code clip}, {@code speech}, {@code music}, {@code segment}
 * @param provider id of the model or stage that does it
 * @param resultVersion version of the provider's results
 * @param request all that the result depends on
 */
public record Step(String label, String kind, String provider, int resultVersion, Record request) {
    /** Version of the key's own format. */
    public static final int KEY_FORMAT = 1;

    /** 64 hexadecimal digits. */
    public String key() {
        return Json.hash(recipe());
    }

    /** What the key is the hash of. */
    public Map<String, Object> recipe() {
        return Map.of("format", KEY_FORMAT, "kind", kind, "provider", provider, "version", resultVersion, "request", request);
    }
}
