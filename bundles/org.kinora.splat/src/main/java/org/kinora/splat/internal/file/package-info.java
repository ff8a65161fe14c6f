/** Splat files: one class for each format that reads, one that writes. */
package org.kinora.splat.internal.file;
