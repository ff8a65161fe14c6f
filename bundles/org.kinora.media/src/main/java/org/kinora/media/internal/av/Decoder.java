package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONREF;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.media.internal.Faults;

/** Decodes one stream of an input, frame by frame, and notices when the file ends before it should. */
final class Decoder implements AutoCloseable {
    private final Input input;
    private final int index;
    private final AVStream stream;
    private final AVCodecContext codec;
    private final Preview preview;
    private long packets;
    private boolean sought;
    private boolean drained;
    private int refused;

    Decoder(Input input, int index, int threads) {
        this.input = input;
        this.index = index;
        this.stream = input.context().streams(index);
        input.only(index);
        AVCodec decoder = avcodec_find_decoder(stream.codecpar().codec_id());
        if (decoder == null || decoder.isNull()) throw Faults.noDecoder(input.file(), Av.text(avcodec_get_name(stream.codecpar().codec_id())));
        codec = avcodec_alloc_context3(decoder);
        avcodec_parameters_to_context(codec, stream.codecpar());
        codec.pkt_timebase(stream.time_base());
        codec.thread_count(threads);
        int opened = avcodec_open2(codec, decoder, (AVDictionary) null);
        if (opened < 0) {
            avcodec_free_context(codec);
            throw Faults.noDecoder(input.file(), Av.words(opened));
        }
        preview = new Preview(input, index);
    }

    AVStream stream() {
        return stream;
    }

    /** Decodes the next frame into {@code frame}; false at the end. */
    boolean next(AVFrame frame) {
        while (true) {
            int received = avcodec_receive_frame(codec, frame);
            if (received == 0) return true;
            if (received == avutil.AVERROR_EOF) return false;
            if (received != Av.AGAIN) throw input.fault(received);
            feed();
        }
    }

    private void feed() {
        if (drained) throw Faults.damaged(input.file(), "the decoder asks for more than there is");
        AVPacket packet = preview.next();
        if (packet == null) {
            long announced = input.announcedPackets(index);
            if (!sought && packets < announced) throw Faults.truncated(input.file(), announced, packets);
            drained = true;
        } else {
            packets++;
            codec.skip_frame(preview.passing(packet) ? AVDISCARD_NONREF : AVDISCARD_DEFAULT);
        }
        int sent = avcodec_send_packet(codec, packet);
        if (sent == avutil.AVERROR_EOF || sent >= 0) return;
        // a broken packet now and then is what players step over; a file full of them is no media
        if (++refused > 50 || sent != avutil.AVERROR_INVALIDDATA) throw Faults.damaged(input.file(), Av.words(sent));
    }

    /**
     * Makes the next frame come from the last key frame at or before {@code place}; frames between it and the one that is shown at {@code target}
     * come only where others need them. Both times are in the stream's time base.
     *
     * @return false when there is no such key frame, or one whose picture is shown only after the target
     */
    boolean seek(long place, long target) {
        return seek(place) && preview.look(target);
    }

    /** Makes the next frame come from the last key frame at or before a time in the stream's time base. */
    boolean seek(long place) {
        sought = true;
        preview.clear();
        boolean found = input.seek(index, place);
        avcodec_flush_buffers(codec);
        drained = false;
        return found;
    }

    @Override
    public void close() {
        preview.clear();
        avcodec_free_context(codec);
    }
}
