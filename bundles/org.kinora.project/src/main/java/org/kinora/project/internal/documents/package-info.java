/**
 * Versioned documents over the database. A commit is rows of (entity, old hash, new hash); the state at a commit is the nearest manifest before it
 * with the rows since; documents are stored once by hash. Nothing here knows what a document means.
 */
package org.kinora.project.internal.documents;
