/** Selection: tools, changes of masks, outlines. */
package org.kinora.imaging.internal.selection;
