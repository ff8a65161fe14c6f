package org.kinora.api.platform.film;

import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Finds the beats of a song; implemented by {@code org.kinora.film}, called by production on any thread. */
@ProviderType
public interface SongAnalyser {
    /**
     * Length, beats, downbeats and sections of a sound file of any format; no lyrics. Times are whole samples at 48 kHz. Sections are named {@code
     * A}, {@code B} …:
     * those that sound alike share their name. Music without a pulse has no beats and one section.
     *
     * @throws org.kinora.api.work.Failure when the file holds no sound
     */
    Song analyse(AssetId song, Work work);
}
