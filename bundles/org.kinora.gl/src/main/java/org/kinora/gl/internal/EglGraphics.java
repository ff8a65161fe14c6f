package org.kinora.gl.internal;

import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.gl.Context;
import org.kinora.gl.Graphics;
import org.kinora.gl.Offscreen;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.system.Configuration;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * OpenGL's functions are looked up through EGL for contexts of every origin: the dispatch of libglvnd serves those that a window's canvas made by GLX
 * just as well, so one setting of the process is right for both. LWJGL is not touched before somebody draws.
 */
@Component
public final class EglGraphics implements Graphics {
    private final Texts texts = Texts.beside(EglGraphics.class);
    private EglDisplay display;

    @Override
    public Offscreen offscreen(String name) {
        EglDisplay open = display();
        return new ThreadedOffscreen(name, open, texts);
    }

    @Override
    public Context current() {
        GLCapabilities capabilities;
        try {
            Configuration.OPENGL_CONTEXT_API.set("EGL");
            capabilities = GL.createCapabilities();
        } catch (IllegalStateException | UnsatisfiedLinkError none) {
            throw texts.failure(Kind.MISSING, "gl.current", none.getMessage(), none);
        }
        if (!capabilities.OpenGL33) throw texts.failure(Kind.MISSING, "gl.current", GL11C.glGetString(GL11C.GL_VERSION));
        return new GlContext(texts);
    }

    @Deactivate
    synchronized void close() {
        if (display != null) display.close();
        display = null;
    }

    private synchronized EglDisplay display() {
        if (display == null) display = EglDisplay.open(texts);
        return display;
    }
}
