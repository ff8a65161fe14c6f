/** Captions: breaking speech into readable pieces, timing them, checking them against the rules, writing them as SRT. */
package org.kinora.film.internal.caption;
