/**
 * MaryTTS as this plug-in uses it: linguistic analysis of a sentence, speech parameters from the hidden Markov models of
 * the voice, and a vocoder that speaks them with another pitch, tract and breath.
 */
package org.kinora.voice.internal.mary;
