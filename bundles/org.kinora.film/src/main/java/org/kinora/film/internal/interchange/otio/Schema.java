package org.kinora.film.internal.interchange.otio;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.time.Rational;

/** Looks into the objects of an OpenTimelineIO file, whatever is missing in them. */
final class Schema {
    /** Key of our own words in the metadata of an object. */
    static final String OWN = "kinora";

    private Schema() {}

    /** Name of an object's schema without its version, such as {@code Clip}; empty for none. */
    static String of(JsonObject object) {
        String schema = text(object, "OTIO_SCHEMA");
        int dot = schema.lastIndexOf('.');
        return dot < 0 ? schema : schema.substring(0, dot);
    }

    static String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    static Optional<JsonObject> object(JsonObject object, String key) {
        return Optional.ofNullable(object.get(key)).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
    }

    static List<JsonObject> list(JsonObject object, String key) {
        List<JsonObject> list = new ArrayList<>();
        if (object.get(key) instanceof JsonArray array) array.forEach(element -> {
            if (element.isJsonObject()) list.add(element.getAsJsonObject());
        });
        return list;
    }

    /** Our own words of some kind, as JSON; empty for none. */
    static String own(JsonObject object, String kind) {
        return object(object, "metadata").flatMap(metadata -> object(metadata, OWN)).map(own -> own.get(kind)).map(JsonElement::toString).orElse("");
    }

    /** Seconds of a {@code RationalTime}. */
    static Optional<Rational> seconds(JsonObject holder, String key) {
        return object(holder, key).flatMap(time -> Numbers.rate(time.get("rate")).flatMap(rate -> Numbers.exact(time.get("value")).map(value ->
                value.dividedBy(rate))));
    }

    /** A {@code TimeRange} in seconds. */
    static Optional<Range> range(JsonObject holder, String key) {
        return object(holder, key).flatMap(range -> seconds(range, "duration").filter(length -> length.signum() >= 0).map(length -> new Range(
                seconds(range, "start_time").orElse(Rational.ZERO), length)));
    }

    /** The reference of a clip that is in use. */
    static Optional<JsonObject> reference(JsonObject clip) {
        String active = text(clip, "active_media_reference_key");
        return object(clip, "media_references").flatMap(all -> object(all, active.isEmpty() ? "DEFAULT_MEDIA" : active)).or(() -> object(clip,
                "media_reference"));
    }

    /** A start and a length in seconds. */
    record Range(Rational start, Rational length) {}
}
