package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_get_bits_per_sample;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_describe;
import static org.bytedeco.ffmpeg.global.avutil.av_color_primaries_name;
import static org.bytedeco.ffmpeg.global.avutil.av_color_space_name;
import static org.bytedeco.ffmpeg.global.avutil.av_color_transfer_name;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt_name;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.kinora.api.media.PictureTraits;
import org.kinora.api.time.Rational;

/** How streams are stored, as far as the file tells. */
final class Traits {
    private Traits() { }

    static PictureTraits of(AVStream stream, boolean variableRate) {
        AVCodecParameters coded = stream.codecpar();
        AVPixFmtDescriptor pixels = coded.format() < 0 ? null : av_pix_fmt_desc_get(coded.format());
        boolean known = pixels != null && !pixels.isNull();
        boolean interlaced = coded.field_order() > avcodec.AV_FIELD_PROGRESSIVE;
        return new PictureTraits(coded.width(), coded.height(), Geometry.aspect(stream), Geometry.turns(coded) * 90,
                known ? Av.text(av_get_pix_fmt_name(coded.format())) : "unknown", known ? pixels.comp(0).depth() : 0,
                coded.color_range() == avutil.AVCOL_RANGE_JPEG, name(av_color_primaries_name(coded.color_primaries())),
                name(av_color_transfer_name(coded.color_trc())), name(av_color_space_name(coded.color_space())), interlaced, variableRate,
                Math.max(0, coded.bit_rate()));
    }

    private static String name(BytePointer pointer) {
        String text = Av.text(pointer);
        return text.isEmpty() ? "unknown" : text;
    }

    static String layout(AVCodecParameters coded) {
        int count = coded.ch_layout().nb_channels();
        // Plain PCM files do not say where the sound comes from; with one channel or two everybody knows.
        if (coded.ch_layout().order() == avutil.AV_CHANNEL_ORDER_UNSPEC && count <= 2) return count == 1 ? "mono" : "stereo";
        byte[] text = new byte[128];
        if (av_channel_layout_describe(coded.ch_layout(), text, text.length) < 0) return count + " channels";
        int end = 0;
        while (end < text.length && text[end] != 0) end++;
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    static int bits(AVCodecParameters coded) {
        int raw = coded.bits_per_raw_sample();
        return raw > 0 ? raw : Math.max(0, av_get_bits_per_sample(coded.codec_id()));
    }

    /** Seconds as far apart as a container's rounded time stamps may be. */
    static final Rational ROUNDING = Rational.of(3, 2000);
}
