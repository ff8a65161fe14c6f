package org.kinora.api.screenplay;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Reads and writes one file format of screenplays; implemented by plug-ins, called by the platform on any thread; pure and thread-safe. */
@ConsumerType
public interface ScriptFormat {
    /** Short name, e.g. {@code fountain}. */
    String id();

    /** File name endings without dot, the usual one first. */
    List<String> extensions();

    /** How sure this format is that these bytes are its own: 0 (no) to 100 (certain). */
    int recognises(byte[] bytes, String fileName);

    /**
     * Reads a script.
     *
     * @throws org.kinora.api.work.Failure when the bytes are no script at all (binary, empty); doubtful places are {@link Problem}s instead
     */
    Script read(byte[] bytes);

    /** Writes a screenplay that came from anywhere; what this format cannot hold is listed in the result. */
    Written write(Screenplay screenplay);
}
