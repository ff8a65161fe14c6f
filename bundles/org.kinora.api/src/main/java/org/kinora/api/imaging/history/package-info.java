/**
 * A picture while it is worked on: every gesture is a step that can be taken back.
 *
 * <p>Pixels that a step touches are kept in tiles of 256 by 256; what a step leaves alone costs nothing.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.imaging.history;
