/**
 * Space: vectors, the pinhole lens, and the composition that turns a framing into a camera and marks for the figures.
 * World axes: x to the right of the audience, y up, z away from the audience; metres; the action is around the origin.
 */
package org.kinora.painter.internal.view;
