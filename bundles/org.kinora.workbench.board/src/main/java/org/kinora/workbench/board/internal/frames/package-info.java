/** Frames of a shot: its strip, and how its first and last one meet those of its neighbours. */
package org.kinora.workbench.board.internal.frames;
