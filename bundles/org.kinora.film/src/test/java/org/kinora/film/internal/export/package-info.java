/** Tests of the exports. */
package org.kinora.film.internal.export;
