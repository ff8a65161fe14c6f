package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.media.Fit;
import org.kinora.api.media.YuvFrame;

/** Turns decoded pictures of any size, rotation, pixel format and colour space into our frames. */
final class FrameFitter implements AutoCloseable {
    private final Geometry geometry;
    private final Fit fit;
    private final AVFrame fitted = av_frame_alloc();
    private Filter filter;
    private String built = "";

    FrameFitter(Geometry geometry, Fit fit) {
        this.geometry = geometry;
        this.fit = fit;
    }

    /** Fits a picture into a frame of the geometry's size. */
    void fit(AVFrame picture, YuvFrame into) {
        String source = source(picture);
        if (!source.equals(built)) {
            if (filter != null) filter.close();
            filter = null;
            filter = new Filter(false, source, chain(picture));
            built = source;
        }
        filter.put(picture);
        if (!filter.take(fitted)) throw new IllegalStateException("no picture out of the scaler");
        for (int plane = 0; plane < 3; plane++) copy(plane, into);
        av_frame_unref(fitted);
    }

    private void copy(int plane, YuvFrame into) {
        int stride = fitted.linesize(plane);
        int width = into.stride(plane);
        int rows = into.rows(plane);
        MemorySegment from = MemorySegment.ofAddress(fitted.data(plane).address()).reinterpret((long) stride * (rows - 1) + width);
        long to = into.offset(plane);
        if (stride == width) {
            MemorySegment.copy(from, 0, into.memory(), to, (long) width * rows);
        } else {
            for (int row = 0; row < rows; row++) MemorySegment.copy(from, (long) row * stride, into.memory(), to + (long) row * width, width);
        }
    }

    private static String source(AVFrame picture) {
        return "video_size=" + picture.width() + "x" + picture.height() + ":pix_fmt=" + picture.format() + ":time_base=1/1"
                + ":colorspace=" + picture.colorspace() + ":range=" + picture.color_range();
    }

    private String chain(AVFrame picture) {
        Geometry.Size size = geometry.scaled(fit);
        StringBuilder chain = new StringBuilder(geometry.turn());
        chain.append("scale=").append(size.width()).append(':').append(size.height())
                .append(":flags=bicubic+accurate_rnd+full_chroma_int+bitexact:out_color_matrix=bt709:out_range=limited");
        if (picture.colorspace() == avutil.AVCOL_SPC_UNSPECIFIED && !isRgb(picture))
            chain.append(":in_color_matrix=").append(picture.height() >= 720 ? "bt709" : "bt601");
        chain.append(",format=yuv420p");
        if (size.width() > geometry.width() || size.height() > geometry.height())
            chain.append(",crop=").append(geometry.width()).append(':').append(geometry.height());
        else if (size.width() < geometry.width() || size.height() < geometry.height())
            chain.append(",pad=").append(geometry.width()).append(':').append(geometry.height()).append(":-1:-1:black");
        return chain.toString();
    }

    private static boolean isRgb(AVFrame picture) {
        return (avutil.av_pix_fmt_desc_get(picture.format()).flags() & avutil.AV_PIX_FMT_FLAG_RGB) != 0;
    }

    @Override
    public void close() {
        if (filter != null) filter.close();
        av_frame_free(fitted);
    }
}
