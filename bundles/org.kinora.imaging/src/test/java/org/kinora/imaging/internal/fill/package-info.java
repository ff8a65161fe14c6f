/** Tests of content-aware fill. */
package org.kinora.imaging.internal.fill;
