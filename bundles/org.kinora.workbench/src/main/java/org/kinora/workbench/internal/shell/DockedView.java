package org.kinora.workbench.internal.shell;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;
import org.kinora.api.workbench.ViewOffer;

/** One view on offer and its place in the window; it is opened when it is first seen, and keeps its widgets wherever it is moved to. UI thread. */
final class DockedView {
    private static final System.Logger LOG = System.getLogger(DockedView.class.getName());

    private final ViewOffer offer;
    private final ViewSite.WindowParts parts;
    private final Texts texts;
    private final Composite place;
    private ViewSite site;
    private View view;

    DockedView(Composite parent, ViewOffer offer, ViewSite.WindowParts parts, Texts texts) {
        this.texts = texts;
        this.offer = offer;
        this.parts = parts;
        place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        place.setBackground(parts.look().colour(Tone.PANEL));
        place.setData("test.view", offer.card().id());
        place.setVisible(false);
        place.addListener(SWT.Dispose, event -> release());
    }

    ViewOffer offer() {
        return offer;
    }

    Composite place() {
        return place;
    }

    TabStrip.Tab tab() {
        return new TabStrip.Tab(offer.card().id(), offer.card().title(), offer.card().hint());
    }

    /** A view that cannot be opened is named in its place; the window goes on. */
    void seen() {
        if (site == null) open();
        if (!place.getVisible()) place.setVisible(true);
    }

    private void open() {
        site = new ViewSite(parts, this::fault);
        try {
            view = offer.open(place, site);
        } catch (RuntimeException | LinkageError fault) {
            fault(fault);
            for (var child : place.getChildren()) child.dispose();
            FillLayout edge = new FillLayout();
            edge.marginWidth = edge.marginHeight = 4 * parts.look().unit();
            place.setLayout(edge);
            Label label = new Label(place, SWT.WRAP);
            label.setText(texts.text("view.broken", offer.card().title(), fault));
            label.setFont(parts.look().font(TypeStyle.BODY));
            label.setForeground(parts.look().colour(Tone.ERROR));
            label.setBackground(parts.look().colour(Tone.PANEL));
        }
        place.layout();
    }

    void focus() {
        try {
            if (view != null) view.focus();
        } catch (RuntimeException | LinkageError fault) {
            fault(fault);
        }
    }

    private void fault(Throwable fault) {
        parts.fault().accept(offer.card().title(), fault);
    }

    /** What can be done in it by keys. */
    List<Action> actions() {
        return site == null ? List.of() : site.actions();
    }

    void close() {
        if (!place.isDisposed()) place.dispose();
    }

    private void release() {
        try {
            if (view != null) view.close();
        } catch (RuntimeException | LinkageError fault) {
            LOG.log(System.Logger.Level.ERROR, offer.card().id() + " cannot be closed", fault);
        }
        view = null;
        if (site != null) site.close();
    }
}
