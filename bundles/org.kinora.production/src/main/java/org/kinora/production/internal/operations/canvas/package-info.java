/** The canvas of a film: laid out by itself, moved and noted on by people. */
package org.kinora.production.internal.operations.canvas;
