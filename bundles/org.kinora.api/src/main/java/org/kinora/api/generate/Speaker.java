package org.kinora.api.generate;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Speaks lines.
 *
 * <p>Standard parts: {@code speech} (48 kHz mono sound), {@code phonemes} and {@code words} ({@link Timings} as canonical JSON).
 */
@ConsumerType
public interface Speaker extends Provider<SpeechRequest> {}
