/** The paint view in the window: pointer, keys, panels, and the picture on OpenGL. */
package org.kinora.workbench.paint.internal.view;
