/** Tests of what a person asks about sounds. */
package org.kinora.film.internal.operations.sound;
