/** Poses: what verbs, emotions, steps and things in the hand make of a body, as dials and reaches. */
package org.kinora.artist.internal.figure.pose;
