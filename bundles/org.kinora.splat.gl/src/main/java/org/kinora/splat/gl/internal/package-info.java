/** Shaders, buffers and the sorting behind them. */
package org.kinora.splat.gl.internal;
