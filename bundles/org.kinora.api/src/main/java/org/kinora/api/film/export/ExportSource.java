package org.kinora.api.film.export;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinora.api.film.Cut;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** The film that leaves: its pictures as the compositor makes them, and its mixed sound; used by one exporter on one thread. */
@ProviderType
public interface ExportSource {
    Cut cut();

    /**
     * Composites all frames in order, in any size at the cut's rate: nothing has been encoded and decoded in between, words are set in that size, and
     * another shape shows another part of the pictures.
     *
     * @param sink borrows each frame for its call
     */
    void frames(FilmFormat format, Consumer<YuvFrame> sink, Work work);

    /** The mixed sound at its final loudness, 48 kHz stereo. */
    Path mix();

    /** The sounds that the mix consists of, by name ({@code dialogue}, {@code music}, {@code effects}), when they were kept. */
    Map<String, Path> stems();

    /** The finished file of this very cut (MP4, H.264 and AAC, in the cut's size and quality), when there is one. */
    Optional<Path> finished();
}
