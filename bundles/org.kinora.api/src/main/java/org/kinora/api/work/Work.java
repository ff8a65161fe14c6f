package org.kinora.api.work;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.kinora.api.asset.AssetStore;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a running piece of work sees of its surroundings; handed to providers and operations by the engine.
 *
 * <p>The work calls it from its own threads; every method is thread-safe. Cancel comes from another thread: long loops call
 * {@link #checkCancelled} at least every 200 ms.
 */
@ProviderType
public interface Work {
    /** Says how far the work is, 0.0 to 1.0; values that go back are ignored; negative means unknown. */
    void progress(double fraction);

    /** Names the stage that begins now, in the user's words ({@code "speaking 12 of 40"}). */
    void stage(String title);

    /** Adds a remark for the closing summary: something that could not be done, or was done otherwise. */
    void note(String text);

    /** Whether somebody asked to stop. */
    boolean cancelled();

    /** Throws the {@link Kind#CANCELLED} or {@link Kind#TIMEOUT} failure when the work should stop. */
    void checkCancelled();

    /** When the work must have ended. */
    Optional<Instant> deadline();

    /** On whose behalf the work is done. */
    default Caller caller() {
        return Caller.LOCAL;
    }

    /** A private folder for temporary files; emptied when the work ends, however it ends. */
    Path scratch();

    /** The assets of the project that the work is for. */
    AssetStore assets();

    /**
     * Zeroed off-heap memory, aligned to 64 bytes, given back when the work ends. Waits while the process-wide budget is used up.
     *
     * @throws Failure ({@link Kind#EXHAUSTED}) when the budget can never hold {@code bytes}
     */
    MemorySegment take(long bytes);

    /** An account of its own within the same budget as {@link #take}, given back when it is closed, at the latest when the work ends. */
    default Memory memory() {
        return Memory.unbounded();
    }

    /** The call that this work makes, when it costs money; empty for a free one. */
    default Optional<PaidCall> paidCall() {
        return Optional.empty();
    }

    /** A view of this work whose progress 0…1 covers {@code from}…{@code to} of this one's. */
    Work part(double from, double to);
}
