package org.kinora.workbench.paint.internal.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Resampling;
import org.kinora.api.imaging.Samples;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Planes;
import org.kinora.workbench.paint.internal.document.Surface;

/** What shows through while one draws: the panel as it was, the neighbours' lines, a control layer. UI thread. */
final class LightTable implements AutoCloseable {
    private static final int BEFORE = 0xC0392B;
    private static final int AFTER = 0x1F7A4D;
    private static final int SHORTEST = 512;

    private final Desk desk;
    private final Opening opening;
    private final PaintWork life = new PaintWork();
    private final List<Surface> held = new ArrayList<>();
    private boolean below;
    private boolean onion;
    private int opacity = 350;
    private int weight = 700;
    private String kind = "";
    private Surface control;
    private List<Overlay> neighbours = List.of();
    private Easel of;

    LightTable(Desk desk, Opening opening) {
        this.desk = desk;
        this.opening = opening;
    }

    boolean below() {
        return below;
    }

    boolean onion() {
        return onion;
    }

    /** The kind of control layer that is shown; empty for none. */
    String kind() {
        return kind;
    }

    int opacity() {
        return opacity;
    }

    int weight() {
        return weight;
    }

    void opacity(int permille, Pane pane) {
        opacity = permille;
        hang(pane);
    }

    void weight(int permille, Pane pane) {
        weight = permille;
        hang(pane);
    }

    /** Lays the panel as it was opened under what is drawn. */
    void below(boolean on, Pane pane) {
        below = on;
        hang(pane);
    }

    /** Shows the lines of the panels before and after. */
    void onion(boolean on, Pane pane) {
        onion = on;
        if (!on) {
            neighbours = List.of();
            hang(pane);
            return;
        }
        desk.free().ifPresent(easel -> {
            Optional<Path> previous = picture(easel, -1);
            Optional<Path> next = picture(easel, 1);
            if (previous.isEmpty() && next.isEmpty()) desk.site().tell(desk.texts().text("paint.no.neighbours"));
            desk.chores().run(desk.texts().text("paint.onion"), work -> {
                List<Overlay> shown = new ArrayList<>();
                previous.ifPresent(file -> shown.add(new Overlay(hold(opening.surface(file, life)), opacity, BEFORE)));
                next.ifPresent(file -> shown.add(new Overlay(hold(opening.surface(file, life)), opacity, AFTER)));
                return shown;
            }, shown -> {
                neighbours = shown;
                hang(pane);
            });
        });
    }

    private Surface hold(Surface surface) {
        synchronized (held) {
            held.add(surface);
        }
        return surface;
    }

    private Optional<Path> picture(Easel easel, int by) {
        return desk.shots().beside(easel.shot(), by).map(Shots.Row::image).filter(image -> !image.isEmpty()).flatMap(desk.site()::file);
    }

    /** The kinds that need nothing beside the picture. */
    List<ControlCard> kinds() {
        return desk.engines().controls().cards().stream().filter(card -> card.needs().isEmpty()).toList();
    }

    /** Draws a control layer of the picture as it is now and lays it over; none for an empty kind. */
    void control(String wanted, Pane pane) {
        kind = wanted;
        control = null;
        if (wanted.isEmpty()) {
            hang(pane);
            return;
        }
        desk.free().ifPresent(easel -> desk.chores().run(desk.texts().text("paint.control", wanted), work -> drawn(easel, wanted, work), raster -> {
            control = hold(Surface.of(raster, life));
            raster.close();
            hang(pane);
        }));
    }

    private Raster drawn(Easel easel, String wanted, PaintWork work) {
        try (Raster flat = easel.document().surface().flattened(work)) {
            ControlSource source = new ControlSource(flat, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), 0);
            int resolution = Math.min(flat.width(), flat.height()) < SHORTEST ? 0 : SHORTEST;
            try (Raster map = desk.engines().controls().draw(wanted, source, resolution, work);
                    Raster eight = desk.engines().conversions().convert(map, map.format().with(Samples.U8), work)) {
                return desk.engines().conversions().resize(eight, flat.width(), flat.height(), Resampling.LINEAR, false, work);
            }
        }
    }

    /** Makes the control layer that is shown a layer that can be painted on. */
    void keepControl(Pane pane) {
        desk.free().filter(easel -> control != null).ifPresent(easel -> {
            try (Raster flat = control.flattened(life)) {
                desk.painted(easel.layers().add(kind, desk.texts().text("step.control", kind), Planes.opaque(flat, easel.work())));
            }
            control("", pane);
            desk.changed();
        });
    }

    private void hang(Pane pane) {
        Easel easel = desk.easel().orElse(null);
        List<Overlay> shown = new ArrayList<>();
        if (easel != null) {
            if (below) shown.add(new Overlay(easel.before(), opacity, -1));
            neighbours.forEach(neighbour -> shown.add(new Overlay(neighbour.pixels(), Math.min(1000, 2 * opacity), neighbour.tint())));
            if (control != null) shown.add(new Overlay(control, weight, -1));
        }
        pane.glass().overlays(shown);
        pane.redraw();
        desk.changed();
    }

    /** Another document is open: nothing shows through it. */
    void follow(Pane pane) {
        Easel easel = desk.easel().orElse(null);
        if (easel == of) return;
        of = easel;
        below = false;
        onion = false;
        kind = "";
        control = null;
        neighbours = List.of();
        pane.glass().overlays(List.of());
        held.forEach(Surface::close);
        held.clear();
    }

    @Override
    public void close() {
        held.forEach(Surface::close);
        life.close();
    }
}
