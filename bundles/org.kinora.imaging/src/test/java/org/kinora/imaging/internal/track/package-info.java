/** Tests of masks that go along. */
package org.kinora.imaging.internal.track;
