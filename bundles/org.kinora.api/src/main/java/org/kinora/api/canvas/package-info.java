/** The infinite canvas of a film: its scenes, shots, takes and notes as cards that lie where somebody put them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.canvas;
