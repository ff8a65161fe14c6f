/** The board: shots as cards in the order of the film. */
package org.kinora.workbench.board.internal;
