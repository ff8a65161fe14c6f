/** Pictures made into others: samples, transfer, alpha, size, orientation, crop. */
package org.kinora.imaging.internal.raster;
