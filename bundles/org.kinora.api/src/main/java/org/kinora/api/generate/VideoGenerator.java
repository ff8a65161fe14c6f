package org.kinora.api.generate;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes moving pictures.
 *
 * <p>Standard part: {@code clip}, exactly the requested frames.
 */
@ConsumerType
public interface VideoGenerator extends Provider<VideoRequest> {}
