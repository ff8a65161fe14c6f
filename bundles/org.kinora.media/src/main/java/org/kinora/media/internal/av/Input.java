package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entries_count;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.work.Failure;
import org.kinora.media.internal.Faults;

/**
 * One media file opened for reading, packet by packet. Only formats that hold their media themselves are let in: a playlist could name any other
 * file of the machine.
 */
public final class Input implements AutoCloseable {
    private static final String FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,m4v,h264,hevc,av1,obu,ivf,flv,asf,mxf,gxf,"
            + "dv,nut,ogg,wav,w64,aiff,au,caf,flac,mp3,aac,ac3,eac3,amr,ape,wv,tta,opus,gif,apng,yuv4mpegpipe,png_pipe,jpeg_pipe,webp_pipe,bmp_pipe,"
            + "tiff_pipe,jpegxl_pipe,j2k_pipe,ppm_pipe,pgm_pipe,qoi_pipe,exr_pipe,psd_pipe,tga_pipe,dpx_pipe";

    private final Path file;
    private final Errand errand;
    private final Interruption interruption;
    private final AVFormatContext context;
    private final AVPacket packet;
    private boolean closed;

    public Input(Path file, Errand errand) {
        this(file, errand, false);
    }

    /**
     * A clip of which nobody wants to know more than an MP4's head tells: codec, size, rate, time base, parameter sets. Looking into the packets as
     * well decodes the beginning of it, 35 ms at full HD.
     */
    public static Input ofHead(Path file, Errand errand) {
        return new Input(file, errand, true);
    }

    private Input(Path file, Errand errand, boolean head) {
        Faults.requireFile(file);
        errand.check();
        this.file = file;
        this.errand = errand;
        interruption = errand.work().isPresent() ? new Interruption(errand) : null;
        context = avformat_alloc_context();
        if (interruption != null) interruption.into(context.interrupt_callback());
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "protocol_whitelist", "file", 0);
        av_dict_set(options, "format_whitelist", FORMATS, 0);
        String picture = Sniffer.pictureFormat(file);
        int opened = avformat_open_input(context, "file:" + file.toAbsolutePath(), picture == null ? null : av_find_input_format(picture), options);
        av_dict_free(options);
        if (opened < 0) {
            if (interruption != null) interruption.close();
            errand.check();
            throw Faults.notMedia(file, Av.words(opened));
        }
        packet = av_packet_alloc();
        // The head of a PCM WAVE says all that there is to know; looking into the sound would only decode the beginning of it.
        int found = told() || head && indexed() ? 0 : avformat_find_stream_info(context, (AVDictionary) null);
        if (found < 0 || context.nb_streams() == 0) {
            close();
            errand.check();
            throw Faults.notMedia(file, found < 0 ? Av.words(found) : "no streams");
        }
    }

    /** Whether the file's head alone says what its one stream is. */
    private boolean told() {
        if (context.nb_streams() != 1 || !Av.text(context.iformat().name()).equals("wav")) return false;
        int codec = context.streams(0).codecpar().codec_id();
        boolean pcm = codec == avcodec.AV_CODEC_ID_PCM_S16LE || codec == avcodec.AV_CODEC_ID_PCM_S24LE || codec == avcodec.AV_CODEC_ID_PCM_F32LE;
        return pcm && hasContent(context.streams(0)) && context.streams(0).duration() > 0;
    }

    /** Whether all streams are of an MP4 whose head describes them. */
    private boolean indexed() {
        if (context.nb_streams() == 0 || !Av.text(context.iformat().name()).startsWith("mov")) return false;
        for (int i = 0; i < context.nb_streams(); i++) {
            AVStream stream = context.streams(i);
            if (!hasContent(stream) || stream.codecpar().extradata_size() == 0 || stream.avg_frame_rate().num() <= 0 || announcedPackets(i) == 0)
                return false;
        }
        return true;
    }

    public Path file() {
        return file;
    }

    public AVFormatContext context() {
        return context;
    }

    /** The first stream of a type ({@code AVMEDIA_TYPE_…}) that is no cover picture, or -1. */
    public int firstStream(int type) {
        for (int i = 0; i < context.nb_streams(); i++) {
            AVStream stream = context.streams(i);
            if (stream.codecpar().codec_type() == type && (stream.disposition() & avformat.AV_DISPOSITION_ATTACHED_PIC) == 0 && hasContent(stream))
                return i;
        }
        return -1;
    }

    private static boolean hasContent(AVStream stream) {
        return switch (stream.codecpar().codec_type()) {
            case avutil.AVMEDIA_TYPE_VIDEO -> stream.codecpar().width() > 0;
            case avutil.AVMEDIA_TYPE_AUDIO -> stream.codecpar().ch_layout().nb_channels() > 0 && stream.codecpar().sample_rate() > 0;
            default -> true;
        };
    }

    /** Makes all streams but one be skipped while reading. */
    public void only(int stream) {
        for (int i = 0; i < context.nb_streams(); i++) context.streams(i).discard(i == stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL);
    }

    /** The next packet of a stream, valid until the next call, or null at the end. */
    public AVPacket next(int stream) {
        while (true) {
            errand.check();
            av_packet_unref(packet);
            int read = av_read_frame(context, packet);
            if (read < 0) errand.check();
            if (read == avutil.AVERROR_EOF) return null;
            if (read < 0) throw fault(read);
            if (packet.stream_index() == stream) return packet;
        }
    }

    /** What a failed call means: that the work was stopped, for a read that breaks off leaves half a packet, else that the file is damaged. */
    Failure fault(int code) {
        errand.check();
        return Faults.damaged(file, Av.words(code));
    }

    /** How many packets of a stream the file's index announces; 0 when it has none. */
    public long announcedPackets(int stream) {
        return Av.text(context.iformat().name()).startsWith("mov") ? avformat_index_get_entries_count(context.streams(stream)) : 0;
    }

    /** Goes to the last key frame at or before a time in units of the stream's time base. */
    public boolean seek(int stream, long time) {
        return av_seek_frame(context, stream, time, avformat.AVSEEK_FLAG_BACKWARD) >= 0;
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        av_packet_free(packet);
        avformat_close_input(context);
        if (interruption != null) interruption.close();
    }
}
