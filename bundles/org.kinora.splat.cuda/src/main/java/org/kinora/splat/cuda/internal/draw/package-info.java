/** Drawing and differentiating on a graphics processor. */
package org.kinora.splat.cuda.internal.draw;
