/** The view of the Space perspective: camera, tools, panels, the track of the camera's way. */
package org.kinora.workbench.space.internal;
