package org.kinora.film.internal.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Grade;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/** Cuts within cuts. */
public final class Nested {
    private Nested() {}

    /** Whether a cut shows nothing but its picture track. */
    public static boolean plain(Cut cut) {
        return cut.tracks().stream().allMatch(track -> track.role() == Role.PICTURE && !track.muted() || track.clips().isEmpty());
    }

    /** What a clip shows of a cut, as clips in its place; its own transition leads into the first of them. */
    public static List<Clip> clips(Clip nest, Cut cut) {
        long from = nest.in();
        long to = nest.in() + nest.length();
        List<Clip> clips = new ArrayList<>();
        List<Clip> row = cut.clips(Role.PICTURE);
        for (int i = 0; i < row.size(); i++) {
            Clip clip = row.get(i);
            // what a clip shows beyond the ends of its cut is that of the media there
            long start = i == 0 ? Math.min(from, clip.position()) : Math.max(from, clip.position());
            long end = i == row.size() - 1 ? Math.max(to, clip.end()) : clip.end();
            start = Math.max(from, start);
            end = Math.min(to, end);
            if (end <= start) continue;
            long by = start - clip.position();
            // halves are rounded as they were when the clip was made to begin earlier, so that it begins where it did
            Clip part = clip.from(clip.in() - clip.speed().times(-by).round()).with(clip.effects().stream().map(effect -> effect.later(by)).toList())
                    .at(nest.position() + start - from, end - start);
            clips.add(clips.isEmpty() ? part.with(nest.blend()) : part);
        }
        return clips;
    }

    /** The cut with the clips of its nests in their place, where they play as they are. */
    public static Cut laid(Cut cut) {
        if (cut.clips(Role.PICTURE).stream().noneMatch(clip -> clip.medium() instanceof Medium.Nest)) return cut;
        List<Clip> row = new ArrayList<>();
        for (Clip clip : cut.clips(Role.PICTURE)) {
            boolean even = clip.speed().equals(Rational.ONE) && clip.effects().isEmpty();
            if (even && clip.medium() instanceof Medium.Nest nest && plain(nest.cut())) row.addAll(clips(clip, laid(nest.cut())));
            else row.add(clip);
        }
        List<Track> tracks = cut.tracks().stream().map(track -> track.role() == Role.PICTURE ? track.with(row) : track).toList();
        return new Cut(cut.format(), cut.language(), cut.frames(), tracks, cut.markers(), cut.metadata(), cut.mastering());
    }

    /**
     * Only what decides the pixels of a nest: nothing that sounds, no markers; and the versions of the transitions in it.
     *
     * @param grade of the film
     */
    static Medium.Nest seen(Medium.Nest nest, FilmFormat format, Optional<Grade> grade, UnaryOperator<String> transitions) {
        Map<String, String> versions = new TreeMap<>();
        List<Track> tracks = new ArrayList<>();
        for (Track track : nest.cut().tracks()) {
            if (track.role().sounding() || track.role() == Role.CAPTIONS) continue;
            for (Clip clip : track.clips()) {
                String kind = clip.blend().kind();
                if (clip.blend() != Blend.CUT && !transitions.apply(kind).isEmpty()) versions.put(kind, transitions.apply(kind));
            }
            tracks.add(new Track(track.id(), track.role(), "", track.clips(), track.muted(), false, false));
        }
        return new Medium.Nest(new Cut(format, nest.cut().language(), nest.cut().frames(), tracks, List.of(), versions,
                Mastering.STANDARD.graded(grade)));
    }
}
