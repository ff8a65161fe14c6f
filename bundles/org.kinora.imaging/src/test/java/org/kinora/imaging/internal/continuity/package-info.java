/** Tests of continuity: films with planted faults, and clean ones. */
package org.kinora.imaging.internal.continuity;
