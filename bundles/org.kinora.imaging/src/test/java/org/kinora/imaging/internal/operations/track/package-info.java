/** Tests of the operations that carry masks. */
package org.kinora.imaging.internal.operations.track;
