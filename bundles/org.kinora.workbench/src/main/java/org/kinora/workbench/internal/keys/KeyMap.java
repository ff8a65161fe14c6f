package org.kinora.workbench.internal.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.json.Json;
import org.kinora.api.workbench.Action;
import org.kinora.workbench.internal.preferences.KeptFile;

/** Which keys an action has: those that a person gave it, or else those of the chosen preset, or else its own. UI thread. */
public final class KeyMap {
    /** Presets beside Kinora's own keys, after the editors whose habits they follow. */
    public static final List<String> PRESETS = List.of("kinora", "premiere", "resolve", "finalcut");

    private final KeptFile file;
    private final Map<String, List<String>> changes = new TreeMap<>();
    private String preset = PRESETS.getFirst();
    private Map<String, List<String>> given = Map.of();

    record Kept(String preset, Map<String, List<String>> changes) {}

    record Preset(Map<String, List<String>> keys) {}

    /** @param file where a person's choices are kept */
    public KeyMap(KeptFile file) {
        this.file = file;
        file.read(Kept.class).ifPresent(kept -> {
            if (kept.changes() != null) changes.putAll(kept.changes());
            if (PRESETS.contains(kept.preset())) use(kept.preset());
        });
    }

    public String preset() {
        return preset;
    }

    /** Takes another preset; what a person changed by hand stays. */
    public void preset(String wanted) {
        use(wanted);
        write();
    }

    private void use(String wanted) {
        if (!PRESETS.contains(wanted)) throw new IllegalArgumentException("no preset " + wanted);
        if (!wanted.equals(PRESETS.getFirst())) {
            try (InputStream in = KeyMap.class.getResourceAsStream(wanted + ".json")) {
                given = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Preset.class).keys();
            } catch (IOException unreadable) {
                throw new IllegalStateException(wanted, unreadable);
            }
        } else {
            given = Map.of();
        }
        preset = wanted;
    }

    /** The keys of an action; none where it has none. */
    public List<Stroke> keys(Action action) {
        List<String> texts = changes.getOrDefault(action.id(), given.getOrDefault(action.id(), action.keys()));
        return texts.stream().flatMap(text -> Stroke.parse(text).stream()).toList();
    }

    /** The keys of an action as they are shown; empty for none. */
    public String shown(Action action) {
        return keys(action).stream().map(Stroke::toString).reduce((one, other) -> one + ", " + other).orElse("");
    }

    /** The first of the actions that has these keys. */
    public Optional<Action> meant(Stroke stroke, List<Action> actions) {
        return actions.stream().filter(action -> keys(action).contains(stroke)).findFirst();
    }

    /** Whether a person gave an action keys of its own. */
    public boolean changed(Action action) {
        return changes.containsKey(action.id());
    }

    /** Gives an action these keys and no others; none for a list that is empty. */
    public void give(Action action, List<Stroke> keys) {
        changes.put(action.id(), keys.stream().map(Stroke::toString).toList());
        write();
    }

    /** Gives an action back the keys of the preset. */
    public void restore(Action action) {
        changes.remove(action.id());
        write();
    }

    private void write() {
        file.write(new Kept(preset, changes));
    }
}
