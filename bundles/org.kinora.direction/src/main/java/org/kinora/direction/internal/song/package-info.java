/** Films of a given length: cut to a song's beats, or squeezed and stretched to a duration, with the two last shots of an advertisement. */
package org.kinora.direction.internal.song;
