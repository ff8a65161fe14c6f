package org.kinora.film.internal.interchange.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Lane;
import org.kinora.film.internal.interchange.timeline.Note;
import org.kinora.film.internal.interchange.timeline.Timeline;

/** Makes a timeline of an FCPXML file, versions 1.5 to 1.11: the first project, or the first compound clip where there is none. */
final class FcpReader {
    private final Texts texts = Texts.beside(FcpReader.class);
    private final Cut like;
    private final Node root;
    private final Map<String, Node> resources = new HashMap<>();
    private final Set<String> losses = new LinkedHashSet<>();

    FcpReader(Node root, Cut like) {
        this.root = root;
        this.like = like;
        if (!root.name().equals("fcpxml")) throw texts.failure(Kind.INPUT, "root", "FCPXML", root.name());
        root.first("resources").ifPresent(all -> all.children().forEach(node -> resources.put(node.get("id"), node)));
    }

    /** What could not be taken. */
    List<String> losses() {
        return List.copyOf(losses);
    }

    Timeline read() {
        List<Node> projects = new ArrayList<>();
        projects(root, projects);
        if (projects.size() > 1) losses.add(texts.text("loss.projects", projects.getFirst().get("name")));
        Optional<Node> project = projects.stream().findFirst();
        Node sequence = project.flatMap(found -> found.find("sequence")).or(() -> root.find("sequence")).orElseThrow(() -> texts.failure(Kind.INPUT,
                "empty"));
        Map<String, String> own = own(sequence);
        FcpSpine spine = new FcpSpine(resources, texts, losses);
        spine.sequence(sequence, Rational.ZERO);
        List<Lane> lanes = new ArrayList<>(lanes(spine.pieces(), own));
        Optional<FilmFormat> format = Optional.ofNullable(resources.get(sequence.get("format"))).flatMap(this::format);
        String title = project.map(found -> found.get("name")).orElse(sequence.get("name"));
        return new Timeline(title, format, lanes, notes(spine.notes(), own), own.getOrDefault("cut", ""), Rational.ZERO);
    }

    private static void projects(Node node, List<Node> found) {
        if (node.name().equals("project")) found.add(node);
        else if (!node.name().equals("resources")) node.children().forEach(child -> projects(child, found));
    }

    private Optional<FilmFormat> format(Node node) {
        return FcpTime.of(node.get("frameDuration")).filter(frame -> frame.signum() > 0).map(Rational.ONE::dividedBy).filter(rate ->
                rate.compareTo(Rational.ONE) >= 0 && rate.ceil() <= 1000).map(rate -> new FilmFormat(size(node.get("width"),
                        like.format().width()), size(node.get("height"), like.format().height()), rate));
    }

    private static int size(String text, int otherwise) {
        int size = text.matches("\\d{2,5}") ? Integer.parseInt(text) & ~1 : otherwise;
        return size >= 16 ? size : otherwise;
    }

    private static Map<String, String> own(Node sequence) {
        Map<String, String> own = new TreeMap<>();
        sequence.first("metadata").ifPresent(metadata -> metadata.all("md").filter(md -> md.get("key").startsWith(FcpWriter.OWN)).forEach(md ->
                own.put(md.get("key").substring(FcpWriter.OWN.length()), md.get("value"))));
        return own;
    }

    /** The lanes of our own tracks in their order, then those of others from the bottom to the top. */
    private static List<Lane> lanes(List<FcpSpine.Piece> pieces, Map<String, String> own) {
        List<Lane> lanes = new ArrayList<>();
        Map<Integer, List<Item>> others = new TreeMap<>();
        Map<String, List<Item>> mine = new HashMap<>();
        List<String> tracks = own.entrySet().stream().filter(entry -> entry.getKey().matches("track\\.\\d{1,6}"))
                .sorted(Comparator.comparingInt(entry -> Integer.parseInt(entry.getKey().substring(6)))).map(Map.Entry::getValue).toList();
        Map<String, Track> known = new HashMap<>();
        tracks.forEach(json -> track(json).ifPresent(track -> known.put(track.id(), track)));
        for (FcpSpine.Piece piece : pieces) {
            String track = piece.lane() == 0 && known.containsKey("picture") ? "picture" : piece.track();
            if (known.containsKey(track)) mine.computeIfAbsent(track, any -> new ArrayList<>()).add(piece.item());
            else others.computeIfAbsent(piece.lane(), any -> new ArrayList<>()).add(piece.item());
        }
        for (String json : tracks) {
            Optional<Track> track = track(json);
            if (track.isEmpty()) continue;
            List<Item> items = mine.getOrDefault(track.get().id(), List.of());
            for (List<Item> row : rows(items)) lanes.add(new Lane(track.get().name(), !track.get().role().sounding(), !track.get().muted(), row,
                    json, -1));
        }
        others.forEach((number, items) -> {
            for (List<Item> row : rows(items)) lanes.add(new Lane("", number >= 0, true, row, "", -1));
        });
        return lanes;
    }

    private static Optional<Track> track(String json) {
        try {
            return Optional.of(Json.read(json, Track.class)).filter(track -> track.id() != null && track.role() != null);
        } catch (RuntimeException changed) {
            return Optional.empty();
        }
    }

    /** Items in as few rows as it takes that none lies over another. */
    private static List<List<Item>> rows(List<Item> items) {
        List<List<Item>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (Item item : items.stream().sorted(Comparator.comparing(Item::position)).toList()) {
            Optional<List<Item>> free = rows.stream().filter(row -> row.isEmpty() || row.getLast().end().compareTo(item.position()) <= 0).findFirst();
            if (free.isEmpty()) rows.add(new ArrayList<>(List.of(item)));
            else free.get().add(item);
        }
        return rows;
    }

    /** Markers, with our own words where there are some of that name. */
    private static List<Note> notes(List<Note> notes, Map<String, String> own) {
        List<String> left = new ArrayList<>(own.entrySet().stream().filter(entry -> entry.getKey().startsWith("marker.")).map(Map.Entry::getValue)
                .toList());
        List<Note> all = new ArrayList<>();
        for (Note note : notes) {
            Optional<String> mine = left.stream().filter(json -> name(json).equals(note.name())).findFirst();
            mine.ifPresent(left::remove);
            all.add(new Note(note.name(), note.text(), note.at(), note.chapter(), mine.orElse("")));
        }
        return all;
    }

    private static String name(String json) {
        try {
            Marker marker = Json.read(json, Marker.class);
            return marker.title().isEmpty() ? marker.id() : marker.title();
        } catch (RuntimeException changed) {
            return "";
        }
    }
}
