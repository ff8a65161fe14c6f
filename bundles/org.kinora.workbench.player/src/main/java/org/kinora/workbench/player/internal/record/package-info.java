/** Recording lines of the film by voice: count-in, prompter, input meter; a recording becomes a take of its line. */
package org.kinora.workbench.player.internal.record;
