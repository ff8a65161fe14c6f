/** Pictures of the bible in the stead of drawn figures and sets: which of somebody's pictures serves, and how it stands in the set. */
package org.kinora.artist.internal.picture;
