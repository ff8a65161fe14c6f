/**
 * The plan of a film: story bible, scenes, shots, lines, cues. Immutable records with stable ids that survive a
 * rewritten script.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.story;
