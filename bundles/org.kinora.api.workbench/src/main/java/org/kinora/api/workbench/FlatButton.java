package org.kinora.api.workbench;

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

/** A button in the workbench's look: words, a hover, a focus ring, keys; UI thread. */
public final class FlatButton {
    /** Name of the data that a control has which Space and Enter press, whatever actions have these keys. */
    public static final String PRESSED = "kinora.pressed";

    private final Canvas canvas;
    private final Look look;
    private final Kind kind;
    private final Runnable action;
    private String words;
    private boolean over;
    private boolean chosen;
    private boolean armed;

    /** What it stands for. */
    public enum Kind {
        /** The one next thing to do. */
        PRIMARY,
        /** One among others. */
        PLAIN,
        /** One of which one is chosen. */
        TAB
    }

    public FlatButton(Composite parent, Look look, Kind kind, String words, String hint, Runnable action) {
        this.look = look;
        this.kind = kind;
        this.words = words;
        this.action = action;
        this.canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setToolTipText(hint);
        canvas.setData("test.id", words);
        canvas.setData(PRESSED, Boolean.TRUE);
        canvas.setBackground(parent.getBackground());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseEnter, event -> over(true));
        canvas.addListener(SWT.MouseExit, event -> over(false));
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.KeyDown, event -> armed = fires(event));
        canvas.addListener(SWT.KeyUp, this::pressed);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> {
            armed = false;
            canvas.redraw();
        });
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        tellReaders(hint);
    }

    public Canvas control() {
        return canvas;
    }

    /** Its size for its words. */
    public Point size() {
        GC gc = new GC(canvas);
        gc.setFont(look.font(kind == Kind.PRIMARY ? TypeStyle.STRONG : TypeStyle.BODY));
        Point text = gc.textExtent(words);
        gc.dispose();
        return new Point(text.x + 6 * look.unit(), text.y + 4 * look.unit());
    }

    public void choose(boolean chosen) {
        this.chosen = chosen;
        canvas.redraw();
    }

    public void words(String words) {
        this.words = words;
        canvas.redraw();
    }

    private void over(boolean over) {
        this.over = over;
        canvas.redraw();
    }

    private void released(Event event) {
        if (event.button == 1 && canvas.getClientArea().contains(event.x, event.y)) action.run();
    }

    private static boolean fires(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        return plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' ');
    }

    /** A key that was pressed elsewhere, and let go when the keyboard had come here, is not meant. */
    private void pressed(Event event) {
        boolean meant = armed && fires(event);
        armed = false;
        if (meant) action.run();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setFont(look.font(kind == Kind.PRIMARY || chosen ? TypeStyle.STRONG : TypeStyle.BODY));
        Tone fill = fill();
        if (fill != null) {
            gc.setBackground(look.colour(fill));
            gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 8, 8);
        }
        gc.setForeground(look.colour(kind == Kind.PRIMARY ? Tone.ON_ACCENT : chosen || over || kind == Kind.PLAIN ? Tone.TEXT : Tone.FAINT));
        Point text = gc.textExtent(words);
        gc.drawText(words, (area.width - text.x) / 2, (area.height - text.y) / 2, true);
        if (kind == Kind.TAB && chosen) {
            gc.setBackground(look.colour(Tone.ACCENT));
            gc.fillRectangle((area.width - text.x) / 2, area.height - 3, text.x, 3);
        }
        if (canvas.isFocusControl()) {
            gc.setForeground(look.colour(Tone.ACCENT));
            gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3, 8, 8);
        }
    }

    private Tone fill() {
        return switch (kind) {
            case PRIMARY -> Tone.ACCENT;
            case PLAIN -> over ? Tone.LINE : Tone.RAISED;
            case TAB -> over ? Tone.RAISED : null;
        };
    }

    private void tellReaders(String hint) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = hint;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = kind == Kind.TAB ? ACC.ROLE_TABITEM : ACC.ROLE_PUSHBUTTON;
            }
        });
    }
}
