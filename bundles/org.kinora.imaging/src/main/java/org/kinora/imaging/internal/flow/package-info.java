/** Optical flow by OpenCV. */
package org.kinora.imaging.internal.flow;
