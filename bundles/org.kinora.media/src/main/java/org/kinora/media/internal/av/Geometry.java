package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;
import static org.bytedeco.ffmpeg.global.avutil.av_display_rotation_get;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.javacpp.IntPointer;
import org.kinora.api.media.Fit;
import org.kinora.api.time.Rational;

/**
 * How a coded picture is shown.
 *
 * @param shownWidth pixels after turning, with square pixels
 * @param shownHeight pixels after turning, with square pixels
 * @param quarterTurns clockwise, 0 to 3
 * @param width of the frames to make, even
 * @param height of the frames to make, even
 */
record Geometry(int shownWidth, int shownHeight, int quarterTurns, int width, int height) {
    record Size(int width, int height) { }

    /** The geometry of a stream; {@code width} and {@code height} are 0 for its own size. */
    static Geometry of(AVStream stream, int width, int height) {
        AVCodecParameters coded = stream.codecpar();
        int squareWidth = Math.clamp(aspect(stream).times(coded.width()).round(), 1, 65_536);
        int turns = turns(coded);
        int shownWidth = turns % 2 == 0 ? squareWidth : coded.height();
        int shownHeight = turns % 2 == 0 ? coded.height() : squareWidth;
        return new Geometry(shownWidth, shownHeight, turns, width == 0 ? even(shownWidth) : width, height == 0 ? even(shownHeight) : height);
    }

    private static int even(int size) {
        return Math.max(2, size & ~1);
    }

    /** Width of a pixel / its height; 1 where nobody tells. */
    static Rational aspect(AVStream stream) {
        Rational aspect = Av.rational(stream.sample_aspect_ratio());
        if (aspect.signum() <= 0) aspect = Av.rational(stream.codecpar().sample_aspect_ratio());
        return aspect.signum() <= 0 ? Rational.ONE : aspect;
    }

    /** Quarter turns clockwise by which a player turns the picture, 0 to 3. */
    static int turns(AVCodecParameters coded) {
        AVPacketSideData matrix = coded.nb_coded_side_data() == 0 ? null
                : av_packet_side_data_get(coded.coded_side_data(), coded.nb_coded_side_data(), AV_PKT_DATA_DISPLAYMATRIX);
        if (matrix == null || matrix.isNull() || matrix.size() < 36) return 0;
        double degrees = av_display_rotation_get(new IntPointer(matrix.data()));
        return Double.isNaN(degrees) ? 0 : Math.floorMod(Math.round(-degrees / 90), 4);
    }

    /** The filters that turn the picture upright, each followed by a comma. */
    String turn() {
        return switch (quarterTurns) {
            case 1 -> "transpose=clock,";
            case 2 -> "hflip,vflip,";
            case 3 -> "transpose=cclock,";
            default -> "";
        };
    }

    /** The size to scale to before cropping or padding. */
    Size scaled(Fit fit) {
        long wide = (long) shownWidth * height;
        long high = (long) shownHeight * width;
        if (fit == Fit.STRETCH || wide == high) return new Size(width, height);
        boolean byHeight = fit == Fit.CROP == wide > high;
        return byHeight ? new Size(near(wide, shownHeight, width, fit), height) : new Size(width, near(high, shownWidth, height, fit));
    }

    private static int near(long product, int divisor, int wanted, Fit fit) {
        int size = (int) ((product / divisor + 1) & ~1L);
        return fit == Fit.CROP ? Math.max(size, wanted) : Math.clamp(size, 2, wanted);
    }
}
