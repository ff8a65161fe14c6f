/** Figures set into backgrounds, and crops that keep what is looked at. */
package org.kinora.imaging.internal.compose;
