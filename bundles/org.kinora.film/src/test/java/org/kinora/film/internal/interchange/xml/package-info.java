/** Tests of the XML formats. */
package org.kinora.film.internal.interchange.xml;
