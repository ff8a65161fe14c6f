/**
 * What one unit of work sees of its surroundings (progress, cancel, deadline, scratch folder, off-heap memory),
 * how it fails, and what it may cost.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.work;
