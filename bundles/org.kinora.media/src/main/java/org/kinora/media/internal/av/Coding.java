package org.kinora.media.internal.av;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.Quality;

/**
 * An encoder of FFmpeg's libraries and how it is set for a quality.
 *
 * @param encoder FFmpeg's name
 * @param pixels pixel format that it is fed with
 * @param fullRange whether black is 0
 * @param threads 0 for as many as there are cores; fixed where the bytes depend on it
 * @param containers endings of the files that hold it
 */
public record Coding(ClipCodec codec, String encoder, int pixels, boolean fullRange, int threads, SortedMap<String, String> options,
        List<String> containers) {
    private static final List<String> MOVIES = List.of("mp4", "mov", "mkv");
    private static final List<String> ANY = List.of("mp4", "mov", "mkv", "webm");
    private static final List<String> EDITING = List.of("mov", "mkv");

    /** The software encoder of a codec in FFmpeg's LGPL build. */
    public static Coding of(ClipCodec codec, Quality quality) {
        return switch (codec) {
            case H264 -> new Coding(codec, "libopenh264", avutil.AV_PIX_FMT_YUV420P, false, 1, settings("b", "6000000"), MOVIES);
            case HEVC -> new Coding(codec, "libx265", avutil.AV_PIX_FMT_YUV420P, false, 4, settings(), MOVIES);
            case AV1 -> new Coding(codec, "libsvtav1", avutil.AV_PIX_FMT_YUV420P, false, 0,
                    settings("preset", at(quality, "12", "10", "8", "5"), "crf", at(quality, "45", "38", "30", "27"), "g", "120"), ANY);
            case VP9 -> new Coding(codec, "libvpx-vp9", avutil.AV_PIX_FMT_YUV420P, false, 4,
                    settings("deadline", "good", "cpu-used", at(quality, "8", "6", "4", "2"), "crf", at(quality, "42", "36", "30", "27"), "b", "0",
                            "row-mt", "1", "tile-columns", "2", "auto-alt-ref", "1", "lag-in-frames", "25", "g", "120"), List.of("webm", "mkv",
                            "mp4"));
            case PRORES -> new Coding(codec, "prores_ks", avutil.AV_PIX_FMT_YUV422P10LE, false, 0,
                    settings("profile", at(quality, "0", "1", "3", "3"), "vendor", "apl0"), EDITING);
            case DNXHR -> new Coding(codec, "dnxhd", avutil.AV_PIX_FMT_YUV422P, false, 0,
                    settings("profile", at(quality, "dnxhr_lb", "dnxhr_sq", "dnxhr_hq", "dnxhr_hq")), EDITING);
            case MJPEG -> new Coding(codec, "mjpeg", avutil.AV_PIX_FMT_YUVJ420P, true, 0, settings("huffman", "default", "qscale",
                    at(quality, "9", "5", "2", "2")), EDITING);
            case FFV1 -> new Coding(codec, "ffv1", avutil.AV_PIX_FMT_YUV420P, false, 0, settings("level", "3", "slices", "4"), List.of("mkv", "nut"));
            case PNG -> new Coding(codec, "png", avutil.AV_PIX_FMT_RGB24, true, 0, settings("pred", "mixed"), List.of());
            case TIFF16 -> new Coding(codec, "tiff", avutil.AV_PIX_FMT_RGB48LE, true, 0, settings("compression_algo", "deflate"), List.of());
            case GIF -> new Coding(codec, "gif", avutil.AV_PIX_FMT_PAL8, true, 1, settings(), List.of("gif"));
        };
    }

    /** The same on a number of threads. */
    public Coding on(int number) {
        return new Coding(codec, encoder, pixels, fullRange, number, options, containers);
    }

    /** Pixels that filters like; nothing is encoded. */
    static Coding bgra() {
        return new Coding(ClipCodec.GIF, "", avutil.AV_PIX_FMT_BGRA, true, 1, settings(), List.of());
    }

    private static String at(Quality quality, String draft, String preview, String usual, String best) {
        return switch (quality) {
            case DRAFT -> draft;
            case PREVIEW, PROXY -> preview;
            case FINAL -> usual;
            case BEST, INTERMEDIATE -> best;
        };
    }

    private static SortedMap<String, String> settings(String... pairs) {
        SortedMap<String, String> options = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) options.put(pairs[i], pairs[i + 1]);
        return options;
    }

    /** Whether frames become RGB, which has no matrix. */
    boolean rgb() {
        return codec.sequence() || codec == ClipCodec.GIF;
    }
}
