package org.kinora.film.internal.interchange.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.film.internal.interchange.timeline.Item;
import org.kinora.film.internal.interchange.timeline.Join;
import org.kinora.film.internal.interchange.timeline.Lane;
import org.kinora.film.internal.interchange.timeline.Note;
import org.kinora.film.internal.interchange.timeline.Timeline;

/**
 * Writes XMEML 5. The tracks that are seen are video tracks from the bottom to the top, each one that is heard a pair of audio tracks with both
 * channels of a stereo sound. What the format has no words for stands in comments that begin with {@code org.kinora}.
 */
final class XmemlWriter {
    private static final String OURS = "mastercomment1";

    private final Timeline timeline;
    private final Cut cut;
    private final XmemlRate rate;
    private final XmemlClips clips;

    XmemlWriter(Timeline timeline, Cut cut) {
        this.timeline = timeline;
        this.cut = cut;
        rate = XmemlRate.of(cut.format().rate());
        clips = new XmemlClips(cut.format().rate(), rate, timeline);
    }

    Node write() {
        Node root = new Node("xmeml").with("version", 5);
        Node sequence = root.add("sequence").with("id", "sequence-1").say("name", timeline.title()).say("duration", cut.frames());
        sequence.add(rate.node());
        sequence.say("in", -1).say("out", -1);
        Node clock = sequence.add("timecode");
        clock.add(rate.node());
        clock.say("string", "00:00:00:00").say("frame", 0).say("displayformat", "NDF");
        Node media = sequence.add("media");
        Node video = media.add("video");
        Node shape = video.add("format").add("samplecharacteristics");
        shape.add(rate.node());
        shape.say("width", cut.format().width()).say("height", cut.format().height()).say("anamorphic", "FALSE").say("pixelaspectratio", "square")
                .say("fielddominance", "none");
        Node audio = media.add("audio").say("numOutputChannels", 2);
        audio.add("format").add("samplecharacteristics").say("depth", 16).say("samplerate", Cut.SAMPLE_RATE);
        List<Lane> seen = timeline.lanes().stream().filter(Lane::seen).toList();
        List<Lane> heard = timeline.lanes().stream().filter(lane -> !lane.seen()).toList();
        clips.number(seen, heard);
        seen.forEach(lane -> video.add(picture(lane)));
        heard.forEach(lane -> {
            audio.add(sound(lane, 0));
            audio.add(sound(lane, 1));
        });
        timeline.notes().forEach(note -> sequence.add(marker(note)));
        sequence.add("comments").say(OURS, words());
        return root;
    }

    private String words() {
        List<String> lines = new ArrayList<>(List.of("cut " + timeline.own()));
        timeline.lanes().stream().map(Lane::own).distinct().forEach(own -> lines.add(String.format("track.%06d %s", lines.size(), own)));
        timeline.notes().forEach(note -> lines.add(String.format("marker.%06d %s", lines.size(), note.own())));
        return FcpWriter.OWN + "\n" + String.join("\n", lines);
    }

    private Node marker(Note note) {
        String text = note.chapter() ? (note.text() + "\n<CHAPTER>").strip() : note.text();
        return new Node("marker").say("comment", text).say("name", note.name()).say("in", clips.frame(note.at())).say("out", -1);
    }

    private Node picture(Lane lane) {
        Node track = new Node("track");
        String id = Json.read(lane.own(), Track.class).id();
        List<Item> items = lane.items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            item.join().ifPresent(join -> track.add(transition(join, item)));
            Optional<Join> next = i + 1 < items.size() && items.get(i + 1).position().equals(item.end()) ? items.get(i + 1).join() : Optional.empty();
            track.add(clips.picture(item, id, next));
        }
        return ended(track, lane);
    }

    private Node sound(Lane lane, int channel) {
        Node track = new Node("track").with("currentExplodedTrackIndex", channel).with("totalExplodedTrackCount", 2).with("premiereTrackType",
                "Stereo");
        String id = Json.read(lane.own(), Track.class).id();
        lane.items().forEach(item -> track.add(clips.sound(item, id, channel)));
        return ended(track, lane).say("outputchannelindex", channel + 1);
    }

    private static Node ended(Node track, Lane lane) {
        Track ours = Json.read(lane.own(), Track.class);
        return track.say("enabled", lane.enabled() ? "TRUE" : "FALSE").say("locked", ours.locked() ? "TRUE" : "FALSE");
    }

    private Node transition(Join join, Item item) {
        long from = clips.frame(item.position().minus(join.before()));
        long to = clips.frame(item.position().plus(join.after()));
        long at = clips.frame(item.position());
        String alignment = at == 0 ? "start-black" : from == at ? "start" : to == at ? "end" : "center";
        Node node = new Node("transitionitem").say("start", from).say("end", to).say("alignment", alignment).say("cutPointTicks",
                XmemlTicks.of(join.before()));
        node.add(rate.node());
        node.add(XmemlEffects.transition(join.kind()));
        return node;
    }
}
