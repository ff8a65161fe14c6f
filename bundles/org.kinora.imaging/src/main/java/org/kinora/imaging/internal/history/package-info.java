/** Steps of a picture that is worked on, tile by tile. */
package org.kinora.imaging.internal.history;
