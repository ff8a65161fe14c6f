package org.kinora.api.generate;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes room tone, ambience and sound effects.
 *
 * <p>Standard part: {@code sound} (48 kHz stereo sound of exactly the requested length).
 */
@ConsumerType
public interface SoundMaker extends Provider<SoundRequest> {}
