/** Splats drawn and differentiated on the processor: projection, order, tiles, blending, each with its gradient. */
package org.kinora.splat.internal.cpu;
