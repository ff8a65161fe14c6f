/** Staging: who is in a scene, where they stand, what they do and feel, and how that looks through a camera. */
package org.kinora.direction.internal.stage;
