/** Tests of figures set into backgrounds, and of crops. */
package org.kinora.imaging.internal.compose;
