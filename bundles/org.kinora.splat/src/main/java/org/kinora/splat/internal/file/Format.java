package org.kinora.splat.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.work.Work;

/** One format of files; implementations have no state and are called from any thread. */
interface Format {
    SplatKind kind();

    /** Whether a file begins like one of these. */
    boolean mine(Bytes file);

    /** What it says of itself. */
    SplatInfo look(Bytes file, Work work) throws IOException;

    /** Reads it; what the numbers are worth is looked at by the caller. The caller closes the scene. */
    SplatScene read(Bytes file, SplatReading how, Work work) throws IOException;

    /** Writes it; formats that are read only refuse. */
    default void write(SplatScene scene, SplatWriting how, OutputStream stream, Work work) throws IOException {
        throw Damage.readOnly(kind().name());
    }
}
