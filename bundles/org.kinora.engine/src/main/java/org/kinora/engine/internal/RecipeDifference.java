package org.kinora.engine.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.kinora.api.platform.engine.Results.Change;

/** Finds where two recipes differ. */
final class RecipeDifference {
    private final Function<String, Optional<String>> causeOf;
    private final List<Change> changes = new ArrayList<>();

    /** @param causeOf the label of the step that made the asset with a given name, if one did */
    RecipeDifference(Function<String, Optional<String>> causeOf) {
        this.causeOf = causeOf;
    }

    List<Change> between(String before, String after) {
        compare("", JsonParser.parseString(before), JsonParser.parseString(after));
        return List.copyOf(changes);
    }

    private void compare(String path, JsonElement before, JsonElement after) {
        if (before != null && before.equals(after)) return;
        if (before != null && after != null && before.isJsonObject() && after.isJsonObject()) {
            JsonObject old = before.getAsJsonObject();
            JsonObject now = after.getAsJsonObject();
            TreeSet<String> names = new TreeSet<>(old.keySet());
            names.addAll(now.keySet());
            for (String name : names) compare(path.isEmpty() ? name : path + "." + name, old.get(name), now.get(name));
        } else if (before != null && after != null && before.isJsonArray() && after.isJsonArray()
                && before.getAsJsonArray().size() == after.getAsJsonArray().size()) {
            for (int i = 0; i < before.getAsJsonArray().size(); i++)
                compare(path + "[" + i + "]", before.getAsJsonArray().get(i), after.getAsJsonArray().get(i));
        } else {
            String now = text(after);
            changes.add(new Change(path, text(before), now, now.startsWith("sha256:") ? causeOf.apply(now) : Optional.empty()));
        }
    }

    private static String text(JsonElement element) {
        if (element == null) return "";
        return element.isJsonPrimitive() ? element.getAsString() : element.toString();
    }
}
