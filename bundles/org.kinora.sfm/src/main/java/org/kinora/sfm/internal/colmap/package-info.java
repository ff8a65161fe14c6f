/** COLMAP, where it is installed, as another way to the same answer. */
package org.kinora.sfm.internal.colmap;
