/**
 * Moving pictures and sound as files: what is in a file, frames and samples in and out of it, and putting parts together without encoding them again.
 * Frames are 8 bit I420 in BT.709 limited range, progressive, with square pixels and even sides; sound is 32 bit float in [-1, 1], one array per
 * channel.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.media;
