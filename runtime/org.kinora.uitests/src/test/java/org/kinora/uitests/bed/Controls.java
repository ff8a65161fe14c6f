package org.kinora.uitests.bed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What a person can do something with in a window, and whether it is said what, and reached without a mouse. The window's thread. */
public final class Controls {
    private Controls() {}

    /** All that are seen and can be used. */
    public static List<Control> used(Composite within) {
        List<Control> used = new ArrayList<>();
        for (Control child : within.getChildren()) {
            if (!child.isVisible() || child.getSize().x < 2 || child.getSize().y < 2) continue;
            if (child.isEnabled() && usable(child)) used.add(child);
            if (child instanceof Composite composite && !(child instanceof Combo)) used.addAll(used(composite));
        }
        return used;
    }

    private static boolean usable(Control control) {
        return switch (control) {
            case Button _, Combo _, Text _, StyledText _, Table _, Tree _, Spinner _, Scale _, Slider _, org.eclipse.swt.widgets.List _ -> true;
            // What only gives the keyboard back to where it was is no control.
            case Canvas canvas -> canvas.getListeners(SWT.MouseUp).length > (canvas.getData("test.returns") == null ? 0 : 1)
                    || canvas.getListeners(SWT.MouseDown).length > 0;
            default -> false;
        };
    }

    /** Whether a hint, its own words, words in it or a label before it say what it is for. What fills a view is told by the tab. */
    public static boolean told(Control control) {
        if (said(control.getToolTipText())) return true;
        if (control instanceof Button button && said(button.getText())) return true;
        if (control instanceof Text text && said(text.getMessage())) return true;
        Control before = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control && before instanceof Label label && said(label.getText())) return true;
            before = sibling;
        }
        return fills(control);
    }

    private static boolean said(String words) {
        return words != null && !words.isBlank();
    }

    /** Whether it has the most of the view that it is in. */
    private static boolean fills(Control control) {
        Composite view = control.getParent();
        while (view != null && view.getData("test.view") == null) view = view.getParent();
        if (view == null) return false;
        Point own = control.getSize();
        Point all = view.getSize();
        return own.x * own.y * 3L >= (long) all.x * all.y;
    }

    /** What the keyboard comes to by Tab alone, from wherever it is. */
    public static Set<Control> reached(Display display) {
        Set<Control> reached = new LinkedHashSet<>();
        Control at = display.getFocusControl();
        while (at != null && at.traverse(SWT.TRAVERSE_TAB_NEXT)) {
            at = display.getFocusControl();
            if (at == null || !reached.add(at)) break;
        }
        return reached;
    }

    /** For people who read what a test found. */
    public static String name(Control control) {
        StringBuilder name = new StringBuilder(control.getClass().getSimpleName());
        for (Control at = control; at != null; at = at.getParent())
            if (at.getData("test.id") != null || at.getData("test.view") != null)
                name.append(" in ").append(at.getData("test.id") != null ? at.getData("test.id") : at.getData("test.view"));
        return name.append(' ').append(control.getSize()).toString();
    }
}
