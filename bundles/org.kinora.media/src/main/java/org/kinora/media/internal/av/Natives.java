package org.kinora.media.internal.av;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avfilter;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.media.internal.CacheFolder;

/**
 * Loads FFmpeg's libraries at first use. Thread-safe.
 *
 * <p>JavaCPP extracts them into a folder without versions in its paths, so the folder itself carries the version.
 */
public final class Natives {
    /** Version of the presets whose natives are extracted. */
    public static final String VERSION = "8.0.1-1.5.13";

    private final Path folder;
    private boolean loaded;

    public Natives(CacheFolder cache) {
        this.folder = cache.path().resolve("natives-" + VERSION);
    }

    /** Makes sure that the libraries are there; costs about a second the first time on a machine, then some 100 ms once per process. */
    public synchronized void load() {
        if (loaded) return;
        if (System.getProperty("org.bytedeco.javacpp.cachedir") == null) System.setProperty("org.bytedeco.javacpp.cachedir", folder.toString());
        // frames of a pool are no Java objects: JavaCPP must not take them for a leak
        if (System.getProperty("org.bytedeco.javacpp.maxPhysicalBytes") == null) System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
        silence("SVT_LOG", "0");
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        avcodec.avcodec_version();
        avformat.avformat_version();
        avfilter.avfilter_version();
        loaded = true;
    }

    /** A library that writes to the terminal unless this variable of the process says otherwise. */
    private static void silence(String variable, String value) {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> setenv = linker.defaultLookup().find("setenv");
        if (setenv.isEmpty()) return;
        FunctionDescriptor shape = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
        try (Arena arena = Arena.ofConfined()) {
            int refused = (int) linker.downcallHandle(setenv.get(), shape).invokeExact(arena.allocateFrom(variable), arena.allocateFrom(value), 0);
            if (refused != 0) System.getLogger(Natives.class.getName()).log(System.Logger.Level.DEBUG, variable + " cannot be set");
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
