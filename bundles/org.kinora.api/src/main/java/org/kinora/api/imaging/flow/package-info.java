/** What moves from one picture to the next, pixel by pixel, and masks that go along. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.imaging.flow;
