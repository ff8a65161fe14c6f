/** OpenCV over our own memory: no picture is copied to be seen by it. */
package org.kinora.imaging.internal.cv;
