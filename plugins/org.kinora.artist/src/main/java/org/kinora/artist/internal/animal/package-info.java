/** Bodies of animals and other beings that are no people: skeletons with smooth skins, in poses. */
package org.kinora.artist.internal.animal;
