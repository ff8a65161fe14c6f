/** Benchmarks: each bundle measures itself, one command runs them all. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.platform.bench;
