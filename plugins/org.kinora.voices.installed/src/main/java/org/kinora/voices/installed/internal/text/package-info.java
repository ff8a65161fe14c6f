/** A line of dialogue in any language as words that a program may be given. */
package org.kinora.voices.installed.internal.text;
