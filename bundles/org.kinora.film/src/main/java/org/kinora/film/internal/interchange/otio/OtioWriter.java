package org.kinora.film.internal.interchange.otio;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Join;
import org.kinora.film.internal.interchange.timeline.Lane;
import org.kinora.film.internal.interchange.timeline.Note;
import org.kinora.film.internal.interchange.timeline.Timeline;

/** Writes OpenTimelineIO with the schemas that version 0.15 and later read; what it has no words for stands in metadata under {@code kinora}. */
final class OtioWriter {
    private final Rational film;

    /** @param rate of the film's pictures; sounds count in samples */
    OtioWriter(Rational rate) {
        film = rate;
    }

    JsonObject write(Timeline timeline) {
        JsonObject root = schema("Timeline.1", timeline.title(), own("cut", timeline.own()));
        root.add("global_start_time", JsonNull.INSTANCE);
        JsonObject stack = item("Stack.1", "tracks", new JsonObject());
        JsonArray children = new JsonArray();
        timeline.lanes().forEach(lane -> children.add(track(lane)));
        stack.add("children", children);
        JsonArray markers = new JsonArray();
        timeline.notes().forEach(note -> markers.add(marker(note)));
        stack.add("markers", markers);
        root.add("tracks", stack);
        return root;
    }

    private static JsonObject schema(String schema, String name, JsonObject metadata) {
        JsonObject object = new JsonObject();
        object.addProperty("OTIO_SCHEMA", schema);
        object.add("metadata", metadata);
        object.addProperty("name", name);
        return object;
    }

    private static JsonObject item(String schema, String name, JsonObject metadata) {
        JsonObject object = schema(schema, name, metadata);
        object.add("source_range", JsonNull.INSTANCE);
        object.add("effects", new JsonArray());
        object.add("markers", new JsonArray());
        object.addProperty("enabled", true);
        return object;
    }

    private static JsonObject own(String kind, String json) {
        JsonObject metadata = new JsonObject();
        if (json.isEmpty()) return metadata;
        JsonObject own = new JsonObject();
        own.add(kind, JsonParser.parseString(json));
        metadata.add(Schema.OWN, own);
        return metadata;
    }

    private JsonObject track(Lane lane) {
        JsonObject track = item("Track.1", lane.name(), own("track", lane.own()));
        Rational clock = lane.seen() ? film : Rational.of(Cut.SAMPLE_RATE);
        boolean captions = lane.own().contains("\"" + Role.CAPTIONS.name() + "\"");
        track.addProperty("kind", captions ? "Caption" : lane.seen() ? "Video" : "Audio");
        track.addProperty("enabled", lane.enabled());
        JsonArray children = new JsonArray();
        Rational position = Rational.ZERO;
        for (Item item : lane.items()) {
            Rational gap = item.position().minus(position);
            if (gap.signum() > 0) children.add(gap("", new JsonObject(), Rational.ZERO, gap, clock));
            item.join().ifPresent(join -> children.add(transition(join, clock)));
            children.add(piece(item, clock));
            position = item.end();
        }
        track.add("children", children);
        return track;
    }

    private static JsonObject gap(String name, JsonObject metadata, Rational in, Rational length, Rational clock) {
        JsonObject gap = item("Gap.1", name, metadata);
        gap.add("source_range", range(in, length, clock));
        return gap;
    }

    private static JsonObject transition(Join join, Rational clock) {
        JsonObject own = new JsonObject();
        own.addProperty("kind", join.kind());
        JsonObject metadata = new JsonObject();
        metadata.add(Schema.OWN, own);
        JsonObject transition = schema("Transition.1", join.kind(), metadata);
        transition.add("in_offset", time(join.before(), clock));
        transition.add("out_offset", time(join.after(), clock));
        transition.addProperty("transition_type", join.kind().equals("fade") ? "SMPTE_Dissolve" : "Custom_Transition");
        return transition;
    }

    private JsonObject piece(Item item, Rational clock) {
        JsonObject metadata = own("clip", item.own());
        if (item.shows() == Item.Shows.NOTHING) return gap(item.name(), metadata, item.in(), item.length(), clock);
        JsonObject clip = item(item.nested().isPresent() ? "Stack.1" : "Clip.2", item.name(), metadata);
        clip.add("source_range", range(item.in(), item.length(), clock));
        if (!item.speed().equals(Rational.ONE)) {
            boolean held = item.speed().signum() == 0;
            JsonObject warp = schema(held ? "FreezeFrame.1" : "LinearTimeWarp.1", "", new JsonObject());
            warp.addProperty("effect_name", held ? "FreezeFrame" : "LinearTimeWarp");
            warp.addProperty("time_scalar", item.speed().toDouble());
            clip.getAsJsonArray("effects").add(warp);
        }
        if (item.nested().isPresent()) {
            JsonArray tracks = new JsonArray();
            item.nested().get().lanes().forEach(lane -> tracks.add(track(lane)));
            clip.add("children", tracks);
            return clip;
        }
        JsonObject references = new JsonObject();
        references.add("DEFAULT_MEDIA", reference(item));
        clip.add("media_references", references);
        clip.addProperty("active_media_reference_key", "DEFAULT_MEDIA");
        return clip;
    }

    private static JsonObject reference(Item item) {
        boolean made = item.shows() == Item.Shows.MADE;
        List<String> files = item.files();
        JsonObject reference = schema(made ? "GeneratorReference.1" : "ExternalReference.1", made || files.isEmpty() ? item.name() : files.getFirst(),
                new JsonObject());
        reference.add("available_range", JsonNull.INSTANCE);
        reference.add("available_image_bounds", JsonNull.INSTANCE);
        if (made) {
            reference.addProperty("generator_kind", "kinora");
            reference.add("parameters", new JsonObject());
        } else reference.addProperty("target_url", URLEncoder.encode(files.isEmpty() ? item.name() : files.getFirst(),
                StandardCharsets.UTF_8).replace("+", "%20"));
        return reference;
    }

    private JsonObject marker(Note note) {
        JsonObject marker = schema("Marker.2", note.name(), own("marker", note.own()));
        marker.addProperty("color", note.chapter() ? "GREEN" : "RED");
        marker.addProperty("comment", note.text());
        marker.add("marked_range", range(note.at(), Rational.ZERO, film));
        return marker;
    }

    private static JsonElement range(Rational start, Rational length, Rational clock) {
        JsonObject range = new JsonObject();
        range.addProperty("OTIO_SCHEMA", "TimeRange.1");
        range.add("start_time", time(start, clock));
        range.add("duration", time(length, clock));
        return range;
    }

    private static JsonElement time(Rational seconds, Rational clock) {
        JsonObject time = new JsonObject();
        time.addProperty("OTIO_SCHEMA", "RationalTime.1");
        time.addProperty("rate", clock.toDouble());
        time.addProperty("value", seconds.times(clock).toDouble());
        return time;
    }
}
