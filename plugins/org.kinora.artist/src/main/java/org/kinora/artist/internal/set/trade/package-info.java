/** The trades of the art department: which kind of part is built in which way. */
package org.kinora.artist.internal.set.trade;
