/** Sets as a production designer would draw them: every part of a location, its walls, ground and what lies beyond, as models. */
package org.kinora.artist.internal.set;
