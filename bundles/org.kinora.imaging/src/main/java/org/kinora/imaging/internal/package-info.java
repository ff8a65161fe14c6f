/** The pixel engine: one package for each thing that is done with pictures, all over rasters and masks off the heap. */
package org.kinora.imaging.internal;
