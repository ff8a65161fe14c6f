/** Tests of selection. */
package org.kinora.imaging.internal.selection;
