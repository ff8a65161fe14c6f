package org.kinora.api.generate;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Changes a part of a picture by words (in-painting).
 *
 * <p>Standard part: {@code image}, exactly as large as the request's picture. What lies outside of the mask need not come back as it was: the
 * platform lays the result over the picture, as much of it as the mask covers.
 */
@ConsumerType
public interface ImageEditor extends Provider<EditRequest> {}
