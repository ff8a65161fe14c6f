/**
 * Things that matter: small drawings of props, in hand and as inserts.
 */
package org.kinora.painter.internal.prop;
