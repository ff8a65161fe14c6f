package org.kinora.imaging.internal.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selection;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.imaging.internal.selection.Tools;
import org.kinora.testkit.TestWork;

/** All tools on two photographs of scikit-image: {@code SelectionSheet astronaut.png chelsea.png coffee.png sheet.png}. */
final class SelectionSheet {
    private static final int PX = Point.ONE;
    private final Selections selections = Tools.selections();
    private final TestWork work = new TestWork();
    private final Sheet sheet = new Sheet();

    private SelectionSheet() {
    }

    public static void main(String... files) throws IOException {
        Pictures pictures = Tools.pictures();
        SelectionSheet made = new SelectionSheet();
        try (Picture person = pictures.read(Path.of(files[0]), made.work); Picture cat = pictures.read(Path.of(files[1]), made.work);
                Picture cup = pictures.read(Path.of(files[2]), made.work)) {
            made.shapes(person.raster());
            made.colours(person.raster(), cup.raster());
            made.figures(person.raster(), cat.raster(), cup.raster());
            made.edits(person.raster());
            made.sheet.write(Path.of(files[3]), 2);
        }
        made.work.close();
    }

    private void show(String title, Raster raster, Selection selection) {
        show(title, SelectionView.of(raster), selection);
    }

    private void show(String title, SelectionView view, Selection selection) {
        long start = System.nanoTime();
        try (Mask mask = selections.select(selection, view, work)) {
            long millis = (System.nanoTime() - start) / 1_000_000;
            sheet.row(title + "  (" + millis + " ms)", Sheet.picture(view.picture()), Sheet.mask(mask), Sheet.ants(view.picture(),
                    selections.outline(mask, work)),
                    Sheet.cut(view.picture(), mask));
        }
    }

    private void shapes(Raster person) {
        show("rectangle + ellipse - ellipse", person, Selection.of(new Selector.Rectangle(new Area(60, 60, 200, 300)))
                .add(new Selector.Ellipse(Point.of(300, 250), 150 * PX, 80 * PX, 30_000)).subtract(new Selector.Ellipse(Point.of(220, 160), 60 * PX,
                        60 * PX, 0)));
        List<Point> lasso = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double a = i * Math.PI / 150;
            lasso.add(Point.of(225 + (110 + 12 * Math.sin(7 * a)) * Math.cos(a), 130 + (120 + 9 * Math.cos(5 * a)) * Math.sin(a)));
        }
        show("lasso", person, Selection.of(new Selector.Lasso(lasso)));
        show("polygon with hole", person, Selection.of(new Selector.Polygon(List.of(
                new Contour(List.of(Point.of(100, 50), Point.of(400, 90), Point.of(450, 400), Point.of(60, 350))),
                new Contour(List.of(Point.of(200, 150), Point.of(180, 280), Point.of(330, 300), Point.of(320, 160)))))));
        List<Point> path = new ArrayList<>();
        for (int i = 0; i < 60; i++) path.add(Point.of(60 + i * 6.5, 250 + 120 * Math.sin(i / 7.0)));
        show("brush 60 px, hardness 20 %, and 18 px hard", person, Selection.of(new Selector.Brush(path, 60 * PX, 200, 100, 0))
                .add(new Selector.Brush(List.of(Point.of(80, 480), Point.of(430, 430)), 18 * PX, 1000, 100, 0)));
    }

    private void colours(Raster person, Raster cup) {
        show("wand on the grey wall, tolerance 28", person, Selection.of(new Selector.Wand(List.of(Point.of(330, 60)), 28, false, false, false)));
        show("wand everywhere, orange suit, tolerance 70", person, Selection.of(new Selector.Wand(List.of(Point.of(120, 470)), 70, true, false,
                false)));
        show("wand, coffee cup table", cup, Selection.of(new Selector.Wand(List.of(Point.of(60, 60), Point.of(540, 340)), 48, false, false, false)));
        show("colour range around the suit's orange", person, Selection.of(new Selector.ColourRange(0xC05A32, 18_000, 42_000)));
    }

    private void figures(Raster person, Raster cat, Raster cup) {
        show("figure (GrabCut) in a box, one stroke to keep", person, Selection.of(figure()));
        show("figure, cat", cat, Selection.of(new Selector.Figure(new Area(60, 2, 360, 296), List.of(), List.of())));
        show("magnetic lasso around the cup, 8 anchors", cup, Selection.of(new Selector.Magnetic(List.of(Point.of(220, 80), Point.of(300, 33),
                Point.of(375, 85),
                Point.of(350, 190), Point.of(300, 215), Point.of(240, 170)))));
        try (Raster depth = depth(cup)) {
            show("depth (cup 0.6 m, table 1 m and on), trimmed to edges", SelectionView.of(cup, depth),
                    Selection.of(new Selector.Depth(Optional.of(Point.of(300, 200)), 0, 0)));
        }
    }

    /** A coarse depth, as estimates are: its rim lies off the picture's edges. */
    private static Raster depth(Raster cup) {
        Raster depth = Raster.unbounded(cup.width(), cup.height(), RasterFormat.DATA);
        for (int y = 0; y < cup.height(); y++)
            for (int x = 0; x < cup.width(); x++) {
                double far = Math.hypot((x - 303) / 152.0, (y - 205) / 142.0);
                depth.set(0, x, y, far < 1 ? 0.6f : 1.4f - y / 1000f);
            }
        return depth;
    }

    /** The astronaut in a box, with a stroke along her black collar. */
    private static Selector.Figure figure() {
        List<Point> collar = List.of(Point.of(150, 190), Point.of(290, 190), Point.of(280, 250), Point.of(170, 250));
        List<Point> helmet = List.of(Point.of(330, 400), Point.of(480, 380), Point.of(480, 505), Point.of(330, 505));
        return new Selector.Figure(new Area(20, 5, 400, 507), List.of(new Contour(collar)), List.of(new Contour(helmet)));
    }

    private void edits(Raster person) {
        Selection base = Selection.of(figure()).then(new MaskEdit.Harden());
        show("hair: hard mask", person, base);
        show("hair: refined by 14 px", person, base.then(new MaskEdit.Refine(14 * PX)));
        show("border 8 px", person, base.then(new MaskEdit.Border(8 * PX)));
        show("shrink 12 px, feather 20 px", person, base.then(new MaskEdit.Shrink(12 * PX)).then(new MaskEdit.Feather(20 * PX)));
        show("grow 15 px, smooth 20 px", person, base.then(new MaskEdit.Grow(15 * PX)).then(new MaskEdit.Smooth(20 * PX)));
        show("invert", person, base.then(new MaskEdit.Invert()));
    }
}
