/**
 * The running Kinora seen from inside: how it was started, which plug-ins are there, why one is not, which services they offer, and the
 * guard around every call into them. The platform implements all of it; faces and the engine call it.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.platform.plugins;
