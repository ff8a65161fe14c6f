package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.Faults;

/**
 * Reads a clip through FFmpeg's decoders. It always knows the frame that is shown now and the one after it, so that times between two frames and a
 * wanted rate need no special cases.
 */
public final class AvClipReader implements ClipReader {
    /** Up to this far ahead, in seconds, decoding on is quicker than going to a key frame. */
    private static final Rational NEAR = Rational.ONE;

    private final ClipSource source;
    private final FrameFitter fitter;
    private final Rational wantedRate;
    private AVFrame current = av_frame_alloc();
    private AVFrame ahead = av_frame_alloc();
    /** When {@code current} begins; null while there is none. */
    private Rational currentStart;
    private Rational currentEnd;
    /** When {@code ahead} begins; null when there is none any more. */
    private Rational aheadStart;
    private boolean pending;
    private long number;
    private Rational time = Rational.ZERO;
    private boolean closed;

    public AvClipReader(Path file, ClipView view, Errand errand) {
        source = new ClipSource(file, view.width(), view.height(), errand);
        fitter = new FrameFitter(source.geometry(), view.fit());
        wantedRate = view.rate();
        try {
            if (!decodeAhead()) throw Faults.damaged(file, "no frame can be decoded");
        } catch (RuntimeException fault) {
            close();
            throw fault;
        }
    }

    @Override
    public int width() {
        return source.geometry().width();
    }

    @Override
    public int height() {
        return source.geometry().height();
    }

    @Override
    public Rational rate() {
        return wantedRate.signum() > 0 ? wantedRate : source.rate();
    }

    @Override
    public Rational duration() {
        return source.duration();
    }

    @Override
    public Rational time() {
        return time;
    }

    @Override
    public boolean read(YuvFrame into) {
        if (into.width() != width() || into.height() != height())
            throw new IllegalArgumentException("frame " + into.width() + " x " + into.height() + ", clip " + width() + " x " + height());
        boolean atRate = wantedRate.signum() > 0;
        boolean more = atRate ? showAt(Rational.of(number).dividedBy(wantedRate)) : pending || step();
        if (!more) return false;
        pending = false;
        time = atRate ? Rational.of(number++).dividedBy(wantedRate) : currentStart;
        fitter.fit(current, into);
        return true;
    }

    /** Makes the frame shown at a time the current one; false when the clip has ended by then. */
    private boolean showAt(Rational wanted) {
        if (currentStart == null && !step()) return false;
        while (aheadStart != null && aheadStart.compareTo(wanted) <= 0) step();
        return aheadStart != null || wanted.compareTo(currentEnd) < 0;
    }

    /** Moves one frame on. */
    private boolean step() {
        if (aheadStart == null) return false;
        AVFrame old = current;
        current = ahead;
        ahead = old;
        currentStart = aheadStart;
        decodeAhead();
        currentEnd = aheadStart != null ? aheadStart : currentStart.plus(source.length(current));
        return true;
    }

    private boolean decodeAhead() {
        av_frame_unref(ahead);
        return ahead(source.next(ahead));
    }

    private boolean ahead(boolean decoded) {
        Rational next = currentStart == null ? Rational.ZERO : currentStart.plus(source.length(current));
        aheadStart = decoded ? source.start(ahead, next) : null;
        return decoded;
    }

    /** When the frame read last gives way to the next one, in seconds; where it is the last one, when the clip ends. */
    public Rational until() {
        return currentEnd;
    }

    /** Whether no frame follows the one read last. */
    public boolean last() {
        return aheadStart == null;
    }

    /** The unit of the file's time stamps, in seconds: every frame's time is a multiple of it. */
    public Rational base() {
        return source.base();
    }

    @Override
    public void seek(Rational wanted) {
        Rational target = Rational.max(wanted, Rational.ZERO);
        if (wantedRate.signum() > 0) {
            number = target.times(wantedRate).floor();
            target = Rational.of(number).dividedBy(wantedRate);
        }
        boolean still = source.rate().signum() == 0;
        boolean soon = currentStart != null && currentStart.compareTo(target) <= 0 && target.minus(currentStart).compareTo(NEAR) < 0;
        if (!soon && !still) {
            currentStart = null;
            av_frame_unref(ahead);
            ahead(source.restart(target, ahead));
        }
        while (aheadStart != null && (currentStart == null || aheadStart.compareTo(target) <= 0)) step();
        pending = currentStart != null;
    }

    /** Makes the next {@link #read} give the key frame at or before a time, which is the quickest one to have near it. */
    public void seekKey(Rational wanted) {
        Rational target = Rational.max(wanted, Rational.ZERO);
        if (wantedRate.signum() > 0) throw new IllegalStateException("read at a rate of its own");
        if (source.rate().signum() == 0) {
            seek(target);
            return;
        }
        currentStart = null;
        av_frame_unref(ahead);
        ahead(source.restart(target, ahead));
        pending = step();
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        fitter.close();
        av_frame_free(current);
        av_frame_free(ahead);
        source.close();
    }
}
