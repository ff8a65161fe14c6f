/**
 * Projects: a folder with versioned documents, takes and assets. Documents are immutable records kept like Git keeps files: commits, branches, undo,
 * history and merge are one mechanism. Takes are facts and are never undone; which take is chosen is a document. Implemented by
 * {@code org.kinora.project}.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.platform.project;
