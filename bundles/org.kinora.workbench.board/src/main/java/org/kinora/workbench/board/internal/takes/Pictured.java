package org.kinora.workbench.board.internal.takes;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A take of a shot that has a picture.
 *
 * @param chosen whether the film uses it because somebody chose it
 */
record Pictured(String name, String image, String origin, boolean chosen, boolean starred) {
    /** Those of a shot from an answer of {@code take.list}: the one in use first, then the newest. */
    static List<Pictured> of(JsonObject takes, String shot) {
        List<Pictured> all = new ArrayList<>();
        if (!takes.has("takes")) return all;
        for (JsonElement each : takes.getAsJsonArray("takes")) {
            JsonObject take = each.getAsJsonObject();
            if (!take.get("owner").getAsString().equals(shot) || !take.has("parts") || !take.getAsJsonObject("parts").has("image")) continue;
            Pictured made = new Pictured(take.get("name").getAsString(), take.getAsJsonObject("parts").get("image").getAsString(),
                    take.has("origin") ? take.get("origin").getAsString() : "", is(take, "chosen"), is(take, "starred"));
            if (made.chosen()) all.addFirst(made);
            else all.add(made);
        }
        return all;
    }

    private static boolean is(JsonObject take, String name) {
        return take.has(name) && take.get(name).getAsBoolean();
    }
}
