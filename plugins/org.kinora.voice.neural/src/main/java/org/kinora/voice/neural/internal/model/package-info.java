/** The files of a voice, and running its model. */
package org.kinora.voice.neural.internal.model;
