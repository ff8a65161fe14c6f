package org.kinora.film.internal.interchange.otio;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.interchange.MediaNames;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Join;

/** One clip, gap or transition of a file. */
record OtioItem(JsonObject object) {
    /** What is seen, or what the medium offers where the clip does not say. */
    Optional<Schema.Range> range() {
        return Schema.range(object, "source_range").or(() -> Schema.reference(object).flatMap(reference -> Schema.range(reference,
                "available_range")));
    }

    Optional<Rational> rate() {
        return Schema.object(object, "source_range").flatMap(range -> Schema.object(range, "duration")).flatMap(time ->
                Numbers.rate(time.get("rate")));
    }

    /** Frames of the content for each frame of the film. */
    Rational speed() {
        Rational speed = Rational.ONE;
        for (JsonObject effect : Schema.list(object, "effects")) {
            if (Schema.of(effect).equals("FreezeFrame")) speed = Rational.ZERO;
            else if (Schema.of(effect).equals("LinearTimeWarp")) speed = speed.times(Numbers.exact(effect.get("time_scalar")).orElse(Rational.ONE));
        }
        return speed;
    }

    /** Whether it has effects that are more than a speed. */
    boolean graded() {
        return Schema.list(object, "effects").stream().map(Schema::of).anyMatch(schema -> !schema.equals("FreezeFrame")
                && !schema.equals("LinearTimeWarp"));
    }

    Item item(String schema, Rational position, Schema.Range range, Optional<Join> join, int source) {
        Optional<JsonObject> reference = Schema.reference(object);
        Optional<Rational> start = reference.flatMap(found -> Schema.range(found, "available_range")).map(Schema.Range::start);
        boolean off = Schema.text(object, "enabled").equals("false");
        Item.Shows shows = schema.equals("Clip") && !off ? shows(reference) : Item.Shows.NOTHING;
        String own = Schema.own(object, "clip");
        return new Item(Schema.text(object, "name"), shows, position, range.length(), range.start(), own.isEmpty() ? start : Optional.of(
                start.orElse(Rational.ZERO)), speed(), files(reference), join, own, gain(), source);
    }

    private int gain() {
        JsonObject own = Schema.object(object, "metadata").flatMap(metadata -> Schema.object(metadata, Schema.OWN)).flatMap(mine ->
                Schema.object(mine, "clip")).flatMap(clip -> Schema.object(clip, "level")).orElse(new JsonObject());
        return Numbers.exact(own.get("gain")).map(gain -> (int) Math.clamp(gain.round(), -20_000, 6_000)).orElse(0);
    }

    private static Item.Shows shows(Optional<JsonObject> reference) {
        if (reference.isEmpty() || !Schema.of(reference.get()).equals("GeneratorReference")) return Item.Shows.MEDIUM;
        String kind = Schema.text(reference.get(), "generator_kind").toLowerCase(Locale.ROOT);
        return kind.equals("slug") || kind.equals("black") ? Item.Shows.NOTHING : Item.Shows.MADE;
    }

    private static List<String> files(Optional<JsonObject> reference) {
        return reference.map(found -> MediaNames.of(Schema.text(found, "target_url") + Schema.text(found, "target_url_base")
                + Schema.text(found, "name_prefix"), Schema.text(found, "name"))).orElse(List.of());
    }

    /** A transition, for the item that follows it. */
    Optional<Join> join() {
        Rational before = Schema.seconds(object, "in_offset").orElse(Rational.ZERO);
        Rational after = Schema.seconds(object, "out_offset").orElse(Rational.ZERO);
        if (before.signum() < 0 || after.signum() < 0 || before.plus(after).signum() == 0) return Optional.empty();
        String own = Schema.own(object, "kind");
        return Optional.of(new Join(own.matches("\"[a-z]{1,20}\"") ? own.substring(1, own.length() - 1) : "fade", before, after));
    }

    /** A transition that nothing follows. */
    static Item end(Rational position, Optional<Join> join) {
        return new Item("", Item.Shows.NOTHING, position, Rational.ZERO, Rational.ZERO, Optional.empty(), Rational.ONE, List.of(), join, "", 0, -1);
    }
}
