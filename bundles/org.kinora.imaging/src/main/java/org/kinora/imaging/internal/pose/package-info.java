/** Poses as OpenPose JSON, in and out. */
package org.kinora.imaging.internal.pose;
