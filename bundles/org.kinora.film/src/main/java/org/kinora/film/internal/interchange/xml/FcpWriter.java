package org.kinora.film.internal.interchange.xml;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Join;
import org.kinora.film.internal.interchange.timeline.Lane;
import org.kinora.film.internal.interchange.timeline.Note;
import org.kinora.film.internal.interchange.timeline.Timeline;

/**
 * Writes FCPXML 1.10. The picture track is the spine; titles and captions are connected above it, sound below it. What the format has no words for
 * stands in metadata whose keys begin with {@code org.kinora}.
 */
final class FcpWriter {
    /** Begin of the keys of our own metadata. */
    static final String OWN = "org.kinora.";
    private static final String DISSOLVE = "FxPlug:4731E73A-8DAC-4113-9A30-AE85B1761265";
    private static final String BASIC_TITLE = ".../Titles.localized/Bumper:Opener.localized/Basic Title.localized/Basic Title.moti";

    private final Timeline timeline;
    private final FilmFormat format;
    private final Node resources = new Node("resources");
    private final Map<String, Node> assets = new HashMap<>();
    private final List<Placed> spine = new ArrayList<>();
    private int styles;

    /** An element of the spine, and when it is seen; {@code start} is its own clock at its first frame. */
    private record Placed(Node node, Item item, Rational start) {}

    FcpWriter(Timeline timeline, FilmFormat format) {
        this.timeline = timeline;
        this.format = format;
    }

    Node write() {
        Node root = new Node("fcpxml").with("version", "1.10");
        root.add(resources);
        resources.add("format").with("id", "r1").with("name", "FFVideoFormatRateUndefined").with("frameDuration", FcpTime.text(
                Rational.ONE.dividedBy(format.rate()))).with("width", format.width()).with("height", format.height()).with("colorSpace",
                "1-1-1 (Rec. 709)");
        effect("r2", "Cross Dissolve", DISSOLVE);
        effect("r3", "Basic Title", BASIC_TITLE);
        Node project = root.add("library").add("event").with("name", timeline.title()).add("project").with("name", timeline.title());
        Lane main = timeline.lanes().getFirst();
        Rational length = main.items().stream().map(Item::end).reduce(Rational.ZERO, Rational::max);
        Node sequence = project.add("sequence").with("format", "r1").with("duration", FcpTime.text(length)).with("tcStart", "0s").with("tcFormat",
                "NDF").with("audioLayout", "stereo").with("audioRate", "48k");
        spine(sequence.add("spine"), main);
        int above = 0;
        int below = 0;
        for (Lane lane : timeline.lanes().subList(1, timeline.lanes().size())) connect(lane, lane.seen() ? ++above : --below);
        timeline.notes().forEach(this::note);
        spine.forEach(placed -> own(placed.node(), placed.item(), ""));
        Node metadata = sequence.add("metadata");
        md(metadata, "cut", timeline.own());
        timeline.lanes().stream().map(Lane::own).distinct().forEach(own -> md(metadata, numbered("track", metadata), own));
        timeline.notes().forEach(note -> md(metadata, numbered("marker", metadata), note.own()));
        return root;
    }

    private void effect(String id, String name, String uid) {
        resources.add("effect").with("id", id).with("name", name).with("uid", uid);
    }

    private static void md(Node metadata, String key, String value) {
        metadata.add("md").with("key", OWN + key).with("value", value);
    }

    private static String numbered(String key, Node metadata) {
        return String.format("%s.%06d", key, metadata.children().size());
    }

    /** Metadata are the last child of an element. */
    private static void own(Node node, Item item, String track) {
        if (item.own().isEmpty()) return;
        Node metadata = node.add("metadata");
        md(metadata, "clip", item.own());
        if (!track.isEmpty()) md(metadata, "track", track);
        if (node.first("timeMap").isEmpty() && !node.get("start").equals(FcpTime.text(item.in()))) md(metadata, "in", FcpTime.text(item.in()));
    }

    private void spine(Node spineNode, Lane main) {
        for (Item item : main.items()) {
            item.join().ifPresent(join -> spineNode.add(transition(join, item.position())));
            Node node = element(item, false).with("offset", FcpTime.text(item.position()));
            if (!main.enabled()) node.with("enabled", 0);
            spineNode.add(node);
            spine.add(new Placed(node, item, FcpTime.of(node.get("start")).orElse(Rational.ZERO)));
        }
    }

    private static Node transition(Join join, Rational at) {
        Node node = new Node("transition").with("name", join.kind().equals("fade") ? "Cross Dissolve" : join.kind()).with("offset", FcpTime.text(
                at.minus(join.before()))).with("duration", FcpTime.text(join.before().plus(join.after())));
        node.add("filter-video").with("ref", "r2").with("name", "Cross Dissolve");
        return node;
    }

    /** What shows or sounds an item; without its place. */
    private Node element(Item item, boolean sound) {
        Optional<Clip> clip = clip(item);
        if (item.shows() == Item.Shows.NOTHING) return timed(new Node("gap").with("name", item.name()), Rational.of(3600), item.length());
        if (item.shows() == Item.Shows.MADE) return title(item, clip);
        boolean still = clip.map(Clip::medium).filter(Medium.Still.class::isInstance).isPresent();
        Node node = new Node(still ? "video" : "asset-clip").with("ref", asset(item, sound, still)).with("name", item.name());
        if (sound) node.with("audioRole", clip.isPresent() ? "dialogue" : "");
        if (item.speed().equals(Rational.ONE)) timed(node, Rational.max(Rational.ZERO, item.in()), item.length());
        else {
            timed(node, Rational.ZERO, item.length());
            Node map = node.add("timeMap");
            map.add("timept").with("time", "0s").with("value", FcpTime.text(item.in())).with("interp", "linear");
            map.add("timept").with("time", FcpTime.text(item.length())).with("value", FcpTime.text(item.in().plus(item.length().times(
                    item.speed())))).with("interp", "linear");
        }
        if (item.gain() != 0) node.add("adjust-volume").with("amount", Rational.of(item.gain(), 100).toDouble() + "dB");
        return node;
    }

    private static Node timed(Node node, Rational start, Rational length) {
        return node.with("start", FcpTime.text(start)).with("duration", FcpTime.text(length));
    }

    private static Optional<Clip> clip(Item item) {
        return item.own().isEmpty() ? Optional.empty() : Optional.of(Json.read(item.own(), Clip.class));
    }

    private Node title(Item item, Optional<Clip> clip) {
        Node node = timed(new Node("title").with("ref", "r3").with("name", item.name()), Rational.of(3600), item.length());
        words(node, clip.map(Clip::medium).map(Lines::of).orElse(List.of()));
        return node;
    }

    private void words(Node node, List<String> lines) {
        String style = "ts" + ++styles;
        Node style1 = node.add("text").add("text-style").with("ref", style);
        style1.text().append(String.join("\n", lines));
        node.add("text-style-def").with("id", style).add("text-style").with("font", "Noto Sans").with("fontSize", 60).with("fontColor", "1 1 1 1")
                .with("alignment", "center");
    }

    private String asset(Item item, boolean sound, boolean still) {
        String file = item.files().isEmpty() ? item.name() : item.files().getFirst();
        Rational end = item.in().plus(Rational.max(item.length(), item.length().times(item.speed())));
        Node known = assets.get(file);
        if (known == null) {
            known = resources.add("asset").with("id", "r" + (assets.size() + 4)).with("name", file).with("start", "0s").with("duration", "0s")
                    .with(sound ? "hasAudio" : "hasVideo", 1);
            if (sound) known.with("audioSources", 1).with("audioChannels", 2).with("audioRate", 48_000);
            else known.with("format", "r1");
            known.add("media-rep").with("kind", "original-media").with("src", "./" + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+",
                    "%20"));
            assets.put(file, known);
        }
        if (!still) known.with("duration", FcpTime.text(Rational.max(end, FcpTime.of(known.get("duration")).orElse(Rational.ZERO))));
        return known.get("id");
    }

    private void connect(Lane lane, int number) {
        Track track = Json.read(lane.own(), Track.class);
        for (Item item : lane.items()) {
            Placed parent = under(item.position());
            Node node = track.role() == Role.CAPTIONS ? caption(item) : element(item, !lane.seen());
            if (!lane.seen()) node.with("audioRole", switch (track.role()) {
                case MUSIC -> "music";
                case EFFECTS, AMBIENCE -> "effects";
                default -> "dialogue";
            });
            node.with("lane", number).with("offset", FcpTime.text(parent.start().plus(item.position().minus(parent.item().position()))));
            if (!lane.enabled()) node.with("enabled", 0);
            if (track.role() == Role.CAPTIONS) node.say("note", OWN + track.id() + " " + FcpTime.text(item.in()) + " " + item.own());
            else own(node, item, track.id());
            parent.node().add(node);
        }
    }

    private Node caption(Item item) {
        Node node = timed(new Node("caption").with("name", item.name()).with("role", "SRT?captionFormat=SRT.en"), Rational.of(3600), item.length());
        words(node, clip(item).map(Clip::medium).map(Lines::of).orElse(List.of()));
        return node;
    }

    /** The element of the spine at a time; the last one behind the end. */
    private Placed under(Rational at) {
        return spine.stream().filter(placed -> placed.item().end().compareTo(at) > 0).findFirst().orElseGet(spine::getLast);
    }

    private void note(Note note) {
        Placed parent = under(note.at());
        Node node = parent.node().add(note.chapter() ? "chapter-marker" : "marker").with("start", FcpTime.text(parent.start().plus(note.at().minus(
                parent.item().position())))).with("duration", FcpTime.text(Rational.ONE.dividedBy(format.rate()))).with("value", note.name());
        if (note.chapter()) node.with("posterOffset", "0s");
        if (!note.text().isEmpty()) node.with("note", note.text());
    }
}
