/** Tests of frames between frames. */
package org.kinora.imaging.internal.interpolate;
