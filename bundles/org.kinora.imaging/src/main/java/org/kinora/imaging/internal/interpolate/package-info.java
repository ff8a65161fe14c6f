/** Frames between frames: by optical flow, and where that fails by blending or repeating. */
package org.kinora.imaging.internal.interpolate;
