/**
 * Assets of a project: files named by their hash under {@code assets/}, their rows in the database, and files linked in place. Bytes are written to a
 * temporary file, forced, renamed; the row follows the file, so that every row has had its bytes.
 */
package org.kinora.assets.internal;
