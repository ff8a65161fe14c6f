package org.kinora.workbench.space.internal;

import org.kinora.api.splat.Captures;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.edit.SplatEditing;
import org.kinora.gl.Graphics;
import org.kinora.splat.gl.SplatGraphics;

/** The services that the view needs. */
record Services(Graphics graphics, SplatGraphics splats, SplatFiles files, SplatEditing editing, Captures captures) {}
