package org.kinora.api.generate;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes pictures.
 *
 * <p>Standard parts: {@code image} (required), {@code depth} (16-bit grey PNG, millimetres along the view axis, 65535 = infinity),
 * {@code layer/N} (RGBA PNG, N = 0 farthest), {@code id}, {@code normal}, {@code mask}.
 */
@ConsumerType
public interface ImageGenerator extends Provider<ImageRequest> {}
