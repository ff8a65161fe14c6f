/** Content-aware fill: what a hole in a picture could have held, made of what lies around it. */
package org.kinora.imaging.internal.fill;
