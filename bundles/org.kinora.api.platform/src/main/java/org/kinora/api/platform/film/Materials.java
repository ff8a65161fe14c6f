package org.kinora.api.platform.film;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Timings;
import org.kinora.api.media.Fit;

/**
 * What was made or imported for a story.
 *
 * @param pictures by shot id; a shot without one becomes a slate
 * @param speech by line id; a line without one is captioned only
 * @param music by cue id
 * @param ambience by scene id; sounds that are equal run on through neighbouring scenes
 * @param song a whole song that the film is cut to; begins with the story's first frame
 * @param effects in any order
 */
public record Materials(Map<String, Picture> pictures, Map<String, Speech> speech, Map<String, Sound> music, Map<String, Sound> ambience,
        Optional<Sound> song, List<Effect> effects) {
    /** Materials without effects. */
    public Materials(Map<String, Picture> pictures, Map<String, Speech> speech, Map<String, Sound> music, Map<String, Sound> ambience,
            Optional<Sound> song) {
        this(pictures, speech, music, ambience, song, List.of());
    }

    /**
     * The chosen take of a shot.
     *
     * @param frames of a clip at the film's rate, 0 for a still picture
     * @param head frames of a clip before the shot's first frame
     * @param fit how it fills the frame when its shape differs
     * @param sound whether the clip's own sound is heard
     */
    public record Picture(AssetId asset, long frames, long head, Fit fit, boolean sound) {
        public boolean still() {
            return frames == 0;
        }
    }

    /**
     * The chosen take of a line; {@code samples} at 48 kHz.
     *
     * @param phonemes when each phoneme sounds, a {@link Timings} document, as far as somebody knows
     */
    public record Speech(AssetId asset, long samples, Optional<Timings> words, Optional<AssetId> phonemes) {
        public Speech {
            if (phonemes == null) phonemes = Optional.empty();
        }

        /** A line whose phonemes nobody knows. */
        public Speech(AssetId asset, long samples, Optional<Timings> words) {
            this(asset, samples, words, Optional.empty());
        }
    }

    /** A sound effect with what was made for it. */
    public record Effect(EffectCue cue, Sound sound) {}

    /** A piece of music or ambience; {@code samples} at 48 kHz. */
    public record Sound(AssetId asset, long samples) {}
}
