/** Voices that the person has installed as programs: espeak-ng for many languages, flite for more English voices. */
package org.kinora.voices.installed.internal;
