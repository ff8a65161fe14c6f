package org.kinora.media.internal.encode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.Quality;
import org.kinora.media.internal.av.Output;

/**
 * Command lines of encoders other than x264 that run in the separate process: x265 for its licence, those of graphics processors because a driver
 * that breaks must not take Kinora with it.
 */
final class ProcessArguments {
    private static final String TAGS = "setparams=range=limited:color_primaries=bt709:color_trc=bt709:colorspace=bt709,setsar=1";

    private ProcessArguments() { }

    /** The hardware encoders of a codec, the best first. */
    static List<String> hardware(ClipCodec codec) {
        return switch (codec) {
            case H264 -> List.of("h264_nvenc", "h264_qsv", "h264_vaapi");
            case HEVC -> List.of("hevc_nvenc", "hevc_qsv", "hevc_vaapi");
            case AV1 -> List.of("av1_nvenc", "av1_qsv", "av1_vaapi");
            case VP9 -> List.of("vp9_qsv", "vp9_vaapi");
            default -> List.of();
        };
    }

    /** Encodes raw frames from standard input into a file. */
    static List<String> of(Executable executable, ClipFormat format, String encoder, Path out) {
        List<String> line = begin(executable.path(), encoder);
        line.addAll(List.of("-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", format.width() + "x" + format.height(), "-framerate",
                format.rate().toString(), "-i", "pipe:0"));
        line.addAll(encoding(encoder, format.quality()));
        String container = encoder.startsWith("vp9") ? "webm" : "mp4";
        line.addAll(List.of("-fps_mode", "passthrough", "-fflags", "+bitexact"));
        if (container.equals("mp4")) line.addAll(List.of("-movflags", "+faststart", "-movie_timescale", Output.MOVIE_TIMESCALE));
        if (encoder.contains("265") || encoder.startsWith("hevc")) line.addAll(List.of("-tag:v", "hvc1"));
        if (executable.counts()) line.addAll(Intake.arguments());
        line.addAll(List.of("-f", container, "file:" + out));
        return line;
    }

    /** Encodes one frame and throws it away. */
    static List<String> trial(Path executable, String encoder) {
        List<String> line = begin(executable, encoder);
        line.addAll(List.of("-f", "lavfi", "-i", "color=c=gray:s=640x360:r=25:d=0.04"));
        line.addAll(encoding(encoder, Quality.PREVIEW));
        line.addAll(List.of("-f", "null", "-"));
        return line;
    }

    private static List<String> begin(Path executable, String encoder) {
        List<String> line = new ArrayList<>(List.of(executable.toString(), "-hide_banner", "-loglevel", "error", "-nostats", "-y"));
        if (encoder.endsWith("vaapi")) line.addAll(List.of("-vaapi_device", "/dev/dri/renderD128"));
        return line;
    }

    private static List<String> encoding(String encoder, Quality quality) {
        List<String> line = new ArrayList<>(List.of("-vf", encoder.endsWith("vaapi") ? TAGS + ",format=nv12,hwupload" : TAGS, "-an", "-c:v",
                encoder));
        int level = level(quality);
        if (encoder.equals("libx265")) {
            line.addAll(List.of("-preset", preset(quality), "-crf", String.valueOf(level), "-pix_fmt", "yuv420p", "-g", "60", "-x265-params",
                    "log-level=error:open-gop=0:pools=4"));
        } else if (encoder.endsWith("nvenc")) {
            line.addAll(List.of("-preset", "p5", "-rc", "vbr", "-cq", String.valueOf(level), "-g", "60"));
        } else if (encoder.endsWith("qsv")) {
            line.addAll(List.of("-preset", "medium", "-global_quality", String.valueOf(level), "-g", "60"));
        } else {
            line.addAll(List.of("-qp", String.valueOf(level), "-g", "60"));
        }
        return line;
    }

    private static String preset(Quality quality) {
        return switch (quality) {
            case DRAFT, PROXY -> "ultrafast";
            case PREVIEW -> "superfast";
            case FINAL, INTERMEDIATE -> "fast";
            case BEST -> "medium";
        };
    }

    private static int level(Quality quality) {
        return switch (quality) {
            case DRAFT -> 32;
            case PREVIEW, PROXY -> 27;
            case FINAL -> 22;
            case BEST -> 20;
            case INTERMEDIATE -> 14;
        };
    }
}
