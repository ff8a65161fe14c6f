/** Graphics processors: one interface for what the engine needs of them, CUDA's driver behind it. */
package org.kinora.splat.cuda.internal.device;
