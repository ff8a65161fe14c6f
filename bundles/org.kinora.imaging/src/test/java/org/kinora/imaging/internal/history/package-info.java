/** Tests of steps of pictures. */
package org.kinora.imaging.internal.history;
