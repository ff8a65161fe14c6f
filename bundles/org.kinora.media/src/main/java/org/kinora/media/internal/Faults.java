package org.kinora.media.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kinora.api.work.DiskSpace;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** The failures of this bundle, one method for each thing that can go wrong. */
public final class Faults {
    private static final String NO_SPACE = "No space left on device";

    private Faults() { }

    private static Texts texts() {
        return Texts.beside(Faults.class);
    }

    /** Throws when there is no regular, readable file. */
    public static void requireFile(Path file) {
        if (!Files.exists(file)) throw texts().failure(Kind.MISSING, "media.missing", file);
        if (!Files.isRegularFile(file)) throw texts().failure(Kind.INPUT, "media.nofile", file);
        if (!Files.isReadable(file)) throw texts().failure(Kind.INPUT, "media.unreadable", file);
    }

    public static Failure notMedia(Path file, String reason) {
        return texts().failure(Kind.INPUT, "media.unknown", file, reason);
    }

    public static Failure noPicture(Path file) {
        return texts().failure(Kind.INPUT, "media.nopicture", file);
    }

    public static Failure noSound(Path file) {
        return texts().failure(Kind.INPUT, "media.nosound", file);
    }

    public static Failure noDecoder(Path file, String codec) {
        return texts().failure(Kind.INPUT, "media.nodecoder", file, codec);
    }

    public static Failure damaged(Path file, String reason) {
        return texts().failure(Kind.DAMAGED, "media.damaged", file, reason);
    }

    /** The file ended before all that it announces was read; {@code expected} and {@code found} count packets. */
    public static Failure truncated(Path file, long expected, long found) {
        return texts().failure(Kind.DAMAGED, "media.truncated", file, expected, found);
    }

    public static Failure diskFull(Path file) {
        return texts().passing(Kind.EXHAUSTED, "media.diskfull", file, DiskSpace.of(file).text());
    }

    public static Failure unwritable(Path file, String reason) {
        if (reason.contains(NO_SPACE)) return diskFull(file);
        return texts().failure(Kind.INPUT, "media.unwritable", file, reason);
    }

    public static Failure unwritable(Path file, IOException fault) {
        // Picture writers wrap what the disk said.
        if (Kind.of(fault) == Kind.EXHAUSTED) return diskFull(file);
        String reason = switch (fault) {
            case NoSuchFileException missing -> "no folder " + Path.of(missing.getFile()).getParent();
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(fault.getMessage());
        };
        return unwritable(file, reason);
    }

    /** The encoder stopped by itself; {@code words} are its last lines. */
    public static Failure encoder(Path file, String encoder, String words) {
        if (words.contains(NO_SPACE)) return diskFull(file);
        return texts().failure(Kind.PROVIDER, "media.encoder", encoder, file, words.isBlank() ? "nothing" : words.strip());
    }

    public static Failure aborted(Path file) {
        return texts().failure(Kind.CANCELLED, "media.aborted", file);
    }

    public static Failure noFrames(Path file) {
        return texts().failure(Kind.INPUT, "media.noframes", file);
    }

    public static Failure nothingToJoin(Path file) {
        return texts().failure(Kind.INPUT, "media.nothingtojoin", file);
    }

    public static Failure pictureName(Path file) {
        return texts().failure(Kind.INPUT, "media.picturename", file);
    }

    public static Failure noEncoder(String found) {
        return texts().failure(Kind.MISSING, "media.noencoder", found);
    }

    /** No encoder of a codec works. */
    public static Failure noSuchEncoder(String codec, String found) {
        return texts().failure(Kind.MISSING, "media.nosuchencoder", codec, found);
    }

    /** The sentence about a hardware encoder that was wanted. */
    public static String noHardware(String codec, String encoder) {
        return texts().text("media.nohardware", codec, encoder);
    }

    /** A codec does not go into a container. */
    public static Failure wrongContainer(Path file, String codec, String containers) {
        return texts().failure(Kind.INPUT, "media.wrongcontainer", file, codec, containers);
    }

    /** The remark about an executable that does not start. */
    public static String executableRemark(String reason) {
        return texts().text("media.executable", reason);
    }

    /** The remark about a missing bundle with the executable. */
    public static String noExecutableRemark() {
        return texts().text("media.noexecutable");
    }
}
