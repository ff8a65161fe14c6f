package org.kinora.api.platform.film;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Caption;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Mastering;
import org.kinora.api.story.FilmFormat;

/**
 * The finished file.
 *
 * @param version result version of the finisher
 * @param frames length of the film
 * @param segments in order
 * @param lengths frames of each segment
 * @param mix sound of the whole film
 * @param poster frame of the film that stands for it
 * @param encoder fingerprint of the encoder and its settings
 * @param sound the mix as it goes into the file; empty while it is to be encoded
 */
public record FinishRequest(int version, FilmFormat format, String language, long frames, List<AssetId> segments, List<Long> lengths, AssetId mix,
        List<Marker> chapters, List<Caption> captions, Map<String, String> metadata, long poster, Mastering mastering, String encoder,
        Optional<AssetId> sound) {
    public FinishRequest {
        if (sound == null) sound = Optional.empty();
    }

    /** A file whose sound is still to be encoded. */
    public FinishRequest(int version, FilmFormat format, String language, long frames, List<AssetId> segments, List<Long> lengths, AssetId mix,
            List<Marker> chapters, List<Caption> captions, Map<String, String> metadata, long poster, Mastering mastering, String encoder) {
        this(version, format, language, frames, segments, lengths, mix, chapters, captions, metadata, poster, mastering, encoder, Optional.empty());
    }

    /** The same with its sound as it goes into the file. */
    public FinishRequest with(Optional<AssetId> coded) {
        return new FinishRequest(version, format, language, frames, segments, lengths, mix, chapters, captions, metadata, poster, mastering, encoder,
                coded);
    }
}
