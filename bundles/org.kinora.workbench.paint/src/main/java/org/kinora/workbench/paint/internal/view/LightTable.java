package org.kinora.workbench.paint.internal.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Picture;
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
    private static final int USUAL_WEIGHT = 700;

    private final Desk desk;
    private final Opening opening;
    private final PaintWork life = new PaintWork();
    private final List<Surface> held = new ArrayList<>();
    private boolean below;
    private boolean onion;
    private int opacity = 350;
    private final Map<String, Steering> steering = new LinkedHashMap<>();
    private String kind = "";
    private List<Overlay> neighbours = List.of();
    private Easel of;

    /**
     * A control layer that steers editors.
     *
     * @param weight how much, permille
     */
    private record Steering(Surface map, int weight) {}

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
        return steering.containsKey(kind) ? steering.get(kind).weight : USUAL_WEIGHT;
    }

    /** The kinds that steer, with their weights in permille. */
    Map<String, Integer> steering() {
        Map<String, Integer> all = new LinkedHashMap<>();
        steering.forEach((name, held) -> all.put(name, held.weight));
        return all;
    }

    void opacity(int permille, Pane pane) {
        opacity = permille;
        hang(pane);
    }

    void weight(int permille, Pane pane) {
        if (!steering.containsKey(kind)) return;
        steering.put(kind, new Steering(steering.get(kind).map, permille));
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

    /**
     * Shows a control layer over the picture: one that is held already, else one drawn of the picture as it is now, which steers from then on. An
     * empty kind takes the one that is shown away.
     */
    void control(String wanted, Pane pane) {
        if (wanted.isEmpty()) steering.remove(kind);
        kind = wanted;
        if (wanted.isEmpty() || steering.containsKey(wanted)) {
            hang(pane);
            return;
        }
        desk.free().ifPresent(easel -> desk.chores().run(desk.texts().text("paint.control", wanted), work -> drawn(easel, wanted, work), raster -> {
            steering.put(wanted, new Steering(hold(Surface.of(raster, life)), USUAL_WEIGHT));
            raster.close();
            hang(pane);
        }));
    }

    /** Writes the maps that steer as pictures into a folder, and says them as {@code image.edit} takes them. */
    List<String> files(Path folder, PaintWork work) {
        List<String> all = new ArrayList<>();
        steering.forEach((name, held) -> {
            if (held.weight == 0) return;
            Path file = folder.resolve("control-" + name + ".png");
            try (Raster flat = held.map.flattened(work)) {
                desk.engines().pictures().write(Picture.of(flat), file, work);
            }
            all.add(name + "=" + file + "@" + held.weight);
        });
        return all;
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

    /** Whether the layer that is painted on is a control layer that was made one to be edited. */
    boolean edited() {
        return desk.easel().map(easel -> easel.document().layer().name()).filter(steering::containsKey).isPresent();
    }

    /** Makes the control layer that is shown a layer that can be painted on, or one that was painted on a control layer again. */
    void editControl(Pane pane) {
        if (edited()) desk.free().ifPresent(easel -> back(easel, pane));
        else desk.free().filter(easel -> steering.containsKey(kind)).ifPresent(easel -> {
            try (Raster flat = steering.get(kind).map.flattened(life)) {
                desk.painted(easel.layers().add(kind, desk.texts().text("step.control", kind), Planes.opaque(flat, easel.work())));
            }
            pane.glass().overlays(List.of());
            desk.site().tell(desk.texts().text("paint.control.edit", kind));
            desk.changed();
        });
    }

    private void back(Easel easel, Pane pane) {
        kind = easel.document().layer().name();
        Surface map = hold(Surface.of(easel.document().layer().pixels().pixels(), life));
        steering.put(kind, new Steering(map, steering.get(kind).weight));
        desk.painted(easel.layers().remove(desk.texts().text("step.control.back", kind)));
        hang(pane);
    }

    private void hang(Pane pane) {
        Easel easel = desk.easel().orElse(null);
        List<Overlay> shown = new ArrayList<>();
        if (easel != null) {
            if (below) shown.add(new Overlay(easel.before(), opacity, -1));
            neighbours.forEach(neighbour -> shown.add(new Overlay(neighbour.pixels(), Math.min(1000, 2 * opacity), neighbour.tint())));
            if (steering.containsKey(kind)) shown.add(new Overlay(steering.get(kind).map, Math.min(1000, steering.get(kind).weight), -1));
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
        steering.clear();
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
