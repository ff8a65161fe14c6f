/** Tests of the benchmark. */
package org.kinora.imaging.internal.bench;
