/**
 * Staging: how a planned scene is put on a set, and how the result is shown from above. Everything here is pure and gives the same bytes on every
 * machine.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.platform.stage;
