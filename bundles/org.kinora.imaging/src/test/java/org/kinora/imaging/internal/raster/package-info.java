/** Tests of conversions. */
package org.kinora.imaging.internal.raster;
