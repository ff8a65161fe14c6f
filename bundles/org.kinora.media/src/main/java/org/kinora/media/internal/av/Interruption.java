package org.kinora.media.internal.av;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;

/**
 * What FFmpeg asks before each block that it reads or writes: so a call that goes over a whole file, as the one that moves an MP4's index to its
 * front, ends soon after its errand was stopped. Lives as long as the file is open.
 */
final class Interruption implements AutoCloseable {
    private static final MethodHandle ASK;

    static {
        try {
            ASK = MethodHandles.lookup().findStatic(Interruption.class, "ask", MethodType.methodType(int.class, Errand.class, MemorySegment.class));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Arena arena = Arena.ofShared();
    private final MemorySegment function;

    Interruption(Errand errand) {
        function = Linker.nativeLinker().upcallStub(ASK.bindTo(errand), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS), arena);
    }

    /** Writes itself into FFmpeg's structure: a pointer to the function, and one that the function is given and ignores. */
    void into(AVIOInterruptCB callback) {
        MemorySegment structure = MemorySegment.ofAddress(callback.address()).reinterpret(2 * ValueLayout.ADDRESS.byteSize());
        structure.set(ValueLayout.ADDRESS, 0, function);
        structure.set(ValueLayout.ADDRESS, ValueLayout.ADDRESS.byteSize(), MemorySegment.NULL);
    }

    private static int ask(Errand errand, MemorySegment ignored) {
        return errand.stopped() ? 1 : 0;
    }

    @Override
    public void close() {
        arena.close();
    }
}
