/** Masks over a moving shot: its frames, what is meant in them, how they are played. Knows no window. */
package org.kinora.workbench.paint.internal.moving;
