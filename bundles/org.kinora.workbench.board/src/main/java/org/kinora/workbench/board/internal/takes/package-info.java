/** Takes of a shot, compared and chosen. */
package org.kinora.workbench.board.internal.takes;
