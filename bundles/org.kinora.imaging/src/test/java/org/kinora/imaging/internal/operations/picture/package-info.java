/** Tests of the operations on picture files. */
package org.kinora.imaging.internal.operations.picture;
