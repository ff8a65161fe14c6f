package org.kinora.workbench.paint.internal.view;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.workbench.paint.internal.document.PaintWork;

/** Does one long thing at a time beside the window; the document belongs to it meanwhile. UI thread. */
final class Chores implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Chores.class.getName());

    private final Display display;
    private final Runnable changed;
    private final Consumer<String> complaints;
    private final ExecutorService hands = Executors.newSingleThreadExecutor(run -> Thread.ofPlatform().daemon().name("kinora-paint").unstarted(run));
    private PaintWork work;
    private String title = "";
    private String trouble = "";
    private volatile double fraction = -1;
    private boolean closed;

    /** @param changed is run when a chore begins, gets on or ends */
    Chores(Display display, Runnable changed, Consumer<String> complaints) {
        this.display = display;
        this.changed = changed;
        this.complaints = complaints;
    }

    boolean busy() {
        return work != null;
    }

    /** What is being done; empty for nothing. */
    String title() {
        return title;
    }

    /** Why the last thing failed; empty when it did not. */
    String trouble() {
        return trouble;
    }

    /** 0 to 1, negative for unknown. */
    double fraction() {
        return fraction;
    }

    /** Does something, then hands over what came of it; nothing when something is being done already. */
    <T> void run(String what, Function<PaintWork, T> chore, Consumer<T> done) {
        if (busy()) return;
        title = what;
        fraction = -1;
        trouble = "";
        work = new PaintWork(this::progress);
        PaintWork mine = work;
        changed.run();
        hands.execute(() -> {
            try {
                T result = chore.apply(mine);
                later(() -> {
                    end();
                    if (closed) drop(result);
                    else done.accept(result);
                    mine.close();
                    tell();
                });
            } catch (Failure failure) {
                later(() -> failed(failure.kind() == Kind.CANCELLED ? "" : failure.getMessage(), mine));
            } catch (RuntimeException | LinkageError | OutOfMemoryError fault) {
                LOG.log(System.Logger.Level.ERROR, what + " failed unforeseen", fault);
                later(() -> failed(what + ": " + fault, mine));
            }
        });
    }

    private void failed(String why, PaintWork mine) {
        end();
        mine.close();
        trouble = why;
        if (!why.isEmpty() && !closed) complaints.accept(why);
        tell();
    }

    private void tell() {
        if (!closed) changed.run();
    }

    /** What comes after the view is gone has nobody to go to. */
    private static void drop(Object result) {
        if (!(result instanceof AutoCloseable held)) return;
        try {
            held.close();
        } catch (Exception unclosed) {
            LOG.log(System.Logger.Level.WARNING, "what came too late was not let go", unclosed);
        }
    }

    private void end() {
        work = null;
        title = "";
    }

    private void progress(double now) {
        if (now - fraction < 0.02 && now >= fraction) return;
        fraction = now;
        later(this::tell);
    }

    private void later(Runnable run) {
        if (!display.isDisposed()) display.asyncExec(run);
    }

    /** Asks what is being done to stop. */
    void cancel() {
        if (work != null) work.cancel();
    }

    @Override
    public void close() {
        closed = true;
        cancel();
        hands.shutdown();
        try {
            hands.awaitTermination(5, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
