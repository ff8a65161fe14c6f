package org.kinora.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Provider;
import org.kinora.api.work.Failure;

/** A fresh provider with assets of its own, for one rule. */
final class Trial<R extends Record> implements AutoCloseable {
    /** How one call ended: with an outcome or with what was thrown. */
    record Ended(Outcome outcome, Throwable thrown) {
        Outcome mustSucceed() {
            if (thrown != null) throw new AssertionError("generate failed: " + thrown, thrown);
            if (outcome == null) throw new AssertionError("generate returned null");
            return outcome;
        }

        Optional<Failure> failure() {
            return thrown instanceof Failure failure ? Optional.of(failure) : Optional.empty();
        }
    }

    private final Provider<R> provider;
    private final FolderAssets assets = new FolderAssets();
    private boolean closed;

    Trial(Provider<R> provider, Consumer<AssetStore> inputs) {
        this.provider = provider;
        inputs.accept(assets);
    }

    Provider<R> provider() {
        return provider;
    }

    FolderAssets assets() {
        return assets;
    }

    /** A new work over the trial's assets. */
    TestWork work() {
        return new TestWork(assets);
    }

    /** Makes one outcome and ends its work. */
    Outcome generate(R request) {
        try (TestWork work = work()) {
            return end(start(request, work), Duration.ofMinutes(5)).mustSucceed();
        }
    }

    /** Starts a call on a daemon thread of its own. */
    CompletableFuture<Outcome> start(R request, TestWork work) {
        return start(request, work, Thread.currentThread().getContextClassLoader(), true);
    }

    /** Starts a call on a thread of its own; threads that the provider starts there inherit whether it is a daemon. */
    CompletableFuture<Outcome> start(R request, TestWork work, ClassLoader context, boolean daemon) {
        CompletableFuture<Outcome> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                result.complete(provider.generate(request, work));
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        }, "testkit generate");
        thread.setDaemon(daemon);
        thread.setContextClassLoader(context);
        thread.start();
        return result;
    }

    /** Waits for the end of a call; throws {@link AssertionError} when it takes longer. */
    static Ended end(CompletableFuture<Outcome> call, Duration longest) {
        try {
            return new Ended(call.get(longest.toMillis(), TimeUnit.MILLISECONDS), null);
        } catch (ExecutionException e) {
            return new Ended(null, e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("generate was still running " + longest.toMillis() + " ms later");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was interrupted", e);
        }
    }

    /** Waits for the end of a call that should come at once; throws {@link AssertionError} when it takes longer. */
    static Ended end(CompletableFuture<Outcome> call, ProcessorTime limit) {
        if (!limit.passes(call::isDone)) throw new AssertionError("generate was still running " + limit.most().toMillis() + " ms later");
        return end(call, Duration.ofMinutes(1));
    }

    void closeProvider() {
        if (closed) return;
        closed = true;
        if (provider instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new AssertionError("the provider cannot be closed: " + e, e);
            }
        }
    }

    @Override
    public void close() {
        closeProvider();
        assets.close();
    }
}
