/** Pictures beside pictures: differences, hashes, composites; and cuts in clips. */
package org.kinora.imaging.internal.compare;
