package org.kinora.workbench.paint.internal.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Somebody who changes pictures by words, as {@code image.editors} tells of them. */
record Editor(String id, String title) {
    /** An empty list is left out of canonical JSON. */
    static List<Editor> all(JsonObject answer) {
        List<Editor> all = new ArrayList<>();
        for (JsonElement each : answer.has("editors") ? answer.getAsJsonArray("editors") : new JsonArray()) {
            JsonObject row = each.getAsJsonObject();
            all.add(new Editor(row.get("id").getAsString(), row.get("title").getAsString()));
        }
        return all;
    }
}
