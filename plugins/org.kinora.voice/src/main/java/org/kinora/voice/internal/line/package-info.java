/** From the sound of an engine to the recording of a line: silences, treatment, level, and when each word and phoneme sounds. */
package org.kinora.voice.internal.line;
