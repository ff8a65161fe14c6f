package org.kinora.api.film;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/**
 * The whole film as an editor sees it: tracks of clips against one clock that starts at 0.
 *
 * <p>The picture track has no gaps and no overlaps: clip n ends where clip n + 1 begins, the first begins at 0 and the last ends at {@link #frames}.
 *
 * @param language BCP 47 of dialogue and captions
 * @param frames length of the film in frames at the format's rate
 * @param tracks the picture track first, of which there is one; the first track of a role is the film's own
 * @param markers in order of their frames, as the record sets them; those at one frame stay in the order given
 * @param metadata for the file: {@code title}, {@code artist}, {@code comment} …
 */
public record Cut(FilmFormat format, String language, long frames, List<Track> tracks, List<Marker> markers, Map<String, String> metadata,
        Mastering mastering) {
    /** Samples per second of every sound position in a cut. */
    public static final int SAMPLE_RATE = 48_000;

    public Cut {
        markers = markers.stream().sorted(Comparator.comparingLong(Marker::frame)).toList();
    }

    /** The film's own track of a role, when it has one. */
    public Optional<Track> track(Role role) {
        return tracks.stream().filter(track -> track.role() == role).findFirst();
    }

    /** The clips of the film's own track of a role, in order; empty when there is no such track. */
    public List<Clip> clips(Role role) {
        return track(role).map(Track::clips).orElse(List.of());
    }

    /** The chapters, one for each scene. */
    public Stream<Marker> chapters() {
        return markers.stream().filter(marker -> marker.kind() == Marker.Kind.CHAPTER);
    }

    /** The captions in order. */
    public List<Caption> captions() {
        return clips(Role.CAPTIONS).stream()
                .map(clip -> new Caption(clip.position(), clip.position() + clip.length(), ((Medium.Text) clip.medium()).lines())).toList();
    }

    /** Length in seconds. */
    public Rational duration() {
        return Rational.of(frames).dividedBy(format.rate());
    }

    /** Length in samples: the sound ends with the last frame. */
    public long samples() {
        return duration().samples(SAMPLE_RATE);
    }
}
