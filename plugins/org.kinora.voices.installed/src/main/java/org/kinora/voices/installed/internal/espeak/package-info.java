/** What is peculiar to espeak-ng: its list of voices, its variants, its in-text commands, and how its words are timed. */
package org.kinora.voices.installed.internal.espeak;
