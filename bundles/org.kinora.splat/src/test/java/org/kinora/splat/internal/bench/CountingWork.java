package org.kinora.splat.internal.bench;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;

/** Another work whose off-heap memory is counted: how many bytes were taken at once at most. */
record CountingWork(Work work, AtomicLong now, AtomicLong most) implements Work {
    CountingWork(Work work) {
        this(work, new AtomicLong(), new AtomicLong());
    }

    private void count(long bytes) {
        long sum = now.addAndGet(bytes);
        most.accumulateAndGet(sum, Math::max);
    }

    @Override
    public void progress(double fraction) {
        work.progress(fraction);
    }

    @Override
    public void stage(String title) {
        work.stage(title);
    }

    @Override
    public void note(String text) {
        work.note(text);
    }

    @Override
    public boolean cancelled() {
        return work.cancelled();
    }

    @Override
    public void checkCancelled() {
        work.checkCancelled();
    }

    @Override
    public Optional<Instant> deadline() {
        return work.deadline();
    }

    @Override
    public Path scratch() {
        return work.scratch();
    }

    @Override
    public AssetStore assets() {
        return work.assets();
    }

    @Override
    public MemorySegment take(long bytes) {
        count(bytes);
        return work.take(bytes);
    }

    @Override
    public Memory memory() {
        Memory memory = work.memory();
        AtomicLong own = new AtomicLong();
        return new Memory() {
            @Override
            public MemorySegment take(long bytes) {
                own.addAndGet(bytes);
                count(bytes);
                return memory.take(bytes);
            }

            @Override
            public Optional<MemorySegment> takeIfFree(long bytes) {
                Optional<MemorySegment> taken = memory.takeIfFree(bytes);
                if (taken.isPresent()) {
                    own.addAndGet(bytes);
                    count(bytes);
                }
                return taken;
            }

            @Override
            public void close() {
                memory.close();
                count(-own.getAndSet(0));
            }
        };
    }

    @Override
    public Work part(double from, double to) {
        return new CountingWork(work.part(from, to), now, most);
    }
}
