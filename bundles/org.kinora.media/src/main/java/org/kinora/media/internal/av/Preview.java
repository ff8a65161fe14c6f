package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_move_ref;

import java.util.ArrayDeque;
import java.util.Deque;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * The packets between a key frame and a wanted time, read before any of them is decoded: so the exact frame is known, at any frame rate, and those
 * on the way to it that no other frame refers to need not be decoded at all.
 */
final class Preview {
    /** Beyond this much, in bytes, nothing is read ahead and all is decoded. */
    private static final long MOST = 64L << 20;
    private static final long NOTHING = Long.MIN_VALUE;

    private final Input input;
    private final int index;
    private final Deque<AVPacket> waiting = new ArrayDeque<>();
    private AVPacket given;
    private long shown = NOTHING;

    Preview(Input input, int index) {
        this.input = input;
        this.index = index;
    }

    /** Reads up to the frame that is shown at {@code target}; false when the first picture, to which all of them go back, is shown after it. */
    boolean look(long target) {
        long bytes = 0;
        long last = NOTHING;
        for (AVPacket packet = input.next(index); packet != null; packet = input.next(index)) {
            AVPacket kept = av_packet_alloc();
            av_packet_move_ref(kept, packet);
            waiting.addLast(kept);
            if (kept.pts() == avutil.AV_NOPTS_VALUE) return true;
            if (waiting.size() == 1 && kept.pts() > target) return false;
            if (kept.pts() <= target) last = Math.max(last, kept.pts());
            // Every later picture is shown after its decoding time, and so after the target.
            if (kept.dts() != avutil.AV_NOPTS_VALUE && kept.dts() > target) break;
            bytes += kept.size();
            if (bytes > MOST) return true;
        }
        shown = last;
        return true;
    }

    /** The next packet, valid until the next call; null at the end. */
    AVPacket next() {
        free(given);
        given = waiting.pollFirst();
        return given != null ? given : input.next(index);
    }

    /** Whether nobody wants to see the picture of a packet. */
    boolean passing(AVPacket packet) {
        return packet.pts() != avutil.AV_NOPTS_VALUE && packet.pts() < shown;
    }

    void clear() {
        free(given);
        given = null;
        waiting.forEach(Preview::free);
        waiting.clear();
        shown = NOTHING;
    }

    private static void free(AVPacket packet) {
        if (packet != null) av_packet_free(packet);
    }
}
