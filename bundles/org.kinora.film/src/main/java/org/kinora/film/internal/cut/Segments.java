package org.kinora.film.internal.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.platform.film.SegmentRequest.Crossing;
import org.kinora.api.platform.film.SegmentRequest.Layer;
import org.kinora.api.platform.film.SegmentRequest.Overlay;
import org.kinora.api.platform.film.SegmentRequest.Piece;
import org.kinora.api.time.Rational;

/**
 * Takes the picture of a cut apart: the body of each clip, and each transition.
 *
 * @param version result version of the compositor
 * @param encoder fingerprint of the encoder
 * @param transitions the version of a transition by its name; empty for the engine's own
 */
public record Segments(Cut cut, int version, String encoder, UnaryOperator<String> transitions) {
    private static final Medium BLACK = new Medium.Colour("000000");

    /** A cut with the engine's own transitions. */
    public Segments(Cut cut, int version, String encoder) {
        this(cut, version, encoder, kind -> "");
    }

    /** The segments in order; their lengths add up to the cut's. */
    public List<SegmentRequest> requests() {
        List<Clip> clips = muted(Role.PICTURE) ? List.of(dark()) : cut.clips(Role.PICTURE);
        List<SegmentRequest> requests = new ArrayList<>();
        List<Clip> titles = muted(Role.TITLES) ? List.of() : cut.clips(Role.TITLES);
        List<Clip> captions = cut.mastering().burnedCaptions() && !muted(Role.CAPTIONS) ? cut.clips(Role.CAPTIONS) : List.of();
        Words words = new Words(titles, captions);
        List<Track> overlays = cut.tracks().stream().filter(track -> track.role() == Role.OVERLAY && !track.muted()).toList();
        for (int i = 0; i < clips.size(); i++) {
            Clip clip = clips.get(i);
            long length = clip.blend().length();
            if (length > 0) {
                long start = clip.position() - clip.blend().before();
                Piece from = i == 0 ? new Piece(BLACK, 0, 0) : graded(clips.get(i - 1), start);
                Crossing crossing = new Crossing(clip.blend().kind(), graded(clip, start), 0, length, transitions.apply(clip.blend().kind()));
                requests.add(request(start, length, from, Optional.of(crossing), words, overlays));
            }
            long start = clip.position() + clip.blend().after();
            long end = clip.end() - (i + 1 < clips.size() ? clips.get(i + 1).blend().before() : 0);
            if (end > start) requests.add(request(start, end - start, graded(clip, start), Optional.empty(), words, overlays));
        }
        return requests;
    }

    private boolean muted(Role role) {
        return cut.track(role).map(Track::muted).orElse(false);
    }

    /** What is seen where the picture is switched off. */
    private Clip dark() {
        return new Clip("dark", "", BLACK, 0, cut.frames(), 0, Blend.CUT, Level.PLAIN);
    }

    private SegmentRequest request(long start, long length, Piece picture, Optional<Crossing> crossing, Words words,
            List<Track> overlays) {
        return new SegmentRequest(version, cut.format(), length, picture, crossing, words.over(start, start + length), cut.mastering().quality(),
                encoder, layers(overlays, start, start + length));
    }

    /** What a clip shows from a frame of the film on; pictures that do not move have no first frame. */
    private Piece piece(Clip clip, long frame) {
        boolean moves = clip.medium() instanceof Medium.Footage || clip.medium() instanceof Medium.Roll || clip.medium() instanceof Medium.Nest;
        long whole = clip.medium() instanceof Medium.Roll ? clip.length() : 0;
        long done = frame - clip.position();
        boolean still = clip.effects().stream().allMatch(Effect::still);
        Medium medium = clip.medium() instanceof Medium.Nest nest ? Nested.seen(nest, cut.format(), cut.mastering().grade(), transitions)
                : clip.medium();
        if (!moves || clip.speed().equals(Rational.ONE))
            return new Piece(medium, moves ? clip.in() + done : 0, whole, Rational.ONE, still ? 0 : done, effects(clip));
        return new Piece(medium, clip.in(), whole, clip.speed(), done, effects(clip));
    }

    /** What is between frames counts only where there is something between them. */
    private static List<Effect> effects(Clip clip) {
        boolean footage = clip.medium() instanceof Medium.Footage && clip.speed().signum() != 0;
        boolean nest = clip.medium() instanceof Medium.Nest && clip.speed().denominator() != 1;
        return footage || nest ? clip.effects() : clip.effects().stream().filter(effect -> !(effect instanceof Effect.Smoothed)).toList();
    }

    /** A picture clip with the grade of the film behind its own effects; plain colours and cards are made as they shall look. */
    private Piece graded(Clip clip, long frame) {
        Piece piece = piece(clip, frame);
        boolean photographed = clip.medium() instanceof Medium.Footage || clip.medium() instanceof Medium.Still;
        if (cut.mastering().grade().isEmpty() || !photographed) return piece;
        List<Effect> effects = new ArrayList<>(piece.effects());
        effects.add(new Effect.Graded(cut.mastering().grade().get()));
        return new Piece(piece.medium(), piece.first(), piece.whole(), piece.speed(), piece.done(), effects);
    }

    private List<Layer> layers(List<Track> overlays, long start, long end) {
        List<Layer> layers = new ArrayList<>();
        for (Track track : overlays)
            for (Clip clip : track.clips())
                if (clip.position() < end && clip.end() > start)
                    layers.add(layer(clip, start, end));
        return layers;
    }

    /** A clip over a stretch; where its fade is elsewhere, nothing tells how far away it begins or ends. */
    private Layer layer(Clip clip, long start, long end) {
        boolean begun = clip.position() + clip.level().fadeIn() <= start;
        boolean ends = clip.end() - clip.level().fadeOut() < end;
        return new Layer(piece(clip, Math.max(start, clip.position())), begun ? 0 : clip.position() - start, ends ? clip.end() - start : end - start,
                begun ? 0 : clip.level().fadeIn(), ends ? clip.level().fadeOut() : 0);
    }

    /** Finds the words over a stretch; asked for stretches in order. */
    private static final class Words {
        private final List<Clip> titles;
        private final List<Clip> captions;
        private int title;
        private int caption;

        Words(List<Clip> titles, List<Clip> captions) {
            this.titles = titles;
            this.captions = captions;
        }

        List<Overlay> over(long start, long end) {
            List<Overlay> overlays = new ArrayList<>();
            while (title < titles.size() && titles.get(title).end() <= start) title++;
            for (int i = title; i < titles.size() && titles.get(i).position() < end; i++) {
                Clip clip = titles.get(i);
                if (clip.end() > start)
                    overlays.add(new Overlay((Medium.Text) clip.medium(), clip.position() - start, clip.end() - start, clip.level().fadeIn(),
                            clip.effects()));
            }
            while (caption < captions.size() && captions.get(caption).end() <= start) caption++;
            for (int i = caption; i < captions.size() && captions.get(i).position() < end; i++) {
                Clip clip = captions.get(i);
                overlays.add(new Overlay((Medium.Text) clip.medium(), Math.max(0, clip.position() - start), Math.min(end, clip.end()) - start, 0));
            }
            return overlays;
        }
    }
}
