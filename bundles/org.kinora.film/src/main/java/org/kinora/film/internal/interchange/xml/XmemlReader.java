package org.kinora.film.internal.interchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.film.Cut;
import org.kinora.api.json.Json;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.interchange.timeline.Note;
import org.kinora.film.internal.interchange.timeline.Timeline;

/** Makes a timeline of an XMEML file, versions 1 to 5: its first sequence that no other one shows. */
final class XmemlReader {
    private static final String CHAPTER = "<CHAPTER>";

    private final Texts texts = Texts.beside(XmemlReader.class);
    private final Node root;
    private final Cut like;
    private final Set<String> losses = new LinkedHashSet<>();

    XmemlReader(Node root, Cut like) {
        this.root = root;
        this.like = like;
        if (!root.name().equals("xmeml")) throw texts.failure(Kind.INPUT, "root", "XMEML", root.name());
    }

    /** What could not be taken. */
    List<String> losses() {
        return List.copyOf(losses);
    }

    Timeline read() {
        List<Node> sequences = new ArrayList<>();
        sequences(root, sequences);
        Node sequence = sequences.stream().findFirst().orElseThrow(() -> texts.failure(Kind.INPUT, "empty"));
        if (sequences.size() > 1) losses.add(texts.text("loss.projects", sequence.words("name")));
        Map<String, String> own = own(sequence);
        XmemlRate told = XmemlRate.of(sequence).orElseGet(() -> XmemlRate.of(like.format().rate()));
        Rational rate = exact(told, own.getOrDefault("cut", ""));
        XmemlSequence reading = new XmemlSequence(new XmemlThings(root), rate, texts, losses);
        List<Piece> pieces = reading.pieces(sequence);
        List<Note> notes = new ArrayList<>(reading.notes());
        sequence.all("marker").forEach(marker -> XmemlSequence.frame(marker, "in").ifPresent(frame -> notes.add(note(marker, Rational.of(frame)
                .dividedBy(rate)))));
        OwnTracks tracks = new OwnTracks(own);
        return new Timeline(sequence.words("name"), Optional.of(format(sequence, rate)), tracks.lanes(pieces), tracks.notes(notes), own.getOrDefault(
                "cut", ""), Rational.ZERO);
    }

    static Note note(Node marker, Rational at) {
        String comment = marker.words("comment");
        return new Note(marker.words("name"), comment.replace(CHAPTER, "").strip(), at, comment.contains(CHAPTER), "");
    }

    /** Those that stand by themselves; without them, those that a clip shows. */
    private static void sequences(Node node, List<Node> found) {
        if (node.name().equals("sequence") && !node.children().isEmpty()) found.add(node);
        else node.children().forEach(child -> sequences(child, found));
    }

    /** Our own rate where the file tells the nearest one that it can. */
    private static Rational exact(XmemlRate told, String cut) {
        if (cut.isEmpty()) return told.rational();
        try {
            Rational mine = Json.read(cut, Cut.class).format().rate();
            return XmemlRate.of(mine).equals(told) ? mine : told.rational();
        } catch (RuntimeException changed) {
            return told.rational();
        }
    }

    private FilmFormat format(Node sequence, Rational rate) {
        Optional<Node> shape = sequence.first("media").flatMap(media -> media.first("video")).flatMap(video -> video.first("format")).flatMap(
                format -> format.first("samplecharacteristics"));
        return new FilmFormat(size(shape.map(node -> node.words("width")).orElse(""), like.format().width()), size(shape.map(node -> node.words(
                "height")).orElse(""), like.format().height()), rate);
    }

    private static int size(String text, int otherwise) {
        int size = text.matches("\\d{2,5}") ? Integer.parseInt(text) & ~1 : otherwise;
        return size >= 16 ? size : otherwise;
    }

    private static Map<String, String> own(Node sequence) {
        Map<String, String> own = new TreeMap<>();
        String words = sequence.first("comments").map(comments -> comments.words("mastercomment1")).orElse("");
        if (!words.startsWith(FcpWriter.OWN)) return own;
        words.lines().skip(1).filter(line -> line.indexOf(' ') > 0).forEach(line -> own.put(line.substring(0, line.indexOf(' ')), line.substring(
                line.indexOf(' ') + 1)));
        return own;
    }
}
