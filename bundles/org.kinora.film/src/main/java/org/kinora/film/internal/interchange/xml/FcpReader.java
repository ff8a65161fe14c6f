package org.kinora.film.internal.interchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.film.Cut;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.interchange.timeline.Lane;
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
        List<Lane> lanes = new OwnTracks(own).lanes(spine.pieces());
        Optional<FilmFormat> format = Optional.ofNullable(resources.get(sequence.get("format"))).flatMap(this::format);
        String title = project.map(found -> found.get("name")).orElse(sequence.get("name"));
        return new Timeline(title, format, lanes, new OwnTracks(own).notes(spine.notes()), own.getOrDefault("cut", ""), Rational.ZERO);
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
}
