package org.kinora.film.internal.interchange.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.interchange.MediaNames;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Join;
import org.kinora.film.internal.interchange.timeline.Note;

/**
 * A clip or generator of XMEML whose edges are known.
 *
 * @param from first frame of the sequence
 * @param to the frame after the last one
 * @param handle frames of the clip that lie under the transition before {@code from}
 */
record XmemlClip(Node node, XmemlThings things, Rational rate, long from, long to, long handle) {
    /** Our own words. */
    private Optional<OwnPlace> own() {
        return OwnPlace.of(node.first("comments").map(comments -> comments.words("clipcommenta")).orElse(""));
    }

    /** Id of our own track; empty for none. */
    String track() {
        return own().map(OwnPlace::track).orElse("");
    }

    boolean disabled() {
        return node.words("enabled").equalsIgnoreCase("FALSE");
    }

    /** What both channels of a stereo sound have in common; only the first one that is met counts. */
    List<Object> channel() {
        boolean channel = node.first("sourcetrack").map(source -> source.words("trackindex")).filter(index -> index.matches("\\d{1,2}")).isPresent();
        return channel ? List.of(file().map(file -> file.get("id") + file.words("pathurl")).orElse(node.words("name")), node.words("name"), from, to,
                node.words("in")) : List.of(System.identityHashCode(node));
    }

    private Optional<Node> file() {
        return things.child(node, "file");
    }

    private Rational clock() {
        return XmemlRate.of(node).map(XmemlRate::rational).filter(own -> !sequenceRate(own)).orElse(rate);
    }

    /** Whether a clip's rate is the sequence's, as well as XMEML can tell it. */
    private boolean sequenceRate(Rational own) {
        return XmemlRate.of(rate).rational().equals(own);
    }

    private long frames() {
        return file().flatMap(file -> XmemlSequence.frame(file, "duration")).filter(frames -> frames > 1).or(() -> XmemlSequence.frame(node,
                "duration")).orElse(0L);
    }

    Item item(boolean sounding, Optional<Join> join) {
        Optional<OwnPlace> own = own();
        Rational position = own.map(OwnPlace::position).filter(meant -> frame(meant) == from).orElse(Rational.of(from).dividedBy(rate));
        Rational end = own.map(OwnPlace::end).filter(meant -> Math.max(frame(meant), sounding ? from + 1 : from) == to).orElse(Rational.of(to)
                .dividedBy(rate));
        Rational speed = speed(own);
        return new Item(node.words("name"), shows(), position, end.minus(position), in(speed, own), Optional.of(Rational.ZERO), speed, files(), join,
                own.map(OwnPlace::clip).orElse(""), sounding ? XmemlEffects.level(node) : 0, things.place(node)).linkedTo(sounding
                        ? things.linked(node) : -1);
    }

    private long frame(Rational seconds) {
        return seconds.times(rate).round();
    }

    private Rational speed(Optional<OwnPlace> own) {
        Optional<Rational> told = XmemlEffects.speed(node, own.map(OwnPlace::speed));
        boolean held = node.words("stillframe").equalsIgnoreCase("TRUE");
        return told.orElse(held ? Rational.ZERO : Rational.ONE);
    }

    private Rational in(Rational speed, Optional<OwnPlace> own) {
        Retimed retimed = new Retimed(speed, frames());
        long under = speed.signum() == 0 ? 0 : handle;
        long told = XmemlSequence.frame(node, speed.signum() == 0 && !node.words("stillframeoffset").isEmpty() ? "stillframeoffset" : "in")
                .orElse(0L);
        Optional<Rational> meant = own.map(OwnPlace::in).filter(in -> Math.max(0, retimed.told(in.times(clock())).round() - under) == told);
        if (meant.isPresent()) return meant.get();
        Rational handled = Rational.of(told).plus(Rational.of(under).dividedBy(rate).times(clock()));
        return retimed.meant(handled).dividedBy(clock());
    }

    private Item.Shows shows() {
        if (node.name().equals("clipitem")) return Item.Shows.MEDIUM;
        Node effect = node.first("effect").orElse(node);
        return (effect.words("effectid") + " " + effect.words("name")).matches("(?is).*(slug|black).*") ? Item.Shows.NOTHING : Item.Shows.MADE;
    }

    /** The same time without a picture. */
    Item nothing(Item item) {
        return new Item(item.name(), Item.Shows.NOTHING, item.position(), item.length(), item.in(), item.start(), item.speed(), List.of(),
                item.join(), item.own(), 0, item.source());
    }

    private List<String> files() {
        return file().map(file -> MediaNames.of(file.words("pathurl"), file.words("name"))).orElse(List.of());
    }

    /** Its markers that are seen. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        long first = XmemlSequence.frame(node, "in").orElse(0L) + handle;
        node.all("marker").forEach(marker -> XmemlSequence.frame(marker, "in").ifPresent(frame -> {
            Rational at = Rational.of(from).dividedBy(rate).plus(Rational.of(frame - first).dividedBy(clock()));
            boolean seen = at.compareTo(Rational.of(from).dividedBy(rate)) >= 0 && at.compareTo(Rational.of(to).dividedBy(rate)) < 0;
            if (seen) notes.add(XmemlReader.note(marker, at));
        }));
        return notes;
    }
}
