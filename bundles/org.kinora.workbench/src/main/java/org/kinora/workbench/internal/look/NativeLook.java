package org.kinora.workbench.internal.look;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.internal.Converter;
import org.eclipse.swt.internal.gtk.GDK;
import org.eclipse.swt.internal.gtk.GTK;
import org.eclipse.swt.internal.gtk3.GTK3;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.workbench.Tone;

/**
 * Lists, fields and menus that the system draws in the colours and letters of a theme, whatever theme the system has; UI thread.
 *
 * <p>On GTK 3 a style sheet for the whole screen does it, over the system's theme and under what a widget says of itself. Other systems are told
 * whether the window is dark, which is all that they take.
 */
public final class NativeLook {
    /** Above a theme's and the settings' sheets (200, 400), below what SWT gives a single widget (600). */
    private static final int PRIORITY = 500;
    private static final String SHEET = """
            window.background, dialog, messagedialog { background-color: %PANEL%; color: %TEXT%; }
            entry, spinbutton, treeview.view, list, textview text, .view {
                background-color: %RAISED%; background-image: none; color: %TEXT%; border-color: %LINE%; box-shadow: none; caret-color: %TEXT%; }
            entry:focus, spinbutton:focus, textview:focus, combobox button:focus { border-color: %ACCENT%; }
            entry selection, textview text selection, label selection, entry:selected,
            treeview.view:selected, list row:selected, .view:selected { background-color: %SELECTED%; color: %TEXT%; }
            entry:disabled, spinbutton:disabled, treeview.view:disabled { color: %FAINT%; }
            treeview.view header button { background-color: %PANEL%; background-image: none; color: %FAINT%; border-color: %LINE%; box-shadow: none; text-shadow: none; }
            treeview.view header button:hover { color: %TEXT%; }
            button, combobox button, spinbutton button {
                background-color: %RAISED%; background-image: none; color: %TEXT%; border-color: %LINE%; box-shadow: none; text-shadow: none;
                -gtk-icon-shadow: none; }
            button:hover, combobox button:hover { background-color: %SELECTED%; }
            button:disabled { color: %FAINT%; }
            button:focus { outline-color: %ACCENT%; }
            menu, .menu, .context-menu, popover, popover.background, menubar { background-color: %RAISED%; background-image: none; color: %TEXT%; border-color: %LINE%; }
            menuitem { color: %TEXT%; }
            menuitem:hover { background-color: %SELECTED%; color: %TEXT%; }
            menuitem:disabled, menuitem accelerator { color: %FAINT%; }
            menu separator, popover separator { background-color: %LINE%; }
            scrollbar, scrollbar trough { background-color: transparent; background-image: none; border-color: transparent; }
            scrollbar slider { background-color: %FAINT%; }
            tooltip, tooltip.background, tooltip * { background-color: %RAISED%; color: %TEXT%; text-shadow: none; }
            check, radio { background-color: %RAISED%; background-image: none; border-color: %FAINT%; color: %TEXT%; box-shadow: none; }
            check:checked, radio:checked { background-color: %ACCENT%; border-color: %ACCENT%; color: %ON_ACCENT%; }
            * { font-size: %SIZE%pt; }
            """;

    private final Display display;
    private final boolean gtk;
    private final boolean systemDark;
    private long provider;

    /** Looks at the system's own theme, before anything is changed. */
    public NativeLook(Display display) {
        this.display = display;
        systemDark = Display.isSystemDarkTheme();
        gtk = SWT.getPlatform().equals("gtk") && !GTK.GTK4;
    }

    /** Whether the system's theme was dark when the window opened. */
    public boolean systemDark() {
        return systemDark;
    }

    /** Dresses all that the system draws; seen at once. */
    public void wear(Theme theme, double scale) {
        display.setDarkThemePreferred(theme == Theme.DARK);
        if (!gtk) return;
        if (provider == 0) {
            provider = GTK.gtk_css_provider_new();
            GTK3.gtk_style_context_add_provider_for_screen(GDK.gdk_screen_get_default(), provider, PRIORITY);
        }
        FontData letters = display.getSystemFont().getFontData()[0];
        GTK3.gtk_css_provider_load_from_data(provider, Converter.wcsToMbcs(sheet(theme, letters.getHeight() * scale), true), -1, null);
    }

    /** The style sheet of a theme with letters of so many points. */
    static String sheet(Theme theme, double points) {
        String sheet = SHEET.replace("%SIZE%", String.format(Locale.ROOT, "%.1f", points));
        for (Tone tone : Tone.values()) {
            RGB rgb = theme.rgb(tone);
            sheet = sheet.replace("%" + tone + "%", String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue));
        }
        return sheet;
    }
}
