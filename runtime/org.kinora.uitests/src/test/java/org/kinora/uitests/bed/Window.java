package org.kinora.uitests.bed;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.work.Caller;
import org.osgi.framework.BundleContext;

/** The window seen and used from outside, through events of the X server; any thread but the window's. */
public final class Window {
    private static final Duration HELD = Duration.ofSeconds(3);
    /** On a busy machine letters come late, and typing once more would only add to them. */
    private static final Duration TYPED = Duration.ofSeconds(12);

    private final Display display;
    private final Hand hand;
    private final Operations operations;
    private final Path pictures;
    private final Path home;

    private final BundleContext context;

    Window(Display display, Hand hand, Operations operations, Path pictures, Path home, BundleContext context) {
        this.context = context;
        this.operations = operations;
        this.display = display;
        this.hand = hand;
        this.pictures = pictures;
        this.home = home;
    }

    /** The folder of the person who uses it. */
    public Path home() {
        return home;
    }

    /** Runs an operation on the open film beside the window, as the command line would, and gives back its output. */
    public JsonObject run(String operation, String input) {
        return run(home.resolve("late-train.kinora"), operation, input);
    }

    /** The same on another film. */
    public JsonObject run(Path project, String operation, String input) {
        var answer = operations.run(new Operations.Request(operation, input, Optional.of(project), "main", home, Optional.empty(), Caller.LOCAL),
                (fraction, stage, left) -> { });
        return JsonParser.parseString(answer.output()).getAsJsonObject();
    }

    /** Offers a service as a plug-in would, until the answer is run. */
    public <T> Runnable offer(Class<T> type, T service) {
        return context.registerService(type, service, null)::unregister;
    }

    /** A service of the running product. */
    public <T> T service(Class<T> type) {
        return context.getService(context.getServiceReference(type));
    }

    /** Puts words where every program can paste them from. */
    public void clipboard(String words) {
        display.syncExec(() -> {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    /** Asks something on the window's thread. */
    public <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException | AssertionError wrong) {
                failed.set(wrong);
            }
        });
        switch (failed.get()) {
            case RuntimeException wrong -> throw wrong;
            case Error wrong -> throw wrong;
            case null, default -> {
                return answer.get();
            }
        }
    }

    /** Waits until something holds on the window's thread; what is asked there waits for nothing itself. */
    public void until(String what, BooleanSupplier holds) {
        if (Display.getCurrent() == null) Patience.until(what, () -> ask(holds::getAsBoolean));
        else if (!holds.getAsBoolean()) throw new AssertionError("not there, and the window's own thread cannot wait for it: " + what);
    }

    /** The main window; waits until it is there. */
    public Shell shell() {
        until("the main window", () -> main().isPresent());
        return ask(() -> main().orElseThrow());
    }

    private Optional<Shell> main() {
        for (Shell shell : display.getShells()) if ("main".equals(shell.getData("test.id"))) return Optional.of(shell);
        return Optional.empty();
    }

    /** The visible control of this id; waits for it. */
    public Control find(String id) {
        until("a control " + id, () -> seen(id).isPresent());
        return ask(() -> seen(id).orElseThrow());
    }

    public boolean shows(String id) {
        return ask(() -> seen(id).isPresent());
    }

    /** What a control says of itself for tests and readers: its state in words. */
    public String state(String id) {
        return ask(() -> seen(id).map(control -> String.valueOf(control.getData("test.state"))).orElse(""));
    }

    private Optional<Control> seen(String id) {
        for (Shell shell : display.getShells()) {
            Optional<Control> found = seen(shell, id);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<Control> seen(Control control, String id) {
        if (id.equals(control.getData("test.id")) && control.isVisible()) return Optional.of(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Optional<Control> found = seen(child, id);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    /** Every label, title and text that is on the screen now. */
    public List<String> words() {
        return ask(() -> {
            List<String> words = new ArrayList<>();
            for (Shell shell : display.getShells()) Words.of(shell, words);
            return words;
        });
    }

    public void click(String id) {
        find(id);
        settle();
        // A view may have made its controls anew meanwhile.
        AtomicReference<Point> place = new AtomicReference<>();
        Patience.until(id, () -> {
            place.set(ask(() -> seen(id).map(Window::middle).orElse(null)));
            return place.get() != null;
        });
        heard(SWT.MouseUp, () -> hand.click(place.get()));
    }

    /** Asked of its parent, since a text field of GTK counts from where its letters begin. */
    private static Point middle(Control control) {
        Rectangle bounds = control.getBounds();
        return control.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    /** Clicks at a place within a control. */
    public void clickAt(Control control, int x, int y) {
        Point place = place(control, x, y);
        heard(SWT.MouseUp, () -> hand.click(place));
    }

    /** Clicks the tab of a view. */
    public void front(String title) {
        Tab tab = tab(title);
        clickAt(tab.strip(), tab.bounds().x + tab.bounds().width / 2, tab.bounds().y + tab.bounds().height / 2);
    }

    /** The strip that a tab stands in, and its place there. */
    public record Tab(Control strip, Rectangle bounds) {
        /** Its middle. */
        public Point middle() {
            return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        }
    }

    /** The tab of a view; waits for it. */
    public Tab tab(String title) {
        until("a tab " + title, () -> tab(shellNow(), title).isPresent());
        return ask(() -> tab(shellNow(), title).orElseThrow());
    }

    private Shell shellNow() {
        return main().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Tab> tab(Composite within, String title) {
        for (Control child : within.getChildren()) {
            if (child.getData("test.tab") instanceof Function<?, ?> place && child.isVisible()) {
                Optional<Rectangle> found = ((Function<String, Optional<Rectangle>>) place).apply(title);
                if (found.isPresent()) return Optional.of(new Tab(child, found.get()));
            }
            if (child instanceof Composite composite) {
                Optional<Tab> found = tab(composite, title);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    /** Clicks twice at a place within a control; once more where a busy machine stretched the two clicks until they were two single ones. */
    public void doubleClickAt(Control control, int x, int y) {
        boolean came = false;
        for (int tries = 0; tries < 5 && !came; tries++) came = heard(SWT.MouseDoubleClick, () -> hand.doubleClick(place(control, x, y)));
    }

    /** Presses, moves and lets go. */
    public void drag(Control control, Point from, Point to) {
        List<Point> way = way(control, from, to);
        heard(SWT.MouseUp, () -> hand.drag(way));
    }

    /** Presses, moves and lets go while a key is held, named as X names it: {@code ctrl}, {@code shift}. */
    public void drag(String held, Control control, Point from, Point to) {
        List<Point> way = way(control, from, to);
        listened();
        heard(SWT.MouseUp, () -> hand.drag(held, way));
    }

    private List<Point> way(Control control, Point from, Point to) {
        List<Point> way = new ArrayList<>();
        for (int step = 0; step <= 8; step++) way.add(place(control, from.x + (to.x - from.x) * step / 8, from.y + (to.y - from.y) * step / 8));
        return way;
    }

    /**
     * Does something with the mouse, and waits until the window has heard of it: a window manager holds clicks back until it has looked at them, and
     * what is typed meanwhile overtakes them. What the window is never told, as the end of a native drag, is waited for no longer than {@link #HELD}.
     */
    private boolean heard(int type, Runnable does) {
        AtomicBoolean came = new AtomicBoolean();
        Listener hears = event -> came.set(true);
        display.syncExec(() -> display.addFilter(type, hears));
        does.run();
        Patience.upTo(HELD, came::get);
        settle();
        display.syncExec(() -> display.removeFilter(type, hears));
        return came.get();
    }

    /** Moves the mouse over a place within a control. */
    public void hover(Control control, int x, int y) {
        Point place = place(control, x, y);
        hand.move(place.x, place.y);
        settle();
    }

    /**
     * Carries something from one control to another, at the pace at which the window follows: it is let go when the window has seen it there.
     *
     * @param seen whether the other control shows that it would take it
     */
    public void carry(Control from, Point start, Control to, Point end, BooleanSupplier seen) {
        Point first = place(from, start.x, start.y);
        Point last = place(to, end.x, end.y);
        hand.down(first);
        settle();
        for (int step = 1; step <= 12; step++) {
            hand.move(first.x + (last.x - first.x) * step / 12, first.y + (last.y - first.y) * step / 12);
            settle();
        }
        AtomicInteger there = new AtomicInteger();
        try {
            Patience.until("what is carried is seen", () -> {
                hand.move(last.x + there.incrementAndGet() % 3, last.y);
                settle();
                return ask(seen::getAsBoolean);
            });
        } finally {
            hand.up();
            settle();
        }
    }

    private Point place(Control control, int x, int y) {
        return ask(() -> control.toDisplay(x, y));
    }

    /** Types a text into whatever has the keyboard. */
    public void type(String text) {
        listened();
        hand.type(text);
        settle();
    }

    /** Clicks into a text field and types what it shall hold; again, with the window brought to the front, where the keys reached somebody else. */
    public void fill(String id, String text) {
        Text field = (Text) find(id);
        Patience.until(id + " holding " + text, () -> {
            click(id);
            press("ctrl+a");
            type(text);
            if (Patience.upTo(TYPED, () -> ask(() -> field.getText().equals(text)))) return true;
            ask(() -> {
                field.getShell().forceActive();
                return field.forceFocus();
            });
            return false;
        });
    }

    /** Presses keys together, named as X names them: {@code ctrl+shift+p}, {@code Escape}, {@code Return}. */
    public void press(String keys) {
        listened();
        hand.press(keys);
        settle();
    }

    /** After a shell was closed it takes the window manager a while to give the keyboard to the next one; keys pressed meanwhile reach nobody. */
    private void listened() {
        Patience.upTo(HELD, () -> ask(() -> display.getActiveShell() != null));
    }

    /** Lets the window handle what has come in; the pointer is asked for, since its answer comes after all events that the screen sent before. */
    public void settle() {
        for (int i = 0; i < 3; i++) display.syncExec(() -> {
            display.getCursorLocation();
            while (display.readAndDispatch()) Thread.onSpinWait();
        });
    }

    /** Puts away what a broken test may have left open: menus and sheets, and whatever else Escape ends. */
    void calm() {
        for (int i = 0; i < 3; i++) press("Escape");
        ask(() -> {
            for (Shell shell : display.getShells()) if (shell.isVisible() && !"main".equals(shell.getData("test.id"))) shell.close();
            return null;
        });
        settle();
    }

    /** Keeps a picture of the main window among the results of the build, and gives it back. */
    public ImageData picture(String name) {
        return ask(() -> {
            Shell shell = main().orElse(null);
            if (shell == null) return null;
            Rectangle area = shell.getBounds();
            Image image = new Image(display, area.width, area.height);
            GC screen = new GC(display);
            screen.copyArea(image, area.x, area.y);
            screen.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {data};
            try {
                Files.createDirectories(pictures);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            loader.save(pictures.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            return data;
        });
    }

    /** Whether a widget is gone. */
    public boolean gone(Widget widget) {
        return ask(widget::isDisposed);
    }
}
