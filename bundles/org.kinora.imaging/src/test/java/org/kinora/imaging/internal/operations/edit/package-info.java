/** Changing pictures by words, with an editor that is known. */
package org.kinora.imaging.internal.operations.edit;
