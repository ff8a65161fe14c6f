/** Operations that change pictures by words, through whichever editor is installed. */
package org.kinora.imaging.internal.operations.edit;
