package org.kinora.api.platform.film;

import java.util.List;
import java.util.Map;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Sounding;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Puts a film together; implemented by {@code org.kinora.film}, called by production on any thread.
 *
 * <p>{@link #handles}, {@link #effects}, {@link #cut}, {@link #edit}, {@link #segments}, {@link #mixRequest} and {@link #finishRequest} are pure
 * and quick: same arguments, equal result.
 * {@link #renderSegment}, {@link #mix} and {@link #finish} are steps: their result depends on the request alone, so it may be kept under the hash
 * of the
 * request's canonical JSON. A step that fails or is cancelled leaves no asset behind.
 */
@ProviderType
public interface FilmEngine {
    /** By shot id, how many frames a clip should have beyond the shot's duration, for the transitions at its ends; every shot has an entry. */
    Map<String, Handles> handles(Story story);

    /**
     * The sound effects of a story: what happens in its shots and is worth a sound, as a sound editor would choose. No timing matters, so that
     * they stay the same
     * however long speech takes.
     */
    List<EffectCue> effects(Story story, Ear ear);

    /** Hears actions, as {@link org.kinora.api.generate.SoundMaker#hear}. */
    @FunctionalInterface
    interface Ear {
        List<Sounding> hear(String action, String place, String ambience);
    }

    /**
     * Derives the cut. The story's part of it lasts exactly the sum of its shots' durations; an opening card and end credits add their own.
     *
     * @param story timed: every duration is a whole number of frames
     */
    Cut cut(Story story, Materials materials, FilmSettings settings);

    /** Lays an editor's decisions over a cut, in order; those that find no place are listed, with the reason in words. */
    EditedCut edit(Cut cut, List<CutEdit> edits);

    /** The picture of a cut in pieces, in order; the film is their frames one after the other. */
    List<SegmentRequest> segments(Cut cut);

    /** The sound of a cut. */
    MixRequest mixRequest(Cut cut, Materials materials);

    /** The finished file of a cut, from the results of {@link #segments} (same order) and {@link #mixRequest}. */
    FinishRequest finishRequest(Cut cut, List<AssetId> segments, AssetId mix);

    /** The same from the whole result of {@link #mix}: a sound that was encoded there is taken as it is. */
    default FinishRequest finishRequest(Cut cut, List<AssetId> segments, Outcome mix) {
        return finishRequest(cut, segments, mix.part("mix").asset()).with(mix.asset("coded"));
    }

    /** Renders one segment: part {@code segment} (H.264 without sound); notes name missing glyphs and unknown transitions. */
    Outcome renderSegment(SegmentRequest request, Work work);

    /**
     * Mixes the sound: part {@code mix} (48 kHz stereo WAV at the wanted loudness), and {@code stems/dialogue}, {@code stems/music}, {@code
     * stems/effects} if asked; without stems {@code coded}, the mix as AAC at the same loudness when it is heard.
     */
    Outcome mix(MixRequest request, Work work);

    /** Joins segments and sound: parts {@code film} (MP4), {@code captions} (SRT, when there are any) and {@code poster} (JPEG). */
    Outcome finish(FinishRequest request, Work work);
}
