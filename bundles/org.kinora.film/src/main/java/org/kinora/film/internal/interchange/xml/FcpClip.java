package org.kinora.film.internal.interchange.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.interchange.MediaNames;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Join;

/** One element of FCPXML that has a place in time. */
record FcpClip(Node node, Map<String, Node> resources) {
    private Optional<Node> asset() {
        return Optional.ofNullable(resources.get(node.get("ref")));
    }

    boolean seen() {
        if (node.name().equals("audio") || node.get("srcEnable").equals("audio")) return false;
        return asset().map(asset -> asset.get("hasVideo").equals("1") || !asset.get("hasAudio").equals("1")).orElse(node.name().equals("video"));
    }

    boolean heard() {
        if (node.name().equals("video") || node.get("srcEnable").equals("video")) return false;
        return node.name().equals("audio") || asset().map(asset -> asset.get("hasAudio").equals("1")).orElse(false);
    }

    private Stream<Node> mine(String key) {
        return node.all("metadata").flatMap(metadata -> metadata.all("md")).filter(md -> md.get("key").equals(FcpWriter.OWN + key));
    }

    /** Our own clip as JSON; empty for none. */
    String own() {
        return note().isEmpty() ? mine("clip").map(md -> md.get("value")).findFirst().orElse("") : note().split(" ", 3)[2];
    }

    /** Id of our own track; empty for none. */
    String track() {
        return note().isEmpty() ? mine("track").map(md -> md.get("value")).findFirst().orElse("")
                : note().split(" ", 3)[0].substring(FcpWriter.OWN.length());
    }

    Item item(Rational from, Rational length, Item.Shows shows, Optional<Join> join) {
        Rational start = FcpTime.of(node.get("start")).orElse(asset().flatMap(asset -> FcpTime.of(asset.get("start"))).orElse(Rational.ZERO));
        Rational in = start;
        Rational speed = Rational.ONE;
        List<Node> points = node.first("timeMap").map(map -> map.all("timept").toList()).orElse(List.of());
        if (points.size() >= 2) {
            Optional<Rational> from1 = FcpTime.of(points.getFirst().get("time"));
            Optional<Rational> to1 = FcpTime.of(points.getLast().get("time"));
            Optional<Rational> from2 = FcpTime.of(points.getFirst().get("value"));
            Optional<Rational> to2 = FcpTime.of(points.getLast().get("value"));
            if (from1.isPresent() && to1.isPresent() && from2.isPresent() && to2.isPresent() && to1.get().compareTo(from1.get()) > 0) {
                speed = to2.get().minus(from2.get()).dividedBy(to1.get().minus(from1.get()));
                in = from2.get().plus(start.minus(from1.get()).times(speed));
            }
        } else if (shows != Item.Shows.MEDIUM || in.signum() == 0) in = ownIn().orElse(in);
        Optional<Rational> clock = asset().map(asset -> FcpTime.of(asset.get("start")).orElse(Rational.ZERO));
        return new Item(node.get("name"), shows, from, length, in, shows == Item.Shows.MEDIUM ? clock : Optional.of(Rational.ZERO), speed,
                files(), join,
                own(), gain(), -1);
    }

    /** Where our own clip begins in its medium, when the format has no words for it. */
    private Optional<Rational> ownIn() {
        String note = note();
        if (!note.isEmpty()) return FcpTime.of(note.split(" ", 3)[1]);
        return mine("in").findFirst().flatMap(md -> FcpTime.of(md.get("value")));
    }

    /** Our words in a caption, which has no metadata: track, start in the medium, clip. */
    private String note() {
        String note = node.words("note");
        return node.name().equals("caption") && note.startsWith(FcpWriter.OWN) && note.split(" ", 3).length == 3 ? note : "";
    }

    private int gain() {
        String amount = node.first("adjust-volume").map(volume -> volume.get("amount")).orElse("");
        return amount.matches("-?\\d{1,3}(\\.\\d{1,6})?dB") ? (int) Rational.parse(amount.substring(0, amount.length() - 2)).times(100).round() : 0;
    }

    private List<String> files() {
        return asset().map(asset -> MediaNames.of(asset.first("media-rep").map(rep -> rep.get("src")).orElse(asset.get("src")), asset.get("name")))
                .orElse(List.of());
    }
}
