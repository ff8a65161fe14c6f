package org.kinora.film.internal.interchange.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Join;
import org.kinora.film.internal.interchange.timeline.Note;

/** Lays the tracks of an XMEML sequence on one clock. */
final class XmemlSequence {
    private static final int DEEPEST = 20;
    /** Sequences that show each other could otherwise unfold without end. */
    private static final int MOST = 200_000;
    private static final long LATEST = 3_600_000;

    private final XmemlThings things;
    private final Rational rate;
    private final Texts texts;
    private final Set<String> losses;
    private final List<Note> notes = new ArrayList<>();
    private final Set<List<Object>> channels = new HashSet<>();
    private int depth;
    private int count;

    /** A transition in frames: what it covers, and the cut in it. */
    private record Passage(Node node, long start, long end, long cut) {
        Optional<Join> join(long at, Rational rate) {
            Rational before = Rational.of(Math.clamp(at - start, 0, end - start)).dividedBy(rate);
            return end <= start ? Optional.empty() : Optional.of(new Join(XmemlEffects.kind(node), before, Rational.of(end - start).dividedBy(rate)
                    .minus(before)));
        }
    }

    XmemlSequence(XmemlThings things, Rational rate, Texts texts, Set<String> losses) {
        this.things = things;
        this.rate = rate;
        this.texts = texts;
        this.losses = losses;
    }

    /** Markers of clips. */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** A number of frames; empty where there is none, or -1, which stands for none. */
    static Optional<Long> frame(Node node, String name) {
        String text = node.words(name);
        return text.matches("\\d{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /** What it shows and sounds: pictures from lane 0 upwards, sound from its first track, the lowest lane, to lane -1. */
    List<Piece> pieces(Node sequence) {
        List<Piece> pieces = new ArrayList<>();
        Optional<Node> media = sequence.first("media");
        List<Node> video = media.flatMap(node -> node.first("video")).map(node -> node.all("track").toList()).orElse(List.of());
        List<Node> audio = media.flatMap(node -> node.first("audio")).map(node -> node.all("track").toList()).orElse(List.of());
        for (int i = 0; i < video.size(); i++) track(video.get(i), i, false, pieces);
        for (int i = 0; i < audio.size(); i++) track(audio.get(i), i - audio.size(), true, pieces);
        return pieces;
    }

    private void track(Node track, int lane, boolean sounding, List<Piece> pieces) {
        List<Node> nodes = track.children().stream().filter(node -> node.name().endsWith("item")).toList();
        boolean off = track.words("enabled").equalsIgnoreCase("FALSE");
        long position = 0;
        Passage head = null;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.name().equals("transitionitem")) {
                head = passage(node, position);
                continue;
            }
            Passage tail = i + 1 < nodes.size() && nodes.get(i + 1).name().equals("transitionitem") ? passage(nodes.get(i + 1), -1) : null;
            long from = frame(node, "start").orElse(head == null ? position : head.cut);
            long to = frame(node, "end").orElse(tail != null && tail.cut > from ? tail.cut : from + Math.max(1, duration(node)));
            if (Math.max(from, to) > LATEST * rate.ceil() || ++count > MOST) throw texts.failure(Kind.INPUT, "numbers");
            if (head != null && head.end < from && !sounding) pieces.add(black(lane, head.cut, from, head));
            boolean joined = head != null && head.end >= from && !sounding;
            long handle = frame(node, "start").isEmpty() && head != null ? from - head.start : 0;
            XmemlClip clip = new XmemlClip(node, things, rate, from, to, handle);
            if (to > from) laid(clip, new Piece(lane, off ? "off" : "", clip.item(sounding, joined ? head.join(from, rate) : Optional.empty())),
                    sounding, pieces);
            position = Math.max(position, to);
            head = null;
        }
        if (head != null && !sounding) pieces.add(black(lane, head.cut, head.cut, head));
    }

    private Piece black(int lane, long from, long to, Passage into) {
        Item item = new Item("", Item.Shows.NOTHING, Rational.of(from).dividedBy(rate), Rational.of(to - from).dividedBy(rate), Rational.ZERO,
                Optional.of(Rational.ZERO), Rational.ONE, List.of(), into.join(from, rate), "", 0, -1);
        return new Piece(lane, "", item);
    }

    private long duration(Node clip) {
        long frames = frame(clip, "out").orElse(frame(clip, "duration").orElse(1L)) - frame(clip, "in").orElse(0L);
        Rational own = XmemlRate.of(clip).map(XmemlRate::rational).orElse(rate);
        return Rational.of(frames).dividedBy(own).times(rate).round();
    }

    /** @param position where the transition is, when it does not tell; -1 for nowhere */
    private Passage passage(Node node, long position) {
        long start = frame(node, "start").orElse(Math.max(0, position));
        long end = Math.max(start, frame(node, "end").orElse(start));
        long cut = switch (node.words("alignment")) {
            case "start", "start-black" -> start;
            case "end", "end-black" -> end;
            default -> XmemlTicks.seconds(node.words("cutPointTicks")).map(ticks -> start + ticks.times(rate).round()).filter(at -> at <= end)
                    .orElse(start + (end - start) / 2);
        };
        return new Passage(node, start, end, cut);
    }

    private void laid(XmemlClip clip, Piece piece, boolean sounding, List<Piece> pieces) {
        boolean off = piece.track().equals("off") && clip.track().isEmpty();
        if (sounding && (off || clip.disabled() || !channels.add(clip.channel()))) return;
        Optional<Node> nested = things.child(clip.node(), "sequence");
        if (nested.isPresent() && !nested.get().children().isEmpty()) {
            nested(nested.get(), piece, sounding, pieces);
            return;
        }
        if (XmemlEffects.ramped(clip.node())) losses.add(texts.text("loss.ramp", piece.item().name()));
        pieces.add(new Piece(piece.lane(), clip.track(), off || clip.disabled() ? clip.nothing(piece.item()) : piece.item()));
        if (!sounding) notes.addAll(clip.notes());
    }

    /** Lays a sequence that a clip shows flat, cut to what is seen of it. */
    private void nested(Node sequence, Piece within, boolean sounding, List<Piece> pieces) {
        if (++depth > DEEPEST) throw texts.failure(Kind.INPUT, "large", MOST, DEEPEST);
        Item window = within.item();
        if (!window.speed().equals(Rational.ONE)) losses.add(texts.text("loss.nested", window.name()));
        Rational own = XmemlRate.of(sequence).map(XmemlRate::rational).orElse(rate);
        XmemlSequence inside = new XmemlSequence(things, own, texts, losses);
        inside.depth = depth;
        inside.count = count;
        for (Piece piece : inside.pieces(sequence)) {
            if (piece.lane() < 0 != sounding) continue;
            Item item = piece.item().later(window.position().minus(window.in()));
            Rational from = Rational.max(item.position(), window.position());
            Rational to = Rational.min(item.end(), window.end());
            if (from.compareTo(to) >= 0) continue;
            Item part = item.part(from, to);
            pieces.add(new Piece(sounding ? within.lane() : within.lane() + piece.lane(), "", from.equals(window.position()) && !sounding
                    && window.join().isPresent() ? part.with(window.join()) : part));
        }
        count = inside.count;
        depth--;
    }
}
