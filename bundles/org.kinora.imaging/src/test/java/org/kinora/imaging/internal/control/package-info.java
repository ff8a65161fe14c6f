/** Tests of control layers. */
package org.kinora.imaging.internal.control;
