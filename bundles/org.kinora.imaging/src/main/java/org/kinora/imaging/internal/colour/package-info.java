/** Colours: palettes and their names, differences as the eye sees them, tables that change colours. */
package org.kinora.imaging.internal.colour;
