/** Hand things in real size: drawn to be held, to lie about, and to fill an insert. */
package org.kinora.artist.internal.prop;
