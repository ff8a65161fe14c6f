/** Words for models: what a shot shows, what it must not, how it moves, how its music feels. */
package org.kinora.direction.internal.prompt;
