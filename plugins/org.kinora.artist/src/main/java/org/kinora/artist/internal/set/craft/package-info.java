/** The tools that parts of a set are built with: boxes, turned and moulded bodies, leaf masses, rocks, materials and dice. */
package org.kinora.artist.internal.set.craft;
