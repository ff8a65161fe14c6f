/** Tests of poses in and out. */
package org.kinora.imaging.internal.pose;
