/** Tests of the text of the film engine. */
package org.kinora.film.internal.text;
