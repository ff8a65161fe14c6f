/**
 * People as shapes: a performer of a staged shot becomes a clothed body with a skeleton. Pure: the same performer gives the same model, to the last
 * bit.
 */
package org.kinora.artist.internal.figure;
