package org.kinora.media.internal.encode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.kinora.api.media.Capabilities;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.work.Failure;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;
import org.kinora.media.internal.av.Errand;
import org.kinora.media.internal.av.Natives;
import org.kinora.media.internal.av.OpenH264Sink;

/** Chooses the H.264 encoder once: x264 when its executable starts, else OpenH264 in process. Thread-safe. */
public final class Encoders {
    /** What was found out at first use; {@code executable} is empty when x264 does not start. */
    private record Choice(Optional<Executable> executable, String filesHash, List<String> remarks) { }

    private final CacheFolder cache;
    private final Natives natives;
    private final Optional<Path> given;
    private Choice choice;

    /** @param given executable to use in place of the bundled one */
    public Encoders(CacheFolder cache, Natives natives, Optional<Path> given) {
        this.cache = cache;
        this.natives = natives;
        this.given = given;
    }

    private synchronized Choice choice() {
        if (choice == null) choice = choose();
        return choice;
    }

    private Choice choose() {
        if (given.isPresent()) return tried(new Executable(given.get()), "given");
        Optional<ExecutableFiles> files = ExecutableFiles.find(cache);
        if (files.isEmpty()) return new Choice(Optional.empty(), "", List.of(Faults.noExecutableRemark()));
        try {
            return tried(new Executable(files.get().executable("ffmpeg")), files.get().hash());
        } catch (Failure unwritable) {
            return new Choice(Optional.empty(), "", List.of(Faults.executableRemark(unwritable.failed())));
        }
    }

    private static Choice tried(Executable executable, String hash) {
        String trouble = executable.trouble();
        return trouble.isEmpty() ? new Choice(Optional.of(executable), hash, List.of())
                : new Choice(Optional.empty(), "", List.of(Faults.executableRemark(trouble)));
    }

    public Capabilities capabilities() {
        Choice chosen = choice();
        return chosen.executable.isPresent() ? new Capabilities("libx264", "GPL version 3 or later", true, chosen.remarks)
                : new Capabilities("libopenh264", "LGPL version 3 or later", false, chosen.remarks);
    }

    public String fingerprint(ClipFormat format) {
        Choice chosen = choice();
        String text = chosen.executable.isPresent() ? "x264\n" + chosen.filesHash + "\n" + String.join("\n", X264Arguments.settings(format))
                : "openh264\n" + Natives.VERSION + "\n" + System.getProperty("os.arch") + "\n" + OpenH264Sink.settings(format);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public ClipWriter writer(Path file, ClipFormat format, Errand errand) {
        errand.check();
        PartFile part = new PartFile(file);
        try {
            return new QueuedClipWriter(part, format, sink(part, format, errand), errand);
        } catch (RuntimeException | Error fault) {
            part.drop();
            throw fault;
        }
    }

    private FrameSink sink(PartFile part, ClipFormat format, Errand errand) {
        Optional<Executable> executable = choice().executable;
        if (executable.isPresent()) return new X264Sink(executable.get(), format, part);
        natives.load();
        return new OpenH264Sink(format, part, errand);
    }
}
