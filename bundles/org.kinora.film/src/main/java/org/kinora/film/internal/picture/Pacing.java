package org.kinora.film.internal.picture;

import java.util.Optional;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Medium;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/**
 * Opens a piece at its speed. Footage that is played slower or faster, or smoothed, gives the frames that its file has, at the file's own rate: slow
 * motion of footage with 60 frames a second has 60 pictures for each second of it.
 */
record Pacing(Sources sources, SegmentRequest.Piece piece) {
    private static final Rational SLOWEST = Rational.ONE;
    private static final Rational FASTEST = Rational.of(1000);
    /** Rates that are less than a 2500th apart are one: averages of a file are not exact. */
    private static final long NEAR = 2500;

    Source open() {
        Rational speed = piece.speed();
        Optional<Effect.Smoothed> smoothed = smoothed(piece);
        if (speed.signum() == 0) return sources.stopped(sources.plain(piece.medium(), piece.first(), piece.whole()));
        if (speed.equals(Rational.ONE) && smoothed.isEmpty()) return sources.plain(piece.medium(), piece.first(), piece.whole());
        FilmFormat format = sources.format();
        Rational own = own();
        Rational ratio = own.dividedBy(format.rate());
        Course course = new Course(ratio.times(piece.first()), ratio.times(speed));
        Sources read = sources.in(new FilmFormat(format.width(), format.height(), own), sources.pool());
        if (speed.signum() < 0) return backwards(read, course, smoothed);
        long start = course.at(piece.done()).floor();
        Source source = read.plain(piece.medium(), start, piece.whole());
        if (course.step().equals(Rational.ONE) && course.from().denominator() == 1) return source;
        return smoothed.<Source>map(how -> between(source, course.after(start), how))
                .orElseGet(() -> new Retimed(source, course.after(start), piece.done(), sources.pool()));
    }

    private Source backwards(Sources read, Course course, Optional<Effect.Smoothed> smoothed) {
        if (smoothed.isEmpty()) return new Backwards(frame -> read.plain(piece.medium(), frame, 0), course, piece.done(), sources.pool());
        long last = course.at(piece.done()).ceil();
        Course back = new Course(Rational.of(last), Rational.of(-1));
        return between(new Backwards(frame -> read.plain(piece.medium(), frame, 0), back, 0, sources.pool()), course.before(last), smoothed.get());
    }

    private Source between(Source source, Course course, Effect.Smoothed how) {
        Optional<FrameInterpolator> flow = Optional.of(sources.interpolator()).filter(any -> how.way() == Effect.Smoothed.Way.FLOW);
        return new Smoothed(source, course, piece.done(), flow, sources.pool(), sources.work());
    }

    /** Frames per second that the medium has. */
    private Rational own() {
        Rational film = sources.format().rate();
        if (!(piece.medium() instanceof Medium.Footage footage)) return film;
        Rational own = sources.media().probe(sources.work().assets().file(footage.asset())).video().map(video -> video.rate()).orElse(film);
        if (own.compareTo(SLOWEST) < 0 || own.compareTo(FASTEST) > 0) return film;
        Rational off = own.minus(film);
        return Rational.max(off, off.negate()).times(NEAR).compareTo(film) < 0 ? film : own;
    }

    private static Optional<Effect.Smoothed> smoothed(SegmentRequest.Piece piece) {
        return piece.effects().stream().filter(Effect.Smoothed.class::isInstance).map(Effect.Smoothed.class::cast).findFirst();
    }

    /** Frames that a piece holds while it is read at its speed. */
    static int held(SegmentRequest.Piece piece) {
        int between = smoothed(piece).isPresent() ? Smoothed.HELD : piece.speed().equals(Rational.ONE) ? 0 : 1;
        return piece.speed().signum() < 0 ? Backwards.BATCH + 1 + between : between;
    }
}
