package org.kinora.api.film;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A format in which editing programs hand cuts to each other; implemented by platform and plug-ins, registered as a service, called on any thread.
 * Keeps no
 * state.
 */
@ConsumerType
public interface CutFormat {
    /** Name for people, such as {@code CMX 3600 edit decision list}. */
    String title();

    /** Ending of its files without the dot, in small letters, such as {@code edl}. */
    String suffix();

    /**
     * Writes a cut.
     *
     * @param names what the file of each medium is called
     */
    Written write(Cut cut, MediaNames names);

    /**
     * Writes a cut that came from a file of this format: what other programs put into that file, and a cut has no words for, is kept.
     *
     * @param before the file as it was read
     */
    default Written write(Cut cut, MediaNames names, byte[] before) {
        return write(cut, names);
    }

    /**
     * Reads a cut. What the format knows and a cut does not is told, never silently left out.
     *
     * @param like format and language where the file does not tell its own
     * @throws org.kinora.api.work.Failure (INPUT) when the bytes are not of this format, with the line or the place
     */
    Read read(byte[] bytes, Cut like, MediaFinder finder);

    /** Whether its files hold words with their times only: captions and titles. */
    default boolean captions() {
        return false;
    }

    /** What in a cut breaks the rules that files of this format should keep to, one sentence each. */
    default List<String> breaches(Cut cut) {
        return List.of();
    }

    /** What the file of a medium is called. */
    @FunctionalInterface
    interface MediaNames {
        String of(Clip clip);
    }

    /** Finds the medium that a file speaks of. */
    @FunctionalInterface
    interface MediaFinder {
        /**
         * Looks for it.
         *
         * @param names what the file calls it, the most telling name first
         * @param role picture or sound
         */
        Optional<Found> find(List<String> names, Role role);
    }

    /**
     * A medium that was found.
     *
     * @param start number of its first frame by its own time code, 0 where it has none
     */
    record Found(Medium medium, long start) {}

    /** A file, and what of the cut it could not say. */
    record Written(byte[] bytes, List<String> losses) {}

    /** A cut, and what of the file it could not take. */
    record Read(Cut cut, List<String> losses) {}
}
