/** Bones: the measures of a body, the angles and places that pose it, and the joints that follow from them. */
package org.kinora.artist.internal.figure.body;
