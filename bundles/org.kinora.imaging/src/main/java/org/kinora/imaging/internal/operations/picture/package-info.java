/** Operations on picture files: what is in them, other kinds and sizes, selections and masks. */
package org.kinora.imaging.internal.operations.picture;
