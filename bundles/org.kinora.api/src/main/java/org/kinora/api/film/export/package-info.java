/** Ways out of Kinora for a finished cut: presets, and exporters that plug-ins may add. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.film.export;
