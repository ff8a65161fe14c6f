/** Words on pictures: the chain of fonts, captions and titles as translucent boxes, cards, and rolling credits. */
package org.kinora.film.internal.text;
