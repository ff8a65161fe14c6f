package org.kinora.media.internal.mux;

import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.kinora.api.media.Subtitle;
import org.kinora.api.media.SubtitleTrack;
import org.kinora.media.internal.av.Output;

/** Subtitles that players can switch on and off, as a container carries them. */
enum TextStream {
    /** 3GPP timed text (3GPP TS 26.245), in MP4 and QuickTime. */
    TIMED(avcodec.AV_CODEC_ID_MOV_TEXT) {
        @Override
        byte[] payload(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0xFFFF) bytes = Arrays.copyOf(bytes, 0xFFFF);
            return ByteBuffer.allocate(bytes.length + 2).putShort((short) bytes.length).put(bytes).array();
        }
    },
    /** Cues of WebVTT (W3C), in WebM; their text is escaped and holds no empty line. */
    WEBVTT(avcodec.AV_CODEC_ID_WEBVTT) {
        @Override
        byte[] payload(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("\\R+", "\n").getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Plain text, in Matroska. */
    SUBRIP(avcodec.AV_CODEC_ID_SUBRIP) {
        @Override
        byte[] payload(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final int MILLIS = 1000;
    private static final String FONT = "Sans-Serif";

    private final int codec;

    TextStream(int codec) {
        this.codec = codec;
    }

    /** What a container, by FFmpeg's name, carries. */
    static TextStream in(String container) {
        return switch (container) {
            case "webm" -> WEBVTT;
            case "matroska" -> SUBRIP;
            default -> TIMED;
        };
    }

    /** The bytes of one subtitle. */
    abstract byte[] payload(String text);

    /** Describes a new stream of a file as subtitles. */
    AVStream describe(Output output) {
        AVStream stream = output.add();
        AVCodecParameters coded = stream.codecpar();
        coded.codec_type(avutil.AVMEDIA_TYPE_SUBTITLE).codec_id(codec);
        stream.time_base(new AVRational().num(1).den(MILLIS));
        if (this != TIMED) return stream;
        byte[] entry = sampleEntry();
        BytePointer copy = new BytePointer(av_mallocz(entry.length + (long) AV_INPUT_BUFFER_PADDING_SIZE));
        copy.put(entry);
        coded.extradata(copy).extradata_size(entry.length);
        return stream;
    }

    /** The TextSampleEntry (5.16) behind its data reference: centred at the bottom, white, 18 points. */
    private static byte[] sampleEntry() {
        byte[] font = FONT.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer entry = ByteBuffer.allocate(43 + font.length);
        entry.putInt(0).put((byte) 1).put((byte) -1).putInt(0);
        entry.putLong(0);
        entry.putShort((short) 0).putShort((short) 0).putShort((short) 1).put((byte) 0).put((byte) 18).putInt(0xFFFFFFFF);
        entry.putInt(13 + font.length).put("ftab".getBytes(StandardCharsets.US_ASCII)).putShort((short) 1).putShort((short) 1);
        entry.put((byte) font.length).put(font);
        return entry.array();
    }

    /** Writes all subtitles of a track; the muxer fills the gaps. */
    void write(SubtitleTrack track, AVStream stream, Output output) {
        AVPacket packet = av_packet_alloc();
        try {
            for (Subtitle subtitle : track.subtitles()) {
                byte[] text = payload(subtitle.text());
                av_new_packet(packet, text.length);
                packet.data().put(text);
                long start = subtitle.start().millis();
                packet.pts(start).dts(start).duration(Math.max(1, subtitle.end().millis() - start)).stream_index(stream.index());
                packet.flags(avcodec.AV_PKT_FLAG_KEY);
                avcodec.av_packet_rescale_ts(packet, new AVRational().num(1).den(MILLIS), stream.time_base());
                output.write(packet);
            }
        } finally {
            av_packet_free(packet);
        }
    }
}
