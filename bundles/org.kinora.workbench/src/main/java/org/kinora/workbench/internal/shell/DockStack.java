package org.kinora.workbench.internal.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewOffer;

/** Views behind one another, with a tab each; a view is made when its tab is first seen. UI thread. */
final class DockStack {
    private static final System.Logger LOG = System.getLogger(DockStack.class.getName());

    private final ViewSite.WindowParts parts;
    private final CTabFolder folder;
    private final Map<ViewOffer, Tab> tabs = new LinkedHashMap<>();
    private boolean closing;

    private static final class Tab {
        final CTabItem item;
        ViewSite site;
        View view;

        Tab(CTabItem item) {
            this.item = item;
        }
    }

    DockStack(Composite parent, ViewSite.WindowParts parts) {
        this.parts = parts;
        Look look = parts.look();
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        folder.setBackground(look.colour(Tone.GROUND));
        folder.setForeground(look.colour(Tone.FAINT));
        folder.setSelectionBackground(look.colour(Tone.PANEL));
        folder.setSelectionForeground(look.colour(Tone.TEXT));
        folder.setFont(look.font(TypeStyle.BODY));
        folder.setTabHeight(8 * look.unit());
        folder.setHighlightEnabled(false);
        folder.addListener(SWT.Selection, event -> opened());
        folder.addListener(SWT.Dispose, event -> close());
    }

    /** Shows exactly these. */
    void show(List<ViewOffer> offers) {
        for (ViewOffer gone : List.copyOf(tabs.keySet())) if (!offers.contains(gone)) remove(gone);
        for (ViewOffer offer : offers) if (!tabs.containsKey(offer)) add(offer);
        if (folder.getSelectionIndex() < 0 && folder.getItemCount() > 0) folder.setSelection(0);
        opened();
    }

    boolean front(String view) {
        for (Map.Entry<ViewOffer, Tab> entry : tabs.entrySet()) {
            if (!entry.getKey().card().id().equals(view)) continue;
            folder.setSelection(entry.getValue().item);
            opened();
            if (entry.getValue().view != null) entry.getValue().view.focus();
            return true;
        }
        return false;
    }

    /** A folder that loses its front tab chooses another one; that one is not to be opened for it. */
    void close() {
        closing = true;
        for (ViewOffer offer : List.copyOf(tabs.keySet())) remove(offer);
    }

    private void add(ViewOffer offer) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText("   " + offer.card().title() + "   ");
        item.setToolTipText(offer.card().hint());
        tabs.put(offer, new Tab(item));
    }

    private void remove(ViewOffer offer) {
        Tab tab = tabs.remove(offer);
        if (tab.view != null) guarded(offer, tab.view::close);
        if (tab.site != null) tab.site.close();
        if (tab.item.isDisposed()) return;
        if (tab.item.getControl() != null) tab.item.getControl().dispose();
        tab.item.dispose();
    }

    private void opened() {
        if (closing) return;
        CTabItem front = folder.getSelection();
        tabs.forEach((offer, tab) -> {
            if (tab.item == front && tab.item.getControl() == null) open(offer, tab);
        });
    }

    /** A view that cannot be opened is named in its place; the window goes on. */
    private void open(ViewOffer offer, Tab tab) {
        Composite place = new Composite(folder, SWT.NONE);
        place.setLayout(new FillLayout());
        place.setBackground(parts.look().colour(Tone.PANEL));
        tab.item.setControl(place);
        tab.site = new ViewSite(parts);
        Site site = tab.site;
        try {
            tab.view = offer.open(place, site);
        } catch (RuntimeException | LinkageError fault) {
            LOG.log(System.Logger.Level.ERROR, offer.card().id() + " cannot be opened", fault);
            for (var child : place.getChildren()) child.dispose();
            Label label = new Label(place, SWT.WRAP);
            label.setText(offer.card().title() + ": " + fault);
            label.setForeground(parts.look().colour(Tone.ERROR));
        }
        place.layout();
    }

    private static void guarded(ViewOffer offer, Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | LinkageError fault) {
            LOG.log(System.Logger.Level.ERROR, offer.card().id() + " cannot be closed", fault);
        }
    }
}
