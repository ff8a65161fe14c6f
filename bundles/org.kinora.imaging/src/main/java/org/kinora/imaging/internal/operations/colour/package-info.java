/** What a person can ask for about colours. */
package org.kinora.imaging.internal.operations.colour;
