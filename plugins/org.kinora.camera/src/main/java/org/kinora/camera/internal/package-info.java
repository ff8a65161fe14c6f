/**
 * Camera moves over drawn layers: pan, tilt, zoom, dolly, truck, crane, rotate and handheld with parallax by depth, resampled to fractions of a pixel
 * on YUV planes.
 */
package org.kinora.camera.internal;
