/** Devices and data for tests. */
package org.kinora.splat.cuda.internal.sample;
