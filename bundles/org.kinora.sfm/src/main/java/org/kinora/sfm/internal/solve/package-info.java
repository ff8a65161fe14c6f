/** Cameras and points from what pictures both show. */
package org.kinora.sfm.internal.solve;
