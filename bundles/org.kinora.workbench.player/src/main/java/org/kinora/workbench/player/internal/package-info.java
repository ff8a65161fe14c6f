/** The player: the cut as it is now, with its sound as the clock, without making the film first. */
package org.kinora.workbench.player.internal;
