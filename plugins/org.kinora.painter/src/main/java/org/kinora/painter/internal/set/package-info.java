/**
 * Set kits: the places a scene can play in, composed from walls, solids and growth in true scale.
 */
package org.kinora.painter.internal.set;
