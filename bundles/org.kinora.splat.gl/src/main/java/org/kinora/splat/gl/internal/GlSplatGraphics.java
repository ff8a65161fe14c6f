package org.kinora.splat.gl.internal;

import org.kinora.gl.Context;
import org.kinora.splat.gl.Detail;
import org.kinora.splat.gl.SpaceLines;
import org.kinora.splat.gl.SplatGraphics;
import org.kinora.splat.gl.SplatPainter;
import org.osgi.service.component.annotations.Component;

/** Makes painters on OpenGL 3.3. */
@Component
public final class GlSplatGraphics implements SplatGraphics {
    @Override
    public SplatPainter painter(Context context, Detail detail, Runnable sorted) {
        return new GlPainter(context, detail, sorted);
    }

    @Override
    public SpaceLines lines(Context context) {
        return new GlLines(context);
    }
}
