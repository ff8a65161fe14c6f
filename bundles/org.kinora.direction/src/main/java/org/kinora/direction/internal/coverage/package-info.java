/**
 * Coverage: which shots show a scene. The seats of the camera are dealt to the pieces of a scene by its structure alone (who speaks, what is action);
 * size, emotion and further cuts come from each piece's own words. Neighbouring seats are at least 30 degrees apart, so whatever one line says, the
 * shots of other lines stay as they are.
 */
package org.kinora.direction.internal.coverage;
