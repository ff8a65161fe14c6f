/**
 * Title cards: text set from the outlines of our own fonts, without the fonts of the machine.
 */
package org.kinora.painter.internal.card;
