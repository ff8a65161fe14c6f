package org.kinora.film.internal.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/**
 * The standard job by other means: the encoder alone, fed with ready frames and sound, FFmpeg's filter graph, MLT's melt. Each as a user of it would
 * write it.
 */
record Commands(Path files, Path out, Work work) {
    private static final String DUCKED = "[%d:a]volume=-8dB[m0];[%d:a]aformat=channel_layouts=stereo,asplit[v1][v2];"
            + "[m0][v1]sidechaincompress=threshold=0.03:ratio=8:attack=20:release=400[duck];[duck][v2]amix=inputs=2:normalize=0,"
            + "loudnorm=I=-14:TP=-1.5:LRA=11,aresample=48000,atrim=0:%s[a]";

    /** A program of this machine. */
    static Optional<Path> installed(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path file = Path.of(folder.isEmpty() ? "." : folder).resolve(name);
            if (Files.isExecutable(file)) return Optional.of(file);
        }
        return Optional.empty();
    }

    /** The encoder alone, with the threads of our own. */
    Object floor(Path encoder, String preset, Path raw, Path mix) {
        List<String> line = new ArrayList<>(List.of(encoder.toString(), "-hide_banner", "-nostdin", "-y", "-v", "error", "-f", "rawvideo", "-pix_fmt",
                "yuv420p", "-s", "1920x1080", "-r", "30", "-i", raw.toString(), "-i", mix.toString(), "-map", "0:v", "-map", "1:a", "-threads", "2",
                "-x264-params", "sync-lookahead=0"));
        line.addAll(encoding(preset));
        return run(line, Optional.of(encoder.getParent()));
    }

    private List<String> encoding(String preset) {
        return List.of("-c:v", "libx264", "-preset", preset, "-crf", "20", "-pix_fmt", "yuv420p", "-g", "60", "-c:a", "aac", "-b:a", "192k", "-ar",
                "48000", "-movflags", "+faststart", out.resolve("peer.mp4").toString());
    }

    /** FFmpeg's own graph: zoompan, xfade, lut3d, overlay, sidechaincompress, loudnorm. */
    Object ffmpeg(Path program, String preset, int stills) {
        List<String> line = new ArrayList<>(List.of(program.toString(), "-hide_banner", "-nostdin", "-y", "-v", "error"));
        StringBuilder graph = new StringBuilder();
        for (int i = 0; i < stills; i++) {
            line.addAll(List.of("-i", still(i)));
            String zoom = i % 2 == 0 ? "1+0.12*on/119" : "1.12-0.12*on/119";
            graph.append(String.format(Locale.ROOT, "[%d:v]zoompan=z='%s':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=120:s=1920x1080:fps=30,setsar=1,"
                    + "format=yuv420p[s%d];", i, zoom, i));
        }
        String last = "s0";
        for (int i = 1; i < stills; i++) {
            graph.append(String.format(Locale.ROOT, "[%s][s%d]xfade=transition=fade:duration=0.5:offset=%s[x%d];", last, i, i * 3.5, i));
            last = "x" + i;
        }
        graph.append(String.format(Locale.ROOT, "[%s]lut3d=file=%s:interp=tetrahedral,format=yuv420p[g];[%d:v]format=yuva420p,"
                + "fade=t=in:st=0.5:d=0.5:alpha=1,fade=t=out:st=3:d=0.5:alpha=1[t];[g][t]overlay=0:0:enable='between(t,0.5,3.5)':eof_action=pass,"
                + "format=yuv420p[v];", last, files.resolve("look.cube"), stills + 2));
        graph.append(String.format(Locale.ROOT, DUCKED, stills, stills + 1, StandardJob.seconds(stills)));
        line.addAll(List.of("-i", files.resolve("music.wav").toString(), "-i", files.resolve("voice.wav").toString(), "-loop", "1", "-framerate",
                "30", "-t", "4", "-i", files.resolve("title.png").toString(), "-filter_complex", graph.toString(), "-map", "[v]", "-map", "[a]",
                "-r", "30", "-t", String.valueOf(StandardJob.seconds(stills))));
        line.addAll(encoding(preset));
        return run(line, Optional.empty());
    }

    /** MLT, which has no side chain: the music's volume has key frames. */
    Object melt(Path program, String preset, int stills) {
        List<String> line = new ArrayList<>(List.of(program.toString(), "-profile", "atsc_1080p_30"));
        for (int i = 0; i < stills; i++) {
            String rect = i % 2 == 0 ? "0=0 0 1920 1080 1; 119=-115 -65 2150 1210 1" : "0=-115 -65 2150 1210 1; 119=0 0 1920 1080 1";
            line.addAll(List.of("pixbuf:" + still(i), "in=0", "out=119", "-attach-clip", "affine", "background=colour:0", "transition.rect=" + rect,
                    "transition.distort=0"));
            if (i > 0) line.addAll(List.of("-mix", "15", "-mixer", "luma"));
        }
        String end = String.valueOf(StandardJob.frames(stills) - 1);
        line.addAll(List.of("-attach-track", "avfilter.lut3d", "av.file=" + files.resolve("look.cube"), "-track", "-blank", "14",
                "pixbuf:" + files.resolve("title.png"), "in=0", "out=89", "-attach-clip", "brightness", "level=1", "alpha=0=0; 14=1; 75=1; 89=0",
                "-transition", "composite", "a_track=0", "b_track=1", "in=15", "out=104", "distort=1", "fill=1", "-track",
                "avformat:" + files.resolve("music.wav"), "in=0", "out=" + end, "-attach-cut", "volume",
                "level=0=-8; 20=-8; 30=-16; 1020=-16; 1040=-8", "-transition", "mix", "a_track=0", "b_track=2", "always_active=1", "sum=1", "-track",
                "avformat:" + files.resolve("voice.wav"), "in=0", "out=" + end, "-transition", "mix", "a_track=0", "b_track=3", "always_active=1",
                "sum=1", "-filter", "dynamic_loudness", "target_loudness=-14", "-consumer", "avformat:" + out.resolve("peer.mp4"),
                "vcodec=libx264", "preset=" + preset, "crf=20", "g=60", "pix_fmt=yuv420p", "acodec=aac", "ab=192k", "ar=48000", "real_time=-2",
                "rescale=bilinear", "threads=0", "movflags=+faststart", "terminate_on_pause=1"));
        return run(line, Optional.empty());
    }

    private String still(int number) {
        return files.resolve(String.format("still%02d.png", number % StandardJob.STILLS)).toString();
    }

    private Object run(List<String> line, Optional<Path> libraries) {
        Path log = out.resolve("peer.log");
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        libraries.ifPresent(folder -> builder.environment().put("LD_LIBRARY_PATH", folder.toString()));
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            while (!process.waitFor(100, TimeUnit.MILLISECONDS)) if (work.cancelled()) process.destroyForcibly();
            work.checkCancelled();
            if (process.exitValue() == 0) return line;
            String text = Files.readString(log);
            throw Texts.beside(Commands.class).failure(Kind.PROVIDER, "peer", line.getFirst(), process.exitValue(),
                    text.substring(Math.max(0, text.length() - 400)).strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
