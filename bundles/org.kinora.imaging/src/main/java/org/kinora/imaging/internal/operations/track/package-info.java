/** Operations that carry masks through a shot. */
package org.kinora.imaging.internal.operations.track;
