package org.kinora.film.internal.interchange.otio;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.film.Cut;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.interchange.timeline.Flattening;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Join;
import org.kinora.film.internal.interchange.timeline.Lane;
import org.kinora.film.internal.interchange.timeline.Nests;
import org.kinora.film.internal.interchange.timeline.Note;
import org.kinora.film.internal.interchange.timeline.Timeline;

/**
 * Reads OpenTimelineIO (schemas of its core, versions 0.9 to 0.18; {@code Sequence} is an old {@code Track}). Nested compositions are laid flat.
 */
final class OtioReader {
    private static final int LONGEST = 64 << 20;
    private static final int DEEPEST = 50;
    /** 1000 hours, in seconds. */
    private static final Rational LATEST = Rational.of(3_600_000);

    private final Texts texts = Texts.beside(OtioReader.class);
    private final Cut like;
    private final List<JsonObject> elements = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> losses = new LinkedHashSet<>();
    private final Map<Rational, Integer> rates = new TreeMap<>();

    OtioReader(Cut like) {
        this.like = like;
    }

    /** @throws Failure (INPUT) when the bytes are no such file */
    Timeline read(byte[] bytes) {
        if (bytes.length > LONGEST) throw texts.failure(Kind.INPUT, "long", bytes.length >> 20);
        JsonObject root = root(bytes);
        try {
            JsonObject timeline = timeline(root, 0).orElseThrow(() -> texts.failure(Kind.INPUT, "empty", Schema.text(root, "OTIO_SCHEMA")));
            JsonObject stack = Schema.object(timeline, "tracks").orElse(timeline);
            List<Lane> lanes = lanes(stack, Rational.ZERO, 0);
            Optional<FilmFormat> format = rates.entrySet().stream().max(Map.Entry.<Rational, Integer>comparingByValue().thenComparing(
                    Map.Entry.comparingByKey())).map(rate -> new FilmFormat(like.format().width(), like.format().height(), rate.getKey()));
            return new Timeline(Schema.text(timeline, "name"), format, lanes, List.copyOf(notes), Schema.own(timeline, "cut"), Rational.ZERO);
        } catch (ArithmeticException tooLarge) {
            throw texts.failure(Kind.INPUT, "numbers");
        }
    }

    /** What could not be taken. */
    List<String> losses() {
        return List.copyOf(losses);
    }

    /** An element of the file by the number that items and lanes carry. */
    JsonObject element(int source) {
        return elements.get(source);
    }

    private JsonObject root(byte[] bytes) {
        try {
            JsonElement root = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
            if (root.isJsonObject() && root.getAsJsonObject().has("OTIO_SCHEMA")) return root.getAsJsonObject();
            throw texts.failure(Kind.INPUT, "other");
        } catch (JsonParseException | StackOverflowError | NumberFormatException broken) {
            throw texts.failure(Kind.INPUT, "json", String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private Optional<JsonObject> timeline(JsonObject object, int depth) {
        return switch (Schema.of(object)) {
            case "Timeline", "Stack", "Track", "Sequence" -> Optional.of(object);
            case "SerializableCollection" -> depth > DEEPEST ? Optional.empty()
                    : Schema.list(object, "children").stream().flatMap(child -> timeline(child, depth + 1).stream()).findFirst();
            default -> Optional.empty();
        };
    }

    /** The lanes of a composition that begins at a time of the film. */
    private List<Lane> lanes(JsonObject composition, Rational at, int depth) {
        if (depth > DEEPEST) throw texts.failure(Kind.INPUT, "deep", DEEPEST);
        if (!Schema.of(composition).equals("Stack")) return track(composition, at, depth);
        marks(composition, at, Schema.range(composition, "source_range"));
        List<Lane> lanes = new ArrayList<>();
        for (JsonObject child : Schema.list(composition, "children")) {
            if (isTrack(child) || Schema.of(child).equals("Stack")) lanes.addAll(within(lanes(child, at, depth + 1), child, at));
            else lanes.add(new Lane(Schema.text(child, "name"), true, true, row(List.of(child), at, depth, lanes, true), "", -1));
        }
        return lanes;
    }

    private static boolean isTrack(JsonObject object) {
        return Schema.of(object).equals("Track") || Schema.of(object).equals("Sequence");
    }

    private List<Lane> track(JsonObject track, Rational at, int depth) {
        List<Lane> lanes = new ArrayList<>();
        boolean seen = !Schema.text(track, "kind").equals("Audio");
        marks(track, at, Schema.range(track, "source_range"));
        elements.add(track);
        int source = elements.size() - 1;
        List<Item> items = row(Schema.list(track, "children"), at, depth, lanes, seen);
        lanes.addFirst(new Lane(Schema.text(track, "name"), seen, enabled(track), items, Schema.own(track, "track"), source));
        return lanes;
    }

    /**
     * A composition's own range cuts off what lies outside of it, and begins the rest earlier. Some programs write one by another clock, which
     * holds nothing: it does not count.
     */
    private static List<Lane> within(List<Lane> lanes, JsonObject composition, Rational at) {
        Optional<Schema.Range> range = Schema.range(composition, "source_range");
        if (range.isEmpty()) return lanes;
        Rational from = at.plus(range.get().start());
        Rational to = from.plus(range.get().length());
        List<Lane> cut = lanes.stream().map(lane -> lane.with(lane.items().stream()
                .filter(item -> item.end().compareTo(from) > 0 && item.position().compareTo(to) < 0)
                .map(item -> item.part(Rational.max(from, item.position()), Rational.min(to, item.end())).later(range.get().start().negate()))
                .toList())).toList();
        return cut.stream().allMatch(lane -> lane.items().isEmpty()) ? lanes : cut;
    }

    private List<Item> row(List<JsonObject> children, Rational at, int depth, List<Lane> beside, boolean seen) {
        List<Item> items = new ArrayList<>();
        Rational position = at;
        Optional<Join> join = Optional.empty();
        for (JsonObject child : children) {
            String schema = Schema.of(child);
            if (schema.equals("Transition")) {
                join = new OtioItem(child).join();
                continue;
            }
            Optional<Item> item;
            if (schema.equals("Stack") || isTrack(child)) {
                Rational length = nested(child, position, depth, beside, seen, items, join);
                position = position.plus(length);
                item = Optional.empty();
            } else {
                item = item(child, schema, position, join);
                if (item.isPresent()) position = item.get().end();
            }
            item.ifPresent(items::add);
            join = Optional.empty();
            if (position.compareTo(LATEST) > 0) throw texts.failure(Kind.INPUT, "numbers");
        }
        if (join.isPresent() && seen && !items.isEmpty()) items.add(OtioItem.end(position, join));
        return items;
    }

    /** Lays a nested composition into the row, and its sound beside it; tells its length. */
    private Rational nested(JsonObject child, Rational at, int depth, List<Lane> beside, boolean seen, List<Item> items, Optional<Join> join) {
        OtioItem nest = new OtioItem(child);
        if (nest.graded()) losses.add(texts.text("loss.effects", Schema.text(child, "name")));
        List<Lane> inside = lanes(child, at, depth + 1);
        Optional<Item> whole = whole(child, at, join).filter(item -> seen && Nests.intact(item.own(), inside, at));
        if (whole.isPresent()) {
            items.add(whole.get());
            return whole.get().length();
        }
        Rational end = inside.stream().flatMap(lane -> lane.items().stream()).map(Item::end).reduce(at, Rational::max);
        Rational length = Schema.range(child, "source_range").map(Schema.Range::length).orElse(end.minus(at));
        List<Lane> lanes = nest.speed().equals(Rational.ONE) ? within(inside, child, at) : new Retiming(at, length, nest.speed(),
                Schema.range(child, "source_range").map(Schema.Range::start).orElse(Rational.ZERO)).of(inside);
        List<Item> shown = Flattening.of(lanes.stream().filter(lane -> lane.seen() == seen).map(Lane::items).toList());
        for (int i = 0; i < shown.size(); i++) items.add(i == 0 && join.isPresent() ? shown.get(i).with(join) : shown.get(i));
        lanes.stream().filter(lane -> seen && !lane.seen()).forEach(beside::add);
        return length;
    }

    /** Our own clip with a cut of its own. */
    private Optional<Item> whole(JsonObject child, Rational at, Optional<Join> join) {
        String own = Schema.own(child, "clip");
        if (own.isEmpty() || Schema.text(child, "enabled").equals("false")) return Optional.empty();
        elements.add(child);
        return Schema.range(child, "source_range").map(range -> new Item(Schema.text(child, "name"), Item.Shows.MADE, at, range.length(),
                range.start(), Optional.of(Rational.ZERO), new OtioItem(child).speed(), List.of(), join, own, 0, elements.size() - 1));
    }

    private Optional<Item> item(JsonObject child, String schema, Rational position,
            Optional<Join> join) {
        elements.add(child);
        OtioItem item = new OtioItem(child);
        if (!schema.equals("Clip") && !schema.equals("Gap")) losses.add(texts.text("loss.schema", Schema.text(child, "OTIO_SCHEMA")));
        Optional<Schema.Range> range = item.range();
        if (range.isEmpty()) {
            losses.add(texts.text("loss.length", Schema.text(child, "name")));
            return Optional.empty();
        }
        if (schema.equals("Clip")) item.rate().filter(rate -> rate.ceil() <= 1000).ifPresent(rate -> rates.merge(rate, 1, Integer::sum));
        marks(child, position, range);
        if (item.graded()) losses.add(texts.text("loss.effects", Schema.text(child, "name")));
        return Optional.of(item.item(schema, position, range.get(), join, elements.size() - 1));
    }

    private static boolean enabled(JsonObject object) {
        return !Schema.text(object, "enabled").equals("false");
    }

    private void marks(JsonObject holder, Rational at, Optional<Schema.Range> range) {
        Rational from = range.map(Schema.Range::start).orElse(Rational.ZERO);
        for (JsonObject marker : Schema.list(holder, "markers")) {
            Rational mark = Schema.range(marker, "marked_range").map(Schema.Range::start).orElse(from);
            Rational place = Rational.max(Rational.ZERO, at.plus(mark.minus(from)));
            notes.add(new Note(Schema.text(marker, "name"), Schema.text(marker, "comment"), place, false, Schema.own(marker, "marker")));
        }
    }
}
