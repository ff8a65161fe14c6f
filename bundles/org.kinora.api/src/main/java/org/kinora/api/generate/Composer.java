package org.kinora.api.generate;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes and plays music.
 *
 * <p>Standard parts: {@code music} (48 kHz stereo sound of exactly the requested length), {@code stems/NAME}.
 */
@ConsumerType
public interface Composer extends Provider<MusicRequest> {}
