/** Breaks in the continuity of a film, found in its pixels. */
package org.kinora.imaging.internal.continuity;
