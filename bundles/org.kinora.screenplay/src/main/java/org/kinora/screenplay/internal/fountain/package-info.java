/**
 * Fountain 1.1 (fountain.io/syntax), read by hand-written scanners in linear time: first notes and boneyards are lifted out, then the title page
 * is read, then the blocks between blank lines. Where the two peers that our fixtures come from differ, decision record 0002 says what we do.
 */
package org.kinora.screenplay.internal.fountain;
