/** Tests of OpenTimelineIO. */
package org.kinora.film.internal.interchange.otio;
