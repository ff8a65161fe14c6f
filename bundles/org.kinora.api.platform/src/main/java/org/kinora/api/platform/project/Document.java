package org.kinora.api.platform.project;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.kinora.api.json.Json;

/**
 * One version of one entity, as stored.
 *
 * @param type as in {@link EntityId#type}
 * @param schema schema number that {@code body} was written in
 * @param body the record in canonical JSON
 */
public record Document(String type, int schema, String body) {
    /** SHA-256 of what is stored, 64 lower-case hexadecimal digits: the name of this version. */
    public String hash() {
        return Json.sha256(stored().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The text in the object table: body, schema and type, canonical. */
    public String stored() {
        return "{\"body\":" + body + ",\"schema\":" + schema + ",\"type\":\"" + type + "\"}";
    }

    /** Reads what {@link #stored} writes. */
    public static Document parse(String stored) {
        int end = stored.lastIndexOf(",\"schema\":");
        JsonObject tail = JsonParser.parseString("{" + stored.substring(end + 1)).getAsJsonObject();
        return new Document(tail.get("type").getAsString(), tail.get("schema").getAsInt(), stored.substring("{\"body\":".length(), end));
    }

    public JsonObject tree() {
        return JsonParser.parseString(body).getAsJsonObject();
    }
}
