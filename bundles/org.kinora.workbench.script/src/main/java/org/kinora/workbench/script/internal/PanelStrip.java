package org.kinora.workbench.script.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Lines;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.TakenPictures;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** The panels of one scene, one below the other; a click selects the shot. UI thread. */
final class PanelStrip {
    private final Site site;
    private final Look look;
    private final Texts texts;
    private final Canvas canvas;
    private List<List<Panel>> scenes = List.of();
    private int scene = -1;

    /** One shot of a scene. */
    record Panel(String id, String label, String text, String image) {}

    PanelStrip(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.look = site.look();
        this.texts = texts;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        canvas.setBackground(look.colour(Tone.GROUND));
        canvas.setData("test.id", "script.panels");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> bar());
        canvas.addListener(SWT.MouseDown, event -> at(event.y).ifPresent(panel -> site.select(panel.id())));
        canvas.setToolTipText(texts.text("panels.hint"));
        canvas.addListener(SWT.KeyDown, event -> walk(event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0));
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        site.onSelect(id -> redraw());
    }

    Canvas control() {
        return canvas;
    }

    void show(JsonObject plan, JsonObject takes) {
        scenes = scenes(plan, takes);
        bar();
    }

    void scene(int shown) {
        if (shown == scene) return;
        scene = shown;
        canvas.getVerticalBar().setSelection(0);
        bar();
    }

    /** The panels of each scene, from the answers of {@code film.plan} and {@code take.list}. */
    static List<List<Panel>> scenes(JsonObject plan, JsonObject takes) {
        Map<String, String> images = TakenPictures.of(takes).used();
        List<List<Panel>> scenes = new ArrayList<>();
        for (JsonElement scene : list(plan.getAsJsonObject("story"), "scenes")) {
            List<Panel> panels = new ArrayList<>();
            for (JsonElement each : list(scene.getAsJsonObject(), "shots")) {
                JsonObject shot = each.getAsJsonObject();
                panels.add(new Panel(text(shot, "id"), text(shot, "label"), text(shot, "action"), images.getOrDefault(text(shot, "id"), "")));
            }
            scenes.add(panels);
        }
        return scenes;
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    private List<Panel> panels() {
        return scene >= 0 && scene < scenes.size() ? scenes.get(scene) : List.of();
    }

    private int width() {
        return Math.max(1, canvas.getClientArea().width - 6 * look.unit());
    }

    private int step() {
        return width() * 9 / 16 + 9 * look.unit();
    }

    private Optional<Panel> at(int y) {
        int index = (y + canvas.getVerticalBar().getSelection() - 3 * look.unit()) / step();
        return index >= 0 && index < panels().size() ? Optional.of(panels().get(index)) : Optional.empty();
    }

    /** Selects the next panel or the one before, and shows it. */
    private void walk(int step) {
        if (step == 0 || panels().isEmpty()) return;
        int at = panels().stream().map(Panel::id).toList().indexOf(site.selected());
        int next = Math.clamp(at + step, 0, panels().size() - 1);
        canvas.getVerticalBar().setSelection(next * step());
        site.select(panels().get(next).id());
    }

    private void bar() {
        int height = panels().size() * step() + 6 * look.unit();
        int visible = Math.max(1, canvas.getClientArea().height);
        canvas.getVerticalBar().setVisible(height > visible);
        canvas.getVerticalBar().setValues(canvas.getVerticalBar().getSelection(), 0, Math.max(height, 1), Math.min(visible, Math.max(height, 1)),
                step() / 3, visible);
        canvas.setData("test.state", "scene " + (scene + 1) + ": " + String.join(", ", panels().stream().map(Panel::label).toList()));
        redraw();
    }

    private void redraw() {
        if (!canvas.isDisposed()) canvas.redraw();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.DEFAULT);
        int unit = look.unit();
        int y = 3 * unit - canvas.getVerticalBar().getSelection();
        int high = width() * 9 / 16;
        for (Panel panel : panels()) {
            Rectangle place = new Rectangle(3 * unit, y, width(), high);
            gc.setBackground(look.colour(Tone.RAISED));
            gc.fillRoundRectangle(place.x, place.y, place.width, place.height, unit, unit);
            Optional<Image> image = panel.image().isEmpty() ? Optional.empty() : site.picture(panel.image(), this::redraw);
            image.ifPresent(found -> gc.drawImage(found, 0, 0, found.getBounds().width, found.getBounds().height, place.x, place.y, place.width,
                    place.height));
            if (panel.id().equals(site.selected())) {
                gc.setForeground(look.colour(Tone.ACCENT));
                gc.setLineWidth(2);
                gc.drawRoundRectangle(place.x, place.y, place.width, place.height, unit, unit);
            }
            gc.setFont(look.font(TypeStyle.SMALL));
            gc.setForeground(look.colour(Tone.TEXT));
            gc.drawText(panel.label(), place.x, y + high + unit, true);
            gc.setForeground(look.colour(Tone.FAINT));
            int after = gc.textExtent(panel.label()).x + 2 * unit;
            gc.drawText(Lines.fit(gc, panel.text().replace('\n', ' '), place.width - after), place.x + after, y + high + unit, true);
            y += step();
        }
    }
}
