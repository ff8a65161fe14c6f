package org.kinora.gl.internal;

import static org.lwjgl.egl.EGL10.EGL_HEIGHT;
import static org.lwjgl.egl.EGL10.EGL_NONE;
import static org.lwjgl.egl.EGL10.EGL_NO_CONTEXT;
import static org.lwjgl.egl.EGL10.EGL_NO_SURFACE;
import static org.lwjgl.egl.EGL10.EGL_PBUFFER_BIT;
import static org.lwjgl.egl.EGL10.EGL_SURFACE_TYPE;
import static org.lwjgl.egl.EGL10.EGL_WIDTH;
import static org.lwjgl.egl.EGL10.eglChooseConfig;
import static org.lwjgl.egl.EGL10.eglCreateContext;
import static org.lwjgl.egl.EGL10.eglCreatePbufferSurface;
import static org.lwjgl.egl.EGL10.eglDestroyContext;
import static org.lwjgl.egl.EGL10.eglDestroySurface;
import static org.lwjgl.egl.EGL10.eglGetError;
import static org.lwjgl.egl.EGL10.eglInitialize;
import static org.lwjgl.egl.EGL10.eglMakeCurrent;
import static org.lwjgl.egl.EGL10.eglTerminate;

import java.nio.IntBuffer;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.egl.EGL12;
import org.lwjgl.egl.EGL14;
import org.lwjgl.egl.EGL15;
import org.lwjgl.opengl.GL;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;

/**
 * An EGL display without a screen: Mesa's surfaceless platform, else the first graphics card EGL names (EGL_EXT_platform_device, NVIDIA's way).
 *
 * <p>Thread-safe; EGL guards its displays itself.
 */
final class EglDisplay implements AutoCloseable {
    private static final int SURFACELESS_MESA = 0x31DD;
    private static final int PLATFORM_DEVICE = 0x313F;

    private final long display;
    private final long config;

    private EglDisplay(long display, long config) {
        this.display = display;
        this.config = config;
    }

    static EglDisplay open(Texts texts) {
        Configuration.OPENGL_CONTEXT_API.set("EGL");
        try (MemoryStack stack = MemoryStack.stackPush()) {
            if (EGL.getCapabilities() == null || EGL.getCapabilities().eglGetPlatformDisplayEXT == 0L) throw none(texts, "EGL without platforms",
                    null);
            long display = surfaceless(stack);
            if (display == 0L) display = card(stack);
            if (display == 0L) throw none(texts, "EGL " + Integer.toHexString(eglGetError()), null);
            EGL12.eglBindAPI(EGL14.EGL_OPENGL_API);
            return new EglDisplay(display, config(display, texts, stack));
        } catch (LinkageError | IllegalStateException missing) {
            throw none(texts, String.valueOf(missing.getMessage()), missing);
        }
    }

    /** LWJGL checks the native display for null, and EGL's default display is null: hence by address. */
    private static long surfaceless(MemoryStack stack) {
        return ready(JNI.callPPP(SURFACELESS_MESA, 0L, 0L, EGL.getCapabilities().eglGetPlatformDisplayEXT), stack);
    }

    private static long card(MemoryStack stack) {
        long query = EGL.getFunctionProvider().getFunctionAddress("eglQueryDevicesEXT");
        if (query == 0L) return 0L;
        PointerBuffer devices = stack.mallocPointer(8);
        IntBuffer count = stack.callocInt(1);
        if (JNI.callPPI(8, devices.address(), org.lwjgl.system.MemoryUtil.memAddress(count), query) == 0) return 0L;
        for (int i = 0; i < count.get(0); i++) {
            long display = ready(JNI.callPPP(PLATFORM_DEVICE, devices.get(i), 0L, EGL.getCapabilities().eglGetPlatformDisplayEXT), stack);
            if (display != 0L) return display;
        }
        return 0L;
    }

    private static long ready(long display, MemoryStack stack) {
        IntBuffer major = stack.mallocInt(1);
        IntBuffer minor = stack.mallocInt(1);
        if (display == 0L || !eglInitialize(display, major, minor)) return 0L;
        EGL.createDisplayCapabilities(display, major.get(0), minor.get(0));
        return display;
    }

    private static long config(long display, Texts texts, MemoryStack stack) {
        PointerBuffer configs = stack.mallocPointer(1);
        IntBuffer count = stack.callocInt(1);
        IntBuffer wish = stack.ints(EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL12.EGL_RENDERABLE_TYPE, EGL14.EGL_OPENGL_BIT, EGL_NONE);
        if (!eglChooseConfig(display, wish, configs, count) || count.get(0) == 0) throw none(texts, "no OpenGL configuration", null);
        return configs.get(0);
    }

    /** Makes a new context current on the calling thread; what is returned undoes that. */
    Runnable enter(Texts texts) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            EGL12.eglBindAPI(EGL14.EGL_OPENGL_API);
            long context = eglCreateContext(display, config, EGL_NO_CONTEXT,
                    stack.ints(EGL15.EGL_CONTEXT_MAJOR_VERSION, 3, EGL15.EGL_CONTEXT_MINOR_VERSION, 3,
                    EGL15.EGL_CONTEXT_OPENGL_PROFILE_MASK, EGL15.EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT, EGL_NONE));
            if (context == EGL_NO_CONTEXT) throw none(texts, "no OpenGL 3.3", null);
            long surface = EGL_NO_SURFACE;
            if (!eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context)) {
                surface = eglCreatePbufferSurface(display, config, stack.ints(EGL_WIDTH, 16, EGL_HEIGHT, 16, EGL_NONE));
                if (!eglMakeCurrent(display, surface, surface, context)) throw none(texts, "EGL " + Integer.toHexString(eglGetError()), null);
            }
            GL.createCapabilities();
            long pbuffer = surface;
            return () -> leave(context, pbuffer);
        }
    }

    private void leave(long context, long surface) {
        GL.setCapabilities(null);
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        eglDestroyContext(display, context);
        if (surface != EGL_NO_SURFACE) eglDestroySurface(display, surface);
    }

    @Override
    public void close() {
        eglTerminate(display);
    }

    private static Failure none(Texts texts, String found, Throwable cause) {
        return cause == null ? texts.failure(Kind.MISSING, "gl.none", found) : texts.failure(Kind.MISSING, "gl.none", found, cause);
    }
}
