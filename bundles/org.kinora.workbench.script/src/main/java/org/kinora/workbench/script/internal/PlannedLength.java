package org.kinora.workbench.script.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The length of a planned film. */
final class PlannedLength {
    private PlannedLength() {}

    /** Seconds of all shots in an answer of {@code film.plan}; 0 without a plan. */
    static double of(JsonObject plan) {
        double seconds = 0;
        if (!plan.has("story") || !plan.getAsJsonObject("story").has("scenes")) return 0;
        for (JsonElement scene : plan.getAsJsonObject("story").getAsJsonArray("scenes")) {
            if (!scene.getAsJsonObject().has("shots")) continue;
            for (JsonElement shot : scene.getAsJsonObject().getAsJsonArray("shots")) {
                String[] parts = shot.getAsJsonObject().get("duration").getAsString().split("/");
                seconds += Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
            }
        }
        return seconds;
    }
}
