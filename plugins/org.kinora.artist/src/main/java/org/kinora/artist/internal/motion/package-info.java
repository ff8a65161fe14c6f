/**
 * The time of a shot: where the camera is at every frame, and what everybody does at every drawing.
 * Pure; times are seconds from the clip's first frame.
 */
package org.kinora.artist.internal.motion;
