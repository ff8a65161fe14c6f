/**
 * Reads written English as spoken words: cleans hostile and typographic characters, spells numbers and abbreviations, and
 * finds sentences and the breaks between words.
 */
package org.kinora.voice.internal.text;
