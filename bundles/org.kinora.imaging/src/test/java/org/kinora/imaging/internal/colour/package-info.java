/** Tests of palettes, differences and tables. */
package org.kinora.imaging.internal.colour;
