/** Project folders: making, opening, what {@code kinora.json} says, and how the parts of an open project hang together. */
package org.kinora.project.internal;
