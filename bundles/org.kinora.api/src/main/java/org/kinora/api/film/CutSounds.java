package org.kinora.api.film;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lets a cut be heard as its film will sound: the same balance, levels, fades, sides and the same giving way under speech. Only mastering to a
 * loudness is left out, since it needs the whole film first. A service; any thread.
 */
@ProviderType
public interface CutSounds {
    /**
     * Opens the sound of a cut; nothing is read yet.
     *
     * @param files where an asset lies; a clip is silent where it lies nowhere or can not be read
     */
    CutSound open(Cut cut, Function<AssetId, Optional<Path>> files);
}
