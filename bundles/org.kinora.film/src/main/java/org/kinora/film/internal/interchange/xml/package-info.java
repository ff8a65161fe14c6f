/** The XML formats of Final Cut Pro: FCPXML, and the older one that Premiere and Resolve exchange. */
package org.kinora.film.internal.interchange.xml;
