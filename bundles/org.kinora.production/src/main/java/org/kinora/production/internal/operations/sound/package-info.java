/** Operations that make music and sound effects without a film. */
package org.kinora.production.internal.operations.sound;
