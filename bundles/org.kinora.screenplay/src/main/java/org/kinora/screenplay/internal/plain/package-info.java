/** Screenplays and prose without any marks: what a line is, is told by its indentation, its capitals and the blank lines around it. */
package org.kinora.screenplay.internal.plain;
