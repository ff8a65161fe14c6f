/** The frames of clips as pictures. */
package org.kinora.imaging.internal.shot;
