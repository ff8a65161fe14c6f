/** Pictures beside those of the processor, and the sorting. */
package org.kinora.splat.gl.internal;
