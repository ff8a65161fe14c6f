package org.kinora.media.internal.encode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.Quality;
import org.kinora.media.internal.av.Output;

/**
 * The command line of the encoder's process: raw I420 on its standard input, an MP4 out. The thread count is fixed, because x264's bytes depend on
 * it.
 */
final class X264Arguments {
    private static final int THREADS = 2;
    /** Looking ahead in a thread of its own takes the memory of two more threads, and no time is won while frames are encoded side by side. */
    private static final String LOOKAHEAD = ":sync-lookahead=0";

    private X264Arguments() { }

    static List<String> of(Executable executable, ClipFormat format, Path out) {
        List<String> line = new ArrayList<>(List.of(executable.path().toString()));
        line.addAll(settings(format));
        if (executable.counts()) line.addAll(Intake.arguments());
        line.add("file:" + out);
        return line;
    }

    /** All arguments but the executable and the file: they decide the bytes. */
    static List<String> settings(ClipFormat format) {
        Quality quality = format.quality();
        List<String> line = new ArrayList<>(List.of("-hide_banner", "-loglevel", "error", "-nostats", "-y",
                "-filter_threads", "1", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-video_size", format.width() + "x" + format.height(), "-framerate",
                format.rate().toString(), "-i", "pipe:0",
                "-vf", "setparams=range=limited:color_primaries=bt709:color_trc=bt709:colorspace=bt709,setsar=1",
                "-an", "-c:v", "libx264", "-threads", String.valueOf(THREADS), "-preset", preset(quality), "-crf", String.valueOf(crf(quality)),
                "-pix_fmt", "yuv420p", "-g", String.valueOf(keyInterval(quality))));
        String stitchable = format.stitchable() ? "stitchable=1:open-gop=0:force-cfr=1" : "open-gop=0:force-cfr=1";
        line.addAll(List.of("-x264-params", stitchable + LOOKAHEAD, "-fps_mode", "passthrough", "-fflags", "+bitexact", "-movflags", "+faststart",
                "-movie_timescale", Output.MOVIE_TIMESCALE, "-f", "mp4"));
        return line;
    }

    static int keyInterval(Quality quality) {
        return switch (quality) {
            case DRAFT, PREVIEW, FINAL, BEST -> 60;
            case INTERMEDIATE -> 24;
            case PROXY -> 1;
        };
    }

    private static String preset(Quality quality) {
        return switch (quality) {
            case DRAFT, PROXY -> "ultrafast";
            case PREVIEW -> "superfast";
            case FINAL, INTERMEDIATE -> "veryfast";
            case BEST -> "medium";
        };
    }

    private static int crf(Quality quality) {
        return switch (quality) {
            case DRAFT -> 28;
            case PREVIEW, PROXY -> 23;
            case FINAL, BEST -> 20;
            case INTERMEDIATE -> 12;
        };
    }
}
