/**
 * Stable ids through rewrites: scenes and speeches of a new version are matched with those of the version before by exact text, by similar text
 * (bottom-k sketches of word shingles, after Broder 1997), by heading between matched neighbours, and by scene number.
 */
package org.kinora.screenplay.internal.identity;
