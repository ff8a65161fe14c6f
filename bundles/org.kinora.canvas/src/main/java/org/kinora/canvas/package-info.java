/**
 * The infinite canvas without a window: where one looks from, what is hit and what snaps, and how it is drawn on OpenGL.
 *
 * <p>Lengths of the sheet are units (pixels at a scale of one), those of the screen are pixels; both x to the right, y down.
 */
@Export
@Version("0.1.0")
package org.kinora.canvas;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
