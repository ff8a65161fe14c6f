/** Tests of COLMAP as an engine. */
package org.kinora.sfm.internal.colmap;
