/** Tests of the way to OpenCV. */
package org.kinora.imaging.internal.cv;
