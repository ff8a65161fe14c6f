/** Tests of what a person can ask for about control layers. */
package org.kinora.imaging.internal.operations.control;
