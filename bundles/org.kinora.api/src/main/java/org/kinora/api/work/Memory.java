package org.kinora.api.work;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Off-heap memory that is taken piece by piece and given back at once; implemented by the platform, handed out by {@link Work#memory}. Thread-safe.
 *
 * <p>Pieces are zeroed and aligned to 64 bytes.
 */
@ProviderType
public interface Memory extends AutoCloseable {
    /** How all pieces are aligned, in bytes. */
    int ALIGNMENT = 64;

    /**
     * Waits while the process-wide budget is used up.
     *
     * @throws Failure ({@link Kind#EXHAUSTED}) when the budget can never hold {@code bytes}, or when all who hold memory wait for more of it
     */
    MemorySegment take(long bytes);

    /** Never waits: empty when the budget has no room just now. */
    Optional<MemorySegment> takeIfFree(long bytes);

    /** Gives all of it back; closing twice does nothing. */
    @Override
    void close();

    /** Memory that no budget bounds, for tests and tools without a platform. */
    static Memory unbounded() {
        Arena arena = Arena.ofShared();
        return new Memory() {
            @Override
            public MemorySegment take(long bytes) {
                return arena.allocate(bytes, ALIGNMENT);
            }

            @Override
            public Optional<MemorySegment> takeIfFree(long bytes) {
                return Optional.of(take(bytes));
            }

            @Override
            public void close() {
                if (arena.scope().isAlive()) arena.close();
            }
        };
    }
}
