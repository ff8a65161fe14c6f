package org.kinora.film.internal.interchange.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Join;
import org.kinora.film.internal.interchange.timeline.Note;

/**
 * Lays the elements of an FCPXML sequence on one clock. The offset of an element counts on its parent's clock, whose first frame is the parent's
 * {@code start}.
 */
final class FcpSpine {
    private static final int DEEPEST = 40;
    /** Compound clips that show each other could otherwise unfold without end. */
    private static final int MOST = 200_000;
    /** 1000 hours, in seconds. */
    private static final Rational LATEST = Rational.of(3_600_000);

    private final Map<String, Node> resources;
    private final Texts texts;
    private final Set<String> losses;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int depth;
    private int count;

    /** What is seen of a clock of its own: from a time of it, so many seconds, which begin at a time of the film. */
    private record Window(Rational start, Rational length, Rational at) {}

    FcpSpine(Map<String, Node> resources, Texts texts, Set<String> losses) {
        this.resources = resources;
        this.texts = texts;
        this.losses = losses;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** Lays a sequence from a time of the film on. */
    void sequence(Node sequence, Rational at) {
        Rational start = FcpTime.of(sequence.get("tcStart")).orElse(Rational.ZERO);
        sequence.first("spine").ifPresent(spine -> row(spine, at, start, 0));
    }

    private void row(Node spine, Rational at, Rational clock, int lane) {
        Rational position = at;
        Optional<Node> transition = Optional.empty();
        for (Node node : spine.children()) {
            if (node.name().equals("transition")) {
                transition = Optional.of(node);
                continue;
            }
            Optional<Rational> length = length(node);
            if (length.isEmpty()) continue;
            Rational from = FcpTime.of(node.get("offset")).map(offset -> at.plus(offset.minus(clock))).orElse(position);
            if (from.compareTo(LATEST) > 0 || length.get().compareTo(LATEST) > 0) throw texts.failure(Kind.INPUT, "numbers");
            Optional<Join> join = transition.flatMap(found -> join(found, at, clock, from));
            element(node, from, length.get(), lane, join);
            position = from.plus(length.get());
            transition = Optional.empty();
        }
    }

    private static Optional<Join> join(Node node, Rational at, Rational clock, Rational cut) {
        Rational from = FcpTime.of(node.get("offset")).map(offset -> at.plus(offset.minus(clock))).orElse(cut);
        Rational length = FcpTime.of(node.get("duration")).orElse(Rational.ZERO);
        Rational before = Rational.max(Rational.ZERO, Rational.min(length, cut.minus(from)));
        String name = node.get("name");
        return length.signum() <= 0 ? Optional.empty() : Optional.of(new Join(name.matches("[a-z]{3,20}") ? name : "fade", before,
                length.minus(before)));
    }

    private Optional<Rational> length(Node node) {
        return FcpTime.of(node.get("duration")).or(() -> Optional.ofNullable(resources.get(node.get("ref"))).flatMap(asset -> FcpTime.of(
                asset.get("duration")))).filter(length -> length.signum() > 0);
    }

    private void element(Node node, Rational from, Rational length, int lane, Optional<Join> join) {
        if (++depth > DEEPEST || ++count > MOST) throw texts.failure(Kind.INPUT, "large", MOST, DEEPEST);
        Rational start = FcpTime.of(node.get("start")).orElse(Rational.ZERO);
        FcpClip clip = new FcpClip(node, resources);
        boolean off = node.get("enabled").equals("0");
        switch (node.name()) {
            case "gap" -> add(lane, clip.track(), clip.item(from, length, Item.Shows.NOTHING, join));
            case "title", "caption" -> add(lane, clip.track(), clip.item(from, length, Item.Shows.MADE, join));
            case "asset-clip", "video", "audio" -> media(clip, from, length, lane, join, off);
            case "clip", "sync-clip" -> content(node, new Window(start, length, from), lane, join, off);
            case "ref-clip" -> nested(node, new Window(start, length, from), lane);
            case "audition" -> node.children().stream().findFirst().ifPresent(first -> element(first, from, length, lane, join));
            case "spine" -> row(node, from, start, lane);
            default -> {
                losses.add(texts.text("loss.element", node.get("name").isEmpty() ? node.name() : node.get("name"), node.name()));
                add(lane, "", clip.item(from, length, Item.Shows.NOTHING, join));
            }
        }
        connected(node, from, start);
        marks(node, new Window(start, length, from));
        depth--;
    }

    private void add(int lane, String track, Item item) {
        pieces.add(new Piece(lane, track, item));
    }

    private void media(FcpClip clip, Rational from, Rational length, int lane, Optional<Join> join, boolean off) {
        Item.Shows shows = off && clip.track().isEmpty() && clip.own().isEmpty() ? Item.Shows.NOTHING : Item.Shows.MEDIUM;
        if (clip.seen()) add(Math.max(0, lane), clip.track(), clip.item(from, length, shows, join));
        else if (lane == 0) add(0, clip.track(), clip.item(from, length, Item.Shows.NOTHING, join));
        if (clip.heard() && !off || !clip.seen() && clip.heard()) add(lane < 0 ? lane : -1, clip.track(), clip.item(from, length, Item.Shows.MEDIUM,
                Optional.empty()));
    }

    /** The picture and the sound inside of a clip. */
    private void content(Node node, Window window, int lane, Optional<Join> join, boolean off) {
        int before = pieces.size();
        for (Node child : node.children()) {
            if (!List.of("video", "audio", "asset-clip", "clip", "ref-clip", "spine", "title").contains(child.name()) || !child.get("lane").isEmpty())
                continue;
            Optional<Rational> length = child.name().equals("spine") ? Optional.of(window.length()) : length(child);
            if (length.isEmpty()) continue;
            Rational offset = FcpTime.of(child.get("offset")).orElse(Rational.ZERO);
            element(child, window.at().plus(offset.minus(window.start())), length.get(), lane, join);
        }
        cut(before, window);
        boolean shown = pieces.subList(before, pieces.size()).stream().anyMatch(piece -> piece.lane() == lane);
        if (off) pieces.subList(before, pieces.size()).clear();
        if (lane == 0 && (off || !shown)) add(0, "", new FcpClip(node, resources).item(window.at(), window.length(), Item.Shows.NOTHING, join));
    }

    private void nested(Node node, Window window, int lane) {
        Optional<Node> sequence = Optional.ofNullable(resources.get(node.get("ref"))).flatMap(media -> media.first("sequence"));
        if (sequence.isEmpty()) {
            losses.add(texts.text("loss.element", node.get("name"), "ref-clip"));
            return;
        }
        int before = pieces.size();
        Rational clock = FcpTime.of(sequence.get().get("tcStart")).orElse(Rational.ZERO);
        sequence(sequence.get(), window.at().minus(window.start().minus(node.get("start").isEmpty() ? window.start() : clock)));
        cut(before, window);
        for (int i = before; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            pieces.set(i, new Piece(piece.lane() >= 0 ? Math.max(0, lane) + piece.lane() : piece.lane(), "", piece.item()));
        }
    }

    /** Cuts what was laid since then to what is seen of it. */
    private void cut(int since, Window window) {
        Rational end = window.at().plus(window.length());
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces.subList(since, pieces.size())) {
            Item item = piece.item();
            if (item.end().compareTo(window.at()) <= 0 || item.position().compareTo(end) >= 0) continue;
            kept.add(new Piece(piece.lane(), piece.track(), item.part(Rational.max(window.at(), item.position()), Rational.min(end, item.end()))));
        }
        pieces.subList(since, pieces.size()).clear();
        pieces.addAll(kept);
    }

    private void connected(Node node, Rational from, Rational start) {
        for (Node child : node.children()) {
            String lane = child.get("lane");
            Optional<Rational> length = child.name().equals("spine") ? Optional.of(Rational.ONE) : length(child);
            if (!lane.matches("-?\\d{1,4}") || length.isEmpty()) continue;
            Rational at = from.plus(FcpTime.of(child.get("offset")).orElse(start).minus(start));
            if (at.compareTo(LATEST) > 0 || at.signum() < 0 && at.negate().compareTo(LATEST) > 0) throw texts.failure(Kind.INPUT, "numbers");
            element(child, at, length.get(), Integer.parseInt(lane), Optional.empty());
        }
    }

    private void marks(Node node, Window window) {
        for (Node child : node.children()) {
            if (!child.name().equals("marker") && !child.name().equals("chapter-marker")) continue;
            Rational at = window.at().plus(FcpTime.of(child.get("start")).orElse(window.start()).minus(window.start()));
            notes.add(new Note(child.get("value"), child.get("note"), Rational.max(Rational.ZERO, at), child.name().startsWith("chapter"), ""));
        }
    }
}
