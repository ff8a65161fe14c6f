/** Export: films in other codecs, sizes and shapes, sequences, sound alone, and a folder to share. */
package org.kinora.film.internal.export;
