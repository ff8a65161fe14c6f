/** Draws models as a camera sees them: raster, light, ink, styles, air, and the control layers of the same picture. */
package org.kinora.artist.internal.render;
