/** Masks that go along with what moves. */
package org.kinora.imaging.internal.track;
