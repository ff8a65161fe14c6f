/** Operations that fill holes, mend spots, widen pictures and take things out of shots. */
package org.kinora.imaging.internal.operations.fill;
