/**
 * Content-addressed files: pictures, clips, sound. An asset is named by its SHA-256 and media type and never
 * changes.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.asset;
