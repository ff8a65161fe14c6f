/** Costumes: what words say that somebody wears, cut from the skins of the body. */
package org.kinora.artist.internal.figure.costume;
