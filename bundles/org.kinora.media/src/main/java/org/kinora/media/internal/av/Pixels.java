package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt_name;

import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.YuvFrame;

/** Our frames, BT.709 with limited range, in the pixel format that an encoder takes. */
final class Pixels implements AutoCloseable {
    private final AVFrame picture = av_frame_alloc();
    private final Filter filter;

    Pixels(Coding coding, int width, int height) {
        picture.width(width).height(height).format(avutil.AV_PIX_FMT_YUV420P);
        picture.color_range(avutil.AVCOL_RANGE_MPEG).colorspace(avutil.AVCOL_SPC_BT709);
        av_frame_get_buffer(picture, 0);
        String source = "video_size=" + width + "x" + height + ":pix_fmt=" + avutil.AV_PIX_FMT_YUV420P + ":time_base=1/1:pixel_aspect=1/1:colorspace="
                + avutil.AVCOL_SPC_BT709 + ":range=" + avutil.AVCOL_RANGE_MPEG;
        filter = plain(coding) ? null : new Filter(false, source, chain(coding));
    }

    private static boolean plain(Coding coding) {
        return coding.pixels() == avutil.AV_PIX_FMT_YUV420P && !coding.fullRange();
    }

    /** JPEG is always full range with the matrix of BT.601. */
    static boolean jpeg(Coding coding) {
        return coding.codec() == ClipCodec.MJPEG;
    }

    private static String chain(Coding coding) {
        String scale = "scale=flags=bicubic+accurate_rnd+full_chroma_int+full_chroma_inp+bitexact:in_color_matrix=bt709:in_range=limited";
        if (!coding.rgb()) scale += ":out_color_matrix=" + (jpeg(coding) ? "bt601" : "bt709") + ":out_range=" + (coding.fullRange() ? "full"
                : "limited");
        return scale + ",format=" + Av.text(av_get_pix_fmt_name(coding.pixels()));
    }

    /** Fills {@code into}, in place of what it held. */
    void convert(YuvFrame frame, AVFrame into) {
        av_frame_make_writable(picture);
        for (int plane = 0; plane < 3; plane++) copy(frame, plane);
        if (filter == null) {
            avutil.av_frame_unref(into);
            avutil.av_frame_ref(into, picture);
            return;
        }
        filter.put(picture);
        if (!filter.take(into)) throw new IllegalStateException("no picture out of the converter");
    }

    private void copy(YuvFrame frame, int plane) {
        int stride = picture.linesize(plane);
        int width = frame.stride(plane);
        int rows = frame.rows(plane);
        MemorySegment to = MemorySegment.ofAddress(picture.data(plane).address()).reinterpret((long) stride * rows);
        for (int row = 0; row < rows; row++)
            MemorySegment.copy(frame.memory(), frame.offset(plane) + (long) row * width, to, (long) row * stride, width);
    }

    @Override
    public void close() {
        if (filter != null) filter.close();
        av_frame_free(picture);
    }
}
