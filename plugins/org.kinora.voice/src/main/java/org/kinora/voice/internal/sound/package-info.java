/** Sound after speech: filters and room of a treatment, loudness, and the WAV file. */
package org.kinora.voice.internal.sound;
