/** What a person can ask for about differences of pictures and cuts of clips. */
package org.kinora.imaging.internal.operations.compare;
