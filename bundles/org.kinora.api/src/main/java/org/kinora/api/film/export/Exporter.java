package org.kinora.api.film.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes a film in some formats; implemented by platform and plug-ins as a service, called by the operation {@code film export} on any thread.
 *
 * <p>It writes beside the target and renames at the end, so that a cancelled or failed export leaves no half file and keeps an older one.
 */
@ConsumerType
public interface Exporter {
    /** What it can make; the names are unique over all exporters. */
    List<ExportPreset> presets();

    /**
     * Makes one of them.
     *
     * @param order one of {@link #presets}, perhaps in another size or quality
     * @param target file, or folder that does not exist yet for a preset without suffix
     * @throws org.kinora.api.work.Failure when no encoder works, the disk is full, or the work was cancelled
     */
    Exported export(ExportSource source, ExportOrder order, Path target, Work work);

    /**
     * What is wanted.
     *
     * @param hardware whether a graphics processor may encode
     * @param loudness integrated loudness of the sound in hundredths of LUFS, -5000 to -500; empty for that of the cut's mastering
     */
    record ExportOrder(ExportPreset preset, boolean hardware, Optional<Integer> loudness) {
        /** With the loudness of the cut's mastering. */
        public ExportOrder(ExportPreset preset, boolean hardware) {
            this(preset, hardware, Optional.empty());
        }
    }

    /**
     * What was made.
     *
     * @param files all files, the main one first; a sequence of pictures by its folder
     * @param encoded whether pictures were encoded; false when those of the finished film were copied
     */
    record Exported(List<Path> files, boolean encoded) {
        public Exported {
            files = List.copyOf(files);
        }
    }
}
