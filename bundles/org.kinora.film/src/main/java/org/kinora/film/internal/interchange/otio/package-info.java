/** OpenTimelineIO: reading, writing, and keeping what other programs put into such a file. */
package org.kinora.film.internal.interchange.otio;
