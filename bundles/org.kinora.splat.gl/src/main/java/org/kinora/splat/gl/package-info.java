/**
 * Gaussian splats drawn by OpenGL: a scene on the device, sorted beside the thread that draws; conventions are those of {@code
 * org.kinora.api.splat}.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.splat.gl;
