package org.kinora.workbench.space.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.splat.edit.Combination;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Site;
import org.kinora.splat.gl.Manner;

/** What all parts of the view share: the open scene, the eye, the tool in hand, and whoever wants to hear of changes. UI thread. */
final class Desk implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Desk.class.getName());

    /** So many splats are looked through or changed between two pictures. */
    private static final int AT_ONCE = 50_000;

    private final Display display;
    private final Site site;
    private final Texts texts;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ExecutorService hands = Executors.newSingleThreadExecutor(run -> Thread.ofPlatform().daemon().name("kinora-space").unstarted(run));
    private Scene scene;
    private Eye eye = Eye.around(new double[3], 1);
    private Tool tool = Tool.ORBIT;
    private Combination combination = Combination.REPLACE;
    private Manner manner = Manner.SPLATS;
    private boolean front = true;
    private boolean grid = true;
    private boolean cameras = true;
    private int brush = 24;
    private int likeness = 12;
    private String busy = "";
    private String trouble = "";
    private double frame;
    private long marks;
    private int inspected = -1;
    /** Whether the scene is looked through beside the window; changes wait until that has ended. */
    private boolean looking;
    /** Whether the scene is changed beside the window; everything else waits until that has ended. */
    private boolean changing;

    Desk(Display display, Site site, Texts texts) {
        this.display = display;
        this.site = site;
        this.texts = texts;
    }

    Site site() {
        return site;
    }

    Texts texts() {
        return texts;
    }

    Optional<Scene> scene() {
        return Optional.ofNullable(scene);
    }

    /** The scene, when nothing else has it just now. */
    Optional<Scene> free() {
        return busy.isEmpty() ? scene() : Optional.empty();
    }

    /** The scene, also while it is looked through beside the window and stays as it is. */
    Optional<Scene> seen() {
        return looking ? scene() : free();
    }

    void open(Scene next) {
        if (scene != null) scene.close();
        scene = next;
        inspected = -1;
        frame = 0;
        marks++;
        if (next != null) eye = Eye.around(next.edit().extent().middle(), next.edit().extent().radius());
        changed();
    }

    Eye eye() {
        return eye;
    }

    void eye(Eye other) {
        eye = other;
    }

    Tool tool() {
        return tool;
    }

    void tool(Tool other) {
        tool = other;
        changed();
    }

    Combination combination() {
        return combination;
    }

    void combination(Combination other) {
        combination = other;
        changed();
    }

    Manner manner() {
        return manner;
    }

    void manner(Manner other) {
        manner = other;
        changed();
    }

    /** Whether outlines leave out what lies behind. */
    boolean front() {
        return front;
    }

    void front(boolean only) {
        front = only;
        changed();
    }

    boolean grid() {
        return grid;
    }

    void grid(boolean shown) {
        grid = shown;
        changed();
    }

    boolean cameras() {
        return cameras;
    }

    void cameras(boolean shown) {
        cameras = shown;
        changed();
    }

    /** Radius of the brush in pixels. */
    int brush() {
        return brush;
    }

    void brush(int pixels) {
        brush = Math.clamp(pixels, 2, 400);
    }

    /** How far colours may be apart to be alike, in hundredths. */
    int likeness() {
        return likeness;
    }

    void likeness(int hundredths) {
        likeness = hundredths;
    }

    /** The frame of the camera's way that is shown. */
    double frame() {
        return frame;
    }

    void frame(double other) {
        frame = other;
    }

    /** Another number whenever what is selected or deleted is other. */
    long marks() {
        return marks;
    }

    /** The splat that is told of; -1 for none. */
    int inspected() {
        return inspected;
    }

    void inspected(int splat) {
        inspected = splat;
        changed();
    }

    String busy() {
        return busy;
    }

    /** Why the last thing failed; empty when it did not. */
    String trouble() {
        return trouble;
    }

    /** Does something with the scene as soon as nobody looks through it or changes it. */
    void use(Consumer<Scene> deed) {
        if (looking || changing) waiting.add(() -> use(deed));
        else free().ifPresent(deed);
    }

    /** Does something to the scene and tells all; beside the window, on another thread, where the window would be seen to wait. */
    void change(Consumer<Scene> deed) {
        use(open -> {
            if (open.edit().scene().count() > AT_ONCE) {
                changing = true;
                beside(texts.text("space.changing"), () -> {
                    deed.accept(open);
                    // whoever draws asks for it next
                    return open.edit().extent();
                }, extent -> marks++, false);
                return;
            }
            try {
                deed.accept(open);
            } catch (Failure failure) {
                site.tell(failure.getMessage());
            }
            marks++;
            changed();
        });
    }

    /** Does something long beside the window; the scene belongs to it meanwhile. */
    <T> void beside(String what, Supplier<T> work, Consumer<T> done) {
        if (looking || changing) {
            waiting.add(() -> beside(what, work, done));
            return;
        }
        beside(what, work, result -> {
            done.accept(result);
            marks++;
        }, true);
    }

    /** Finds something out about the scene, which stays as it is; beside the window where the window would be seen to wait. */
    <T> void look(Function<Scene, T> work, Consumer<T> done) {
        use(open -> {
            if (open.edit().living() <= AT_ONCE) {
                done.accept(work.apply(open));
                return;
            }
            looking = true;
            beside(texts.text("space.looking"), () -> work.apply(open), done, false);
        });
    }

    /** What was asked for while somebody looked. */
    private void next() {
        while (busy.isEmpty() && !waiting.isEmpty()) waiting.poll().run();
    }

    private <T> void beside(String what, Supplier<T> work, Consumer<T> done, boolean told) {
        if (!busy.isEmpty()) return;
        busy = what;
        trouble = "";
        if (told) changed();
        hands.execute(() -> {
            try {
                T result = work.get();
                later(() -> {
                    rest();
                    done.accept(result);
                    changed();
                    next();
                });
            } catch (RuntimeException | OutOfMemoryError failed) {
                if (!(failed instanceof Failure)) LOG.log(System.Logger.Level.ERROR, what + " failed unforeseen", failed);
                later(() -> {
                    rest();
                    marks++;
                    trouble = failed instanceof Failure ? failed.getMessage() : what + ": " + failed;
                    site.tell(trouble);
                    changed();
                    next();
                });
            }
        });
    }

    private void rest() {
        busy = "";
        looking = false;
        changing = false;
    }

    void later(Runnable run) {
        if (!display.isDisposed()) display.asyncExec(run);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void changed() {
        if (!display.isDisposed()) List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public void close() {
        hands.shutdown();
        try {
            hands.awaitTermination(5, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (scene != null) scene.close();
        scene = null;
    }
}
