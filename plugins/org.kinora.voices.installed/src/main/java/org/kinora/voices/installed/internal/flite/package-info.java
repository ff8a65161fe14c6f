/** What is peculiar to flite: its voices, its list of segments, and which word each belongs to. */
package org.kinora.voices.installed.internal.flite;
