/**
 * OpenGL 3.3 core for canvas, timeline, splats, transitions and views of third parties: contexts, programs, textures, targets, flat drawing.
 *
 * <p>A {@link Context} and all that it makes belong to one thread; {@link Graphics} may be asked from any.
 */
@Export
@Version("0.1.0")
package org.kinora.gl;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
