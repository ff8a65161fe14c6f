package org.kinora.workbench.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** The tabs of one stack of views: clicked, dragged, walked with the arrow keys; UI thread. */
final class TabStrip {
    private static final int THRESHOLD = 6;

    private final Canvas canvas;
    private final Look look;
    private final Hand hand;
    private List<Tab> tabs = List.of();
    private String front = "";
    private String over = "";
    private Optional<String> held = Optional.empty();
    private Point pressed;
    private boolean dragging;
    private boolean twice;
    private boolean within;

    /** One tab. */
    record Tab(String view, String title, String hint) {}

    /** Whoever acts on what is done to the tabs; places are on the display. */
    interface Hand {
        void front(String view);

        void maximise(String view);

        void dragged(String view, Point place);

        void dropped(String view, Point place);

        void dragEnded();

        void menu(String view, Point place);
    }

    TabStrip(Composite parent, Look look, Hand hand) {
        this.look = look;
        this.hand = hand;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(look.colour(Tone.GROUND));
        canvas.setData("test.id", "tabs");
        Function<String, Optional<Rectangle>> places = this::placeOf;
        canvas.setData("test.tab", places);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseExit, event -> over(""));
        canvas.addListener(SWT.MouseDoubleClick, event -> twice = event.button == 1);
        canvas.addListener(SWT.MenuDetect, event -> menu(new Point(event.x, event.y), event.detail == SWT.MENU_KEYBOARD));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        tellReaders();
    }

    Canvas control() {
        return canvas;
    }

    static int height(Look look) {
        return 9 * look.unit();
    }

    void show(List<Tab> tabs, String front) {
        this.tabs = List.copyOf(tabs);
        this.front = front;
        canvas.setToolTipText(hint());
        canvas.setData("test.tabs", tabs.stream().map(Tab::title).toList());
        canvas.redraw();
    }

    /** Whether the view in front has the keyboard: its tab is marked, since not every view can show where in it the keyboard is. */
    void within(boolean now) {
        if (now == within) return;
        within = now;
        canvas.setData("test.within", now);
        canvas.redraw();
    }

    /** The index at which a tab that is dropped here would stand, without {@code moving}. */
    int index(Point place, String moving) {
        int x = canvas.toControl(place).x;
        int index = 0;
        for (Rectangle bounds : bounds(tabs.stream().filter(tab -> !tab.view().equals(moving)).toList())) if (x > bounds.x
                + bounds.width / 2) index++;
        return index;
    }

    /** Where the tab with a title stands, in the strip. */
    private Optional<Rectangle> placeOf(String title) {
        List<Rectangle> all = bounds(tabs);
        for (int i = 0; i < tabs.size(); i++) if (tabs.get(i).title().equals(title)) return Optional.of(all.get(i));
        return Optional.empty();
    }

    private List<Rectangle> bounds(List<Tab> shown) {
        GC gc = new GC(canvas);
        gc.setFont(look.font(TypeStyle.BODY));
        int[] widths = shown.stream().mapToInt(tab -> gc.textExtent(tab.title()).x + 8 * look.unit()).toArray();
        gc.dispose();
        int sum = java.util.Arrays.stream(widths).sum();
        Rectangle area = canvas.getClientArea();
        List<Rectangle> all = new ArrayList<>();
        int x = 0;
        for (int width : widths) {
            int fitting = sum <= area.width ? width : width * area.width / Math.max(1, sum);
            all.add(new Rectangle(x, 0, fitting, area.height));
            x += fitting;
        }
        return all;
    }

    private Optional<Tab> at(int x) {
        List<Rectangle> all = bounds(tabs);
        for (int i = 0; i < tabs.size(); i++) if (x >= all.get(i).x && x < all.get(i).x + all.get(i).width) return Optional.of(tabs.get(i));
        return Optional.empty();
    }

    private void down(Event event) {
        if (event.button != 1) return;
        held = at(event.x).map(Tab::view);
        pressed = new Point(event.x, event.y);
        dragging = false;
        held.ifPresent(hand::front);
    }

    private void move(Event event) {
        over(at(event.x).map(Tab::view).orElse(""));
        if (held.isEmpty()) return;
        if (!dragging && far(event)) {
            dragging = true;
            canvas.setFocus();
        }
        if (dragging) hand.dragged(held.get(), canvas.toDisplay(event.x, event.y));
    }

    private void up(Event event) {
        if (event.button != 1 || held.isEmpty()) return;
        String view = held.get();
        held = Optional.empty();
        // A quick drag may come without any move between.
        if (dragging || far(event)) hand.dropped(view, canvas.toDisplay(event.x, event.y));
        else if (twice) hand.maximise(view);
        dragging = twice = false;
    }

    private boolean far(Event event) {
        return Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) >= THRESHOLD;
    }

    private void over(String view) {
        if (view.equals(over)) return;
        over = view;
        canvas.setToolTipText(hint());
        canvas.redraw();
    }

    /** What the tab below the mouse is for, or else the one in front. */
    private String hint() {
        String told = over.isEmpty() ? front : over;
        return tabs.stream().filter(tab -> tab.view().equals(told)).map(Tab::hint).findFirst().orElse(null);
    }

    private void menu(Point place, boolean byKey) {
        Optional<String> meant = byKey ? Optional.of(front) : at(canvas.toControl(place).x).map(Tab::view);
        meant.ifPresent(view -> hand.menu(view, byKey ? canvas.toDisplay(0, canvas.getSize().y) : place));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC && dragging) {
            held = Optional.empty();
            dragging = false;
            hand.dragEnded();
        }
        int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        if (step == 0 || tabs.isEmpty()) return;
        int now = Math.max(0, tabs.stream().map(Tab::view).toList().indexOf(front));
        hand.front(tabs.get(Math.floorMod(now + step, tabs.size())).view());
        canvas.setFocus();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setFont(look.font(TypeStyle.BODY));
        List<Rectangle> all = bounds(tabs);
        for (int i = 0; i < tabs.size(); i++) {
            Tab tab = tabs.get(i);
            Rectangle place = all.get(i);
            boolean seen = tab.view().equals(front);
            boolean hovered = tab.view().equals(over);
            if (seen || hovered) {
                gc.setBackground(look.colour(seen ? Tone.PANEL : Tone.RAISED));
                gc.fillRoundRectangle(place.x, place.y + look.unit(), place.width, place.height + 2 * look.unit(), 8, 8);
            }
            if (seen && (within || canvas.isFocusControl())) {
                gc.setBackground(look.colour(Tone.ACCENT));
                int high = canvas.isFocusControl() ? look.unit() : look.unit() / 2;
                gc.fillRectangle(place.x + 2 * look.unit(), place.y + place.height - high, place.width - 4 * look.unit(), high);
            }
            gc.setForeground(look.colour(seen || hovered ? Tone.TEXT : Tone.FAINT));
            gc.setClipping(place.x + look.unit(), place.y, Math.max(0, place.width - 2 * look.unit()), place.height);
            int height = gc.getFontMetrics().getHeight();
            gc.drawText(tab.title(), place.x + Math.max(look.unit(), (place.width - gc.textExtent(tab.title()).x) / 2),
                    place.y + (place.height + look.unit() - height) / 2, true);
            gc.setClipping((Rectangle) null);
        }
    }

    private void tellReaders() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = tabs.stream().filter(tab -> tab.view().equals(front)).map(Tab::title).findFirst().orElse("");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABFOLDER;
            }
        });
    }
}
