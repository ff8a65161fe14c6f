/** The one door to every benchmark, and the benchmarks of the whole product. */
package org.kinora.bench.internal;
