/** The standard job from a plain main. */
package org.kinora.film.internal.bench;
