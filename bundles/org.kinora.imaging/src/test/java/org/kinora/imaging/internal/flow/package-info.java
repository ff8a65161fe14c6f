/** Tests of optical flow. */
package org.kinora.imaging.internal.flow;
