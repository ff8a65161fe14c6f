package org.kinora.film.internal.interchange.xml;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;
import org.kinora.api.json.Json;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Join;
import org.kinora.film.internal.interchange.timeline.Lane;
import org.kinora.film.internal.interchange.timeline.Timeline;

/** Writes the clips and generators of XMEML. An edge that lies in a transition is told as -1, and the frames under the transition belong to it. */
final class XmemlClips {
    private final Rational fps;
    private final XmemlRate rate;
    private final Map<String, Long> lengths = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> described = new HashSet<>();
    private final Map<Item, String> numbers = new IdentityHashMap<>();
    private final Map<String, Place> pictures = new HashMap<>();
    private int count;

    /** Where a clip stands, counted from 1. */
    private record Place(String id, int track, int clip) {}

    XmemlClips(Rational fps, XmemlRate rate, Timeline timeline) {
        this.fps = fps;
        this.rate = rate;
        for (Lane lane : timeline.lanes()) for (Item item : lane.items()) if (item.shows() == Item.Shows.MEDIUM) lengths.merge(file(item), used(item),
                Math::max);
    }

    /** The frames of its medium that an item needs. */
    private long used(Item item) {
        Rational last = Rational.max(item.in(), item.in().plus(item.length().times(item.speed())));
        return Math.max(1, last.times(fps).ceil() + 1);
    }

    /** Gives every clip its name, in the order in which they are written. */
    void number(List<Lane> seen, List<Lane> heard) {
        for (int track = 0; track < seen.size(); track++) for (int i = 0; i < seen.get(track).items().size(); i++) {
            Item item = seen.get(track).items().get(i);
            numbers.put(item, "clipitem-" + ++count);
            pictures.putIfAbsent(item.name(), new Place(numbers.get(item), track + 1, i + 1));
        }
        heard.forEach(lane -> lane.items().forEach(item -> numbers.put(item, "clipitem-" + ++count)));
    }

    long frame(Rational seconds) {
        return seconds.times(fps).round();
    }

    private static String file(Item item) {
        return item.files().isEmpty() ? item.name() : item.files().getFirst();
    }

    private static Optional<Clip> clip(Item item) {
        return item.own().isEmpty() ? Optional.empty() : Optional.of(Json.read(item.own(), Clip.class));
    }

    /** @param next the transition into what follows without a gap */
    Node picture(Item item, String track, Optional<Join> next) {
        boolean medium = item.shows() == Item.Shows.MEDIUM;
        Node node = begun(medium ? "clipitem" : "generatoritem", item, numbers.get(item));
        long before = item.join().map(join -> frame(item.position()) - frame(item.position().minus(join.before()))).orElse(0L);
        long after = next.map(join -> frame(item.end().plus(join.after())) - frame(item.end())).orElse(0L);
        Retimed clock = new Retimed(medium ? item.speed() : Rational.ONE, lengths.getOrDefault(file(item), 0L));
        long in = Math.max(0, clock.told(item.in().times(fps)).round() - (clock.speed().signum() == 0 ? 0 : before));
        node.say("start", item.join().isPresent() ? -1 : frame(item.position())).say("end", next.isPresent() ? -1 : frame(item.end()));
        node.say("in", in).say("out", in + before + frame(item.end()) - frame(item.position()) + after);
        if (medium) {
            node.add(described(item, false));
            if (item.speed().signum() == 0) node.say("stillframe", "TRUE").say("stillframeoffset", in);
            if (!item.speed().equals(Rational.ONE)) node.add(XmemlEffects.speed(item.speed()));
        } else {
            boolean black = item.shows() == Item.Shows.NOTHING;
            List<String> lines = clip(item).map(Clip::medium).map(Lines::of).orElse(List.of());
            node.add(XmemlEffects.generator(black ? "Slug" : "Text", String.join("\n", lines)));
        }
        return commented(node, item, track);
    }

    /** @param channel 0 left, 1 right */
    Node sound(Item item, String track, int channel) {
        Node node = begun("clipitem", item, numbers.get(item) + (channel == 0 ? "" : "-right"));
        long from = frame(item.position());
        long to = Math.max(from + 1, frame(item.end()));
        long in = Math.max(0, frame(item.in()));
        node.say("start", from).say("end", to).say("in", in).say("out", in + to - from);
        node.add(described(item, true));
        node.add("sourcetrack").say("mediatype", "audio").say("trackindex", channel + 1);
        if (item.gain() != 0) node.add(XmemlEffects.level(item.gain()));
        clip(item).map(Clip::linked).map(pictures::get).ifPresent(place -> node.add("link").say("linkclipref", place.id()).say("mediatype", "video")
                .say("trackindex", place.track()).say("clipindex", place.clip()));
        return channel == 0 ? commented(node, item, track) : node;
    }

    private Node begun(String kind, Item item, String id) {
        Node node = new Node(kind).with("id", id).say("name", item.name()).say("enabled", "TRUE").say("duration", lengths.getOrDefault(file(item),
                Math.max(1, frame(item.length()))));
        node.add(rate.node());
        return node;
    }

    private static Node commented(Node node, Item item, String track) {
        if (item.own().isEmpty()) return node;
        node.add("comments").say("clipcommenta", new OwnPlace(track, item.position(), item.length(), item.in(), item.speed(), item.own()).comment());
        return node;
    }

    /** A file is described once, and named by its number after that. */
    private Node described(Item item, boolean sound) {
        String file = file(item);
        String id = files.computeIfAbsent(file, any -> "file-" + (files.size() + 1));
        Node node = new Node("file").with("id", id);
        if (!described.add(id)) return node;
        node.say("name", file).say("pathurl", URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20"));
        node.add(rate.node());
        boolean still = clip(item).map(Clip::medium).filter(Medium.Still.class::isInstance).isPresent();
        node.say("duration", still ? 1 : lengths.get(file));
        Node media = node.add("media");
        if (sound) media.add("audio").say("channelcount", 2);
        else media.add("video");
        return node;
    }
}
