/**
 * Heads of people: skull, face, hair and what is worn on it. Lengths are in heads (chin 0, crown 1) until they are put into the set; x is the head's
 * own right,
 * y up, z front, and z = 0 lies between the ears.
 */
package org.kinora.artist.internal.head;
