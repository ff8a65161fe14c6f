/**
 * Exact time. Positions and durations are rational seconds, so that a film of any length never drifts; sound
 * positions are samples at a stated rate.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.time;
