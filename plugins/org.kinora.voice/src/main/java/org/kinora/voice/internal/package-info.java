/**
 * The built-in English voice: one MaryTTS voice, varied in pitch, vocal tract, rate and breath so that a cast can be told
 * apart, with exact phoneme and word times.
 */
package org.kinora.voice.internal;
