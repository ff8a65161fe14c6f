package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;

/**
 * A cut that came back from another program, with all that its file has no words for as it was: a three-way merge. What differs between the file and
 * our own cut through the same format is what somebody changed; the rest is ours.
 *
 * @param ours the cut that was handed out
 * @param base the same after it was written in the file's format and read again
 * @param theirs what the file says
 */
record Restored(Cut ours, Cut base, Cut theirs) {
    Cut cut() {
        List<Track> tracks = new ArrayList<>();
        for (Track track : theirs.tracks()) tracks.add(tracks(ours).containsKey(track.id()) ? track(track) : track);
        for (Track track : ours.tracks())
            if (!tracks(theirs).containsKey(track.id()) && !tracks(base).containsKey(track.id())) tracks.add(track);
        tracks.sort(java.util.Comparator.comparingInt(track -> place(track.id())));
        long frames = tracks.getFirst().clips().isEmpty() ? theirs.frames() : tracks.getFirst().clips().getLast().end();
        return new Cut(theirs.format(), of(Cut::language), frames, tracks, of(Cut::markers), of(Cut::metadata), of(Cut::mastering));
    }

    private static Map<String, Track> tracks(Cut cut) {
        return cut.tracks().stream().collect(Collectors.toMap(Track::id, Function.identity(), (one, other) -> one));
    }

    /** Ours keep their order, new ones lie behind them. */
    private int place(String track) {
        for (int i = 0; i < ours.tracks().size(); i++) if (ours.tracks().get(i).id().equals(track)) return i;
        return Integer.MAX_VALUE;
    }

    private <T> T of(Function<Cut, T> part) {
        return chosen(part.apply(ours), part.apply(base), part.apply(theirs));
    }

    private static <T> T chosen(T ours, T base, T theirs) {
        return Objects.equals(base, theirs) ? ours : theirs;
    }

    private Track track(Track track) {
        Track own = tracks(ours).get(track.id());
        Track through = tracks(base).getOrDefault(track.id(), own.with(List.of()));
        Map<String, Clip> mine = clips(own);
        Map<String, Clip> before = clips(through);
        List<Clip> clips = track.role() == Role.PICTURE ? row(track.clips(), mine, before) : Stream.concat(
                track.clips().stream().map(clip -> merged(clip, mine.get(clip.id()), before.get(clip.id()))),
                own.clips().stream().filter(clip -> !before.containsKey(clip.id()) && !clips(track).containsKey(clip.id())))
                .sorted(java.util.Comparator.comparingLong(Clip::position).thenComparing(Clip::id)).toList();
        return new Track(own.id(), own.role(), chosen(own.name(), through.name(), track.name()), clips,
                chosen(own.muted(), through.muted(), track.muted()), chosen(own.solo(), through.solo(), track.solo()),
                chosen(own.locked(), through.locked(), track.locked()));
    }

    private static Map<String, Clip> clips(Track track) {
        return track.clips().stream().collect(Collectors.toMap(Clip::id, Function.identity(), (one, other) -> one));
    }

    /** Pictures without gaps; a format that lays a transition otherwise around its cut moves the cut, and only where the transition is the same. */
    private static List<Clip> row(List<Clip> theirs, Map<String, Clip> ours, Map<String, Clip> base) {
        List<Clip> row = theirs.stream().map(clip -> merged(clip, ours.get(clip.id()), base.get(clip.id()))).toList();
        List<Clip> laid = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Clip clip = row.get(i);
            long end = i + 1 < row.size() ? row.get(i + 1).position() : clip.end();
            long start = i == 0 ? 0 : clip.position();
            if (end <= start) return theirs;
            laid.add(clip.at(start, end - start));
        }
        return laid;
    }

    private static Clip merged(Clip theirs, Clip ours, Clip base) {
        if (ours == null || base == null || !base.blend().equals(theirs.blend())) return theirs;
        return new Clip(theirs.id(), chosen(ours.linked(), base.linked(), theirs.linked()), chosen(ours.medium(), base.medium(), theirs.medium()),
                theirs.position() + ours.position() - base.position(), Math.max(1, theirs.length() + ours.length() - base.length()),
                theirs.in() + ours.in() - base.in(), ours.blend(), chosen(ours.level(), base.level(), theirs.level()),
                chosen(ours.speed(), base.speed(), theirs.speed()), chosen(ours.group(), base.group(), theirs.group()),
                chosen(ours.effects(), base.effects(), theirs.effects()));
    }
}
