/**
 * Gaussian splats: scenes off the heap, cameras, files, rendering and training.
 *
 * <p>One convention everywhere. The world is right-handed and its axes are those of the INRIA PLY files (as a capture has them: x right, y down, z
 * forward for the first camera); readers of formats with other axes turn them. A camera looks along its +z, x to the right and y down (COLMAP,
 * OpenCV); its pose takes world points to camera points. The middle of the pixel in column {@code j} and row {@code i} lies at {@code (j + 0.5, i +
 * 0.5)}. Scales are kept as natural logarithms, opacities as logits, rotations as {@code w, x, y, z}, colours as coefficients of real spherical
 * harmonics (Kerbl et al. 2023), coded as a screen shows them (sRGB), not linear in light.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.splat;
