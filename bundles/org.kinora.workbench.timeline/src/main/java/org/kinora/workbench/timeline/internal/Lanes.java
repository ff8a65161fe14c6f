package org.kinora.workbench.timeline.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;

/**
 * The tracks of a cut from top to bottom: words above the picture, sounds below it.
 *
 * @param shots where the pictures of each shot are seen
 */
record Lanes(List<Lane> lanes, int height, Map<String, Overhang.Span> shots) {
    static final Lanes NONE = new Lanes(List.of(), 0, Map.of());

    /** What lies at a place: a clip, and which of its edges is near. */
    record Hit(Lane lane, Clip clip, Edge edge) {}

    /** Part of a clip. */
    enum Edge { IN, OUT, BODY }

    static Lanes of(Cut cut, int top, int unit) {
        List<Track> order = new ArrayList<>(cut.tracks().stream().filter(track -> !track.role().sounding() && track.role() != Role.PICTURE).toList());
        cut.tracks().stream().filter(track -> track.role() == Role.PICTURE).forEach(order::add);
        cut.tracks().stream().filter(track -> track.role().sounding()).forEach(order::add);
        List<Lane> lanes = new ArrayList<>();
        int y = top;
        for (Track track : order) {
            int height = track.role() == Role.PICTURE ? 18 * unit : track.role().sounding() ? 11 * unit : track.role() == Role.OVERLAY ? 12 * unit
                    : 6 * unit;
            lanes.add(new Lane(cut, track, y, height));
            y += height + unit / 2;
        }
        return new Lanes(lanes, y - top, Overhang.shots(cut));
    }

    Optional<Lane> at(int y) {
        return lanes.stream().filter(lane -> lane.holds(y)).findFirst();
    }

    /** @param reach how near in pixels an edge must be; a clip that is too short for it has no edges to grasp */
    Optional<Hit> hit(Scale scale, int x, int y, int reach) {
        Optional<Lane> lane = at(y);
        if (lane.isEmpty() || x < scale.left()) return Optional.empty();
        for (Clip clip : lane.get().track().clips()) {
            double begin = scale.x(lane.get().begin(clip));
            double end = scale.x(lane.get().end(clip));
            if (x < begin || x >= end) continue;
            Edge edge = end - begin < 3 * reach ? Edge.BODY : x - begin < reach ? Edge.IN : end - x <= reach ? Edge.OUT : Edge.BODY;
            return Optional.of(new Hit(lane.get(), clip, edge));
        }
        return Optional.empty();
    }

    /** How far a sound stands off its picture; empty for what has none, and for music and background, which keep to the film. */
    Optional<Overhang> overhang(Lane lane, Clip clip) {
        return lane.track().role() == Role.DIALOGUE || lane.track().role() == Role.EFFECTS ? Overhang.of(shots, clip, lane.begin(clip), lane.end(clip)) : Optional.empty();
    }

    /** Frames that edges snap to: cuts of the picture, markers, the playhead. */
    List<Long> snaps(Cut cut, long playhead) {
        List<Long> snaps = new ArrayList<>(List.of(playhead, 0L, cut.frames()));
        for (Clip clip : cut.clips(Role.PICTURE)) snaps.add(clip.position());
        cut.markers().forEach(marker -> snaps.add(marker.frame()));
        return snaps;
    }
}
