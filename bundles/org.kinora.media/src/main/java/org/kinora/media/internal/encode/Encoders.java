package org.kinora.media.internal.encode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.kinora.api.media.Capabilities;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.ClipCoding;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.EncoderInfo;
import org.kinora.api.media.Quality;
import org.kinora.api.work.Failure;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;
import org.kinora.media.internal.av.AvSink;
import org.kinora.media.internal.av.Coding;
import org.kinora.media.internal.av.Errand;
import org.kinora.media.internal.av.GifSink;
import org.kinora.media.internal.av.Natives;
import org.kinora.media.internal.av.OpenH264Sink;
import org.kinora.media.internal.av.SequenceSink;

/** Chooses the H.264 encoder once: x264 when its executable starts, else OpenH264 in process. Thread-safe. */
public final class Encoders {
    /** What was found out at first use; {@code executable} is empty when x264 does not start. */
    private record Choice(Optional<Executable> executable, String filesHash, List<String> remarks) { }

    private final CacheFolder cache;
    private final Natives natives;
    private final Optional<Path> given;
    private final ProcessTrials trials = new ProcessTrials();
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
        if (given.isPresent()) return tried(new Executable(given.get(), false).asked(), "given");
        Optional<ExecutableFiles> files = ExecutableFiles.find(cache);
        if (files.isEmpty()) return new Choice(Optional.empty(), "", List.of(Faults.noExecutableRemark()));
        try {
            return tried(new Executable(files.get().executable("ffmpeg"), true), files.get().hash());
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

    /** A writer in another codec; {@code file} is a folder for a sequence of pictures. */
    public ClipWriter writer(Path file, ClipFormat format, ClipCoding coding, Errand errand) {
        errand.check();
        PartFile part = new PartFile(file);
        try {
            return new QueuedClipWriter(part, format, sink(part, format, coding, errand), errand);
        } catch (RuntimeException | Error fault) {
            part.drop();
            throw fault;
        }
    }

    private FrameSink sink(PartFile part, ClipFormat format, ClipCoding coding, Errand errand) {
        ClipCodec codec = coding.codec();
        natives.load();
        if (coding.hardware()) {
            Optional<EncoderInfo> found = hardware(codec).stream().filter(EncoderInfo::works).findFirst();
            if (found.isPresent()) return process(found.get().name(), part, format);
            errand.note(Faults.noHardware(codec.toString(), usual(codec)));
        }
        return switch (codec) {
            case H264 -> sink(part, format, errand);
            case HEVC -> x265(part, format);
            case GIF -> new GifSink(format, part, errand);
            case PNG, TIFF16 -> new SequenceSink(format, Coding.of(codec, format.quality()), part);
            default -> new AvSink(format, Coding.of(codec, format.quality()), part, errand);
        };
    }

    /** The encoder that is taken where no graphics processor encodes. */
    private String usual(ClipCodec codec) {
        return switch (codec) {
            case H264 -> capabilities().encoder();
            case HEVC -> "libx265";
            default -> Coding.of(codec, Quality.FINAL).encoder();
        };
    }

    private FrameSink x265(PartFile part, ClipFormat format) {
        EncoderInfo found = x265();
        if (!found.works()) throw Faults.noSuchEncoder("HEVC", found.reason());
        return process(found.name(), part, format);
    }

    private FrameSink process(String encoder, PartFile part, ClipFormat format) {
        Executable executable = choice().executable.orElseThrow();
        return new X264Sink(executable, ProcessArguments.of(executable, format, encoder, part.path()), encoder, part);
    }

    /** The encoders of a codec, the best first, each tried. */
    public List<EncoderInfo> encoders(ClipCodec codec, boolean hardware) {
        natives.load();
        List<EncoderInfo> all = new ArrayList<>(hardware ? hardware(codec) : List.of());
        Choice chosen = choice();
        if (codec == ClipCodec.HEVC) {
            all.add(x265());
            return all;
        }
        if (codec == ClipCodec.H264) all.add(new EncoderInfo(codec, "libx264", false, true, chosen.executable.isPresent(), String.join(" ",
                chosen.remarks)));
        String name = Coding.of(codec, Quality.FINAL).encoder();
        String trouble = LibraryTrial.trouble(codec);
        all.add(new EncoderInfo(codec, name, false, false, trouble.isEmpty(), trouble));
        return all;
    }

    private EncoderInfo x265() {
        return tried(ClipCodec.HEVC, "libx265", false);
    }

    private List<EncoderInfo> hardware(ClipCodec codec) {
        return ProcessArguments.hardware(codec).stream().map(name -> tried(codec, name, true)).toList();
    }

    private EncoderInfo tried(ClipCodec codec, String name, boolean hardware) {
        Choice chosen = choice();
        String trouble = chosen.executable.map(executable -> trials.trouble(executable, name)).orElseGet(() -> String.join(" ", chosen.remarks));
        return new EncoderInfo(codec, name, hardware, true, trouble.isEmpty(), trouble);
    }

    private FrameSink sink(PartFile part, ClipFormat format, Errand errand) {
        Optional<Executable> executable = choice().executable;
        if (executable.isPresent()) return new X264Sink(executable.get(), format, part);
        natives.load();
        return new OpenH264Sink(format, part, errand);
    }
}
