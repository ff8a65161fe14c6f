/**
 * Screenplays as records: title page, scene headings, action, speech. Formats (Fountain, FDX, plain text) are
 * services that read bytes into a screenplay and write it back without losing what they do not understand.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.screenplay;
