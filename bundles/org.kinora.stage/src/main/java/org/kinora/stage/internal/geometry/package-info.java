/** Places, directions and boxes on the floor of a set, in millimetres and degrees, and what a lens sees of them. Pure, by {@code StrictMath}. */
package org.kinora.stage.internal.geometry;
