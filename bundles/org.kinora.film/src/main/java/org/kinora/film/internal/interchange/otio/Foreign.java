package org.kinora.film.internal.interchange.otio;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat.Found;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.media.Fit;
import org.kinora.film.internal.interchange.timeline.Lane;
import org.kinora.film.internal.interchange.timeline.Timeline;
import org.kinora.film.internal.interchange.timeline.TimelineToCut;

/** A file that was read before: what other programs put into it goes into a new one, at the clips and tracks of the same names. */
final class Foreign {
    private final OtioReader reader;
    private final Cut cut;
    private final Map<String, Integer> clips;
    private final Map<String, Integer> tracks = new HashMap<>();
    private final JsonObject root;

    Foreign(byte[] bytes, Cut like) {
        reader = new OtioReader(like);
        Timeline timeline = reader.read(bytes);
        TimelineToCut reading = new TimelineToCut(timeline, like, (names, role) -> Optional.of(named(names, role)));
        cut = reading.read().cut();
        clips = reading.sources();
        for (Lane lane : timeline.lanes()) if (lane.source() >= 0) tracks.putIfAbsent(lane.name(), lane.source());
        root = com.google.gson.JsonParser.parseString(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static Found named(List<String> names, Role role) {
        AssetId asset = new AssetId(Json.hash(names.getFirst()), role.sounding() ? "audio/wav" : "video/mp4");
        return new Found(role.sounding() ? new Medium.Sound(asset, false) : new Medium.Footage(asset, Fit.CROP), 0);
    }

    /** Whether a cut says what the file says, whatever its media are. */
    boolean unchanged(Cut now) {
        return now.format().rate().equals(cut.format().rate()) && now.markers().equals(cut.markers()) && places(now).equals(places(cut))
                && now.metadata().equals(cut.metadata());
    }

    private static List<String> places(Cut cut) {
        return cut.tracks().stream().filter(track -> !track.clips().isEmpty()).flatMap(track -> track.clips().stream().map(clip -> place(track,
                clip)))
                .toList();
    }

    private static String place(Track track, Clip clip) {
        return String.join(" ", track.id(), String.valueOf(track.muted()), clip.id(), String.valueOf(clip.position()), String.valueOf(clip.length()),
                String.valueOf(clip.in()), clip.blend().toString(), clip.speed().toString(), clip.level().toString());
    }

    /** The new file with all that is not ours. */
    JsonObject into(JsonObject made) {
        keep(root, made, "metadata");
        Schema.object(root, "tracks").ifPresent(stack -> Schema.object(made, "tracks").ifPresent(mine -> keep(stack, mine, "metadata")));
        for (JsonObject track : Schema.list(made.getAsJsonObject("tracks"), "children")) {
            Optional.ofNullable(tracks.get(Schema.text(track, "name"))).ifPresent(source -> keep(reader.element(source), track, "metadata", "markers",
                    "effects"));
            for (JsonObject clip : Schema.list(track, "children")) {
                int source = clips.getOrDefault(Schema.text(clip, "name"), -1);
                if (source >= 0) clip(reader.element(source), clip);
            }
        }
        return made;
    }

    private static void clip(JsonObject before, JsonObject clip) {
        keep(before, clip, "metadata", "effects", "markers");
        Optional<JsonObject> reference = Schema.reference(before);
        Optional<JsonObject> mine = Schema.reference(clip);
        if (reference.isPresent() && mine.isPresent() && Schema.own(before, "clip").isEmpty())
            clip.getAsJsonObject("media_references").add("DEFAULT_MEDIA", reference.get());
        else if (reference.isPresent() && mine.isPresent()) keep(reference.get(), mine.get(), "metadata");
    }

    /** Adds what the new object has not; speeds are the cut's own. */
    private static void keep(JsonObject from, JsonObject to, String... keys) {
        for (String key : keys) {
            JsonElement value = from.get(key);
            if (value instanceof JsonObject object) {
                JsonObject target = Schema.object(to, key).orElseGet(JsonObject::new);
                object.entrySet().stream().filter(entry -> !target.has(entry.getKey()) && !entry.getKey().equals(Schema.OWN)).forEach(entry ->
                        target.add(entry.getKey(), entry.getValue()));
                to.add(key, target);
            } else if (value instanceof JsonArray array && to.get(key) instanceof JsonArray target) {
                for (JsonElement element : array) {
                    String schema = element.isJsonObject() ? Schema.of(element.getAsJsonObject()) : "";
                    boolean ours = schema.equals("LinearTimeWarp") || schema.equals("FreezeFrame") || schema.equals("Marker");
                    if (!ours) target.add(element);
                }
            }
        }
    }
}
