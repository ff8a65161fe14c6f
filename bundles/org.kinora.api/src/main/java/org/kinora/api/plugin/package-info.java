/**
 * How a plug-in tells about itself: its permissions in the manifest, the ids of the services it offers.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.plugin;
