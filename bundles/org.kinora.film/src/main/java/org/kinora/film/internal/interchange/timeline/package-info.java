/** A cut in the form that all interchange formats share: lanes of items on an exact clock; from our cut and back to it. */
package org.kinora.film.internal.interchange.timeline;
