package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.SoundWriter;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;

/** Writes sound files with FFmpeg's encoders, on one thread, so that the same samples give the same bytes. */
public final class AvSoundWriter implements SoundWriter {
    private static final int PIECE = 4096;

    private final SoundFormat format;
    private final PartFile file;
    private final Output output;
    private final AVCodecContext codec;
    private final AVStream stream;
    private final AVFrame frame = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final AVRational base;
    private final int piece;
    private int filled;
    private long position;
    private boolean finished;
    private boolean closed;

    public AvSoundWriter(PartFile file, SoundFormat format, Errand errand) {
        this.file = file;
        this.format = format;
        output = new Output(file.path(), file.target(), container(format.coding()), errand);
        base = new AVRational().num(1).den(format.rate());
        AVCodec encoder = avcodec_find_encoder_by_name(encoder(format.coding()));
        if (encoder == null || encoder.isNull()) {
            output.close();
            file.drop();
            throw Faults.noSuchEncoder(format.coding().toString(), encoder(format.coding()) + " is not in this build of FFmpeg");
        }
        codec = avcodec_alloc_context3(encoder);
        codec.sample_rate(format.rate()).sample_fmt(sampleFormat()).time_base(base).bit_rate(format.bitrate()).thread_count(1);
        av_channel_layout_default(codec.ch_layout(), format.channels());
        codec.flags(codec.flags() | AV_CODEC_FLAG_BITEXACT);
        boolean global = format.coding() == SoundFormat.Coding.AAC || format.coding() == SoundFormat.Coding.OPUS;
        if (global) codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        try {
            int opened = open(encoder);
            if (opened < 0) throw Faults.encoder(file.target(), encoder(format.coding()), Av.words(opened));
            stream = output.add();
            stream.time_base(base);
            avcodec_parameters_from_context(stream.codecpar(), codec);
            output.begin(new TreeMap<>(options()));
        } catch (RuntimeException fault) {
            close();
            throw fault;
        }
        piece = codec.frame_size() > 0 ? codec.frame_size() : PIECE;
        frame.format(sampleFormat()).nb_samples(piece).sample_rate(format.rate());
        av_channel_layout_default(frame.ch_layout(), format.channels());
        av_frame_get_buffer(frame, 0);
    }

    /** AAC with FFmpeg's "fast" coder: by its manual better than the default one at the rates used here, and three times as quick. */
    private int open(AVCodec encoder) {
        AVDictionary options = new AVDictionary(null);
        try {
            if (format.coding() == SoundFormat.Coding.AAC) av_dict_set(options, "aac_coder", "fast", 0);
            return avcodec_open2(codec, encoder, options);
        } finally {
            av_dict_free(options);
        }
    }

    /** An M4A tells its length in units of the movie: samples, so that none is lost or gained. */
    private Map<String, String> options() {
        return format.coding() == SoundFormat.Coding.AAC ? Map.of("movie_timescale", String.valueOf(format.rate())) : Map.of();
    }

    private static String container(SoundFormat.Coding coding) {
        return switch (coding) {
            case WAV16, WAV24, WAV_FLOAT -> "wav";
            case FLAC -> "flac";
            case AAC -> "ipod";
            case MP3 -> "mp3";
            case OPUS -> "ogg";
        };
    }

    private static String encoder(SoundFormat.Coding coding) {
        return switch (coding) {
            case WAV16 -> "pcm_s16le";
            case WAV_FLOAT -> "pcm_f32le";
            case FLAC -> "flac";
            case AAC -> "aac";
            case WAV24 -> "pcm_s24le";
            case MP3 -> "libmp3lame";
            case OPUS -> "libopus";
        };
    }

    private int sampleFormat() {
        return switch (format.coding()) {
            case WAV16, FLAC -> avutil.AV_SAMPLE_FMT_S16;
            case WAV24 -> avutil.AV_SAMPLE_FMT_S32;
            case WAV_FLOAT, OPUS -> avutil.AV_SAMPLE_FMT_FLT;
            case AAC, MP3 -> avutil.AV_SAMPLE_FMT_FLTP;
        };
    }

    @Override
    public void write(Sound sound) {
        if (sound.rate() != format.rate() || sound.channels() != format.channels())
            throw new IllegalArgumentException("sound of " + sound.rate() + " Hz, " + sound.channels() + " channels, file of "
                    + format.rate() + " Hz, " + format.channels());
        float[][] samples = new float[sound.channels()][];
        for (int i = 0; i < samples.length; i++) samples[i] = sound.channel(i);
        write(samples, 0, sound.length());
    }

    @Override
    public void write(float[][] samples, int offset, int count) {
        if (finished) throw new IllegalStateException("the sound is finished");
        if (samples.length != format.channels()) throw new IllegalArgumentException("channels " + samples.length);
        int done = 0;
        while (done < count) {
            if (filled == 0) av_frame_make_writable(frame);
            int part = Math.min(count - done, piece - filled);
            for (int channel = 0; channel < samples.length; channel++) put(channel, samples[channel], offset + done, part);
            filled += part;
            done += part;
            if (filled == piece) flush();
        }
    }

    private void put(int channel, float[] samples, int from, int count) {
        int channels = format.channels();
        switch (format.coding()) {
            case AAC, MP3 -> MemorySegment.copy(samples, from, memory(channel, 4L * piece), ValueLayout.JAVA_FLOAT, 4L * filled, count);
            case WAV24 -> {
                MemorySegment to = memory(0, 4L * piece * channels);
                for (int i = 0; i < count; i++)
                    to.setAtIndex(ValueLayout.JAVA_INT, (long) (filled + i) * channels + channel, wide(samples[from + i]));
            }
            case WAV_FLOAT, OPUS -> {
                MemorySegment to = memory(0, 4L * piece * channels);
                for (int i = 0; i < count; i++) to.setAtIndex(ValueLayout.JAVA_FLOAT, (long) (filled + i) * channels + channel, samples[from + i]);
            }
            case WAV16, FLAC -> {
                MemorySegment to = memory(0, 2L * piece * channels);
                for (int i = 0; i < count; i++)
                    to.setAtIndex(ValueLayout.JAVA_SHORT, (long) (filled + i) * channels + channel, sixteen(samples[from + i]));
            }
        }
    }

    private static short sixteen(float sample) {
        return (short) Math.clamp(Math.round(sample * 32768f), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** 24 bits in the upper part of 32. */
    private static int wide(float sample) {
        return Math.clamp(Math.round(sample * 8_388_608.0), -8_388_608, 8_388_607) << 8;
    }

    private MemorySegment memory(int plane, long size) {
        return MemorySegment.ofAddress(frame.extended_data(plane).address()).reinterpret(size);
    }

    private void flush() {
        frame.nb_samples(filled).pts(position);
        position += filled;
        filled = 0;
        send(frame);
    }

    private void send(AVFrame piece) {
        int sent = avcodec_send_frame(codec, piece);
        if (sent < 0) throw Faults.encoder(file.target(), encoder(format.coding()), Av.words(sent));
        while (avcodec_receive_packet(codec, packet) >= 0) {
            packet.stream_index(0);
            av_packet_rescale_ts(packet, base, stream.time_base());
            output.write(packet);
        }
    }

    @Override
    public void finish() {
        if (filled > 0) flush();
        finished = true;
        send(null);
        output.end();
        release();
        file.keep();
    }

    private void release() {
        if (closed) return;
        closed = true;
        avcodec_free_context(codec);
        av_frame_free(frame);
        av_packet_free(packet);
        output.close();
    }

    @Override
    public void close() {
        if (closed) return;
        release();
        file.drop();
    }
}
