/** Sound in memory and what is done to it: filters, noise, reverb, the WAV file. */
package org.kinora.composer.internal.wave;
