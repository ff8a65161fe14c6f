package org.kinora.workbench.paint.internal.stroke;

import java.util.Arrays;
import java.util.Optional;
import org.kinora.imaging.internal.history.TileHistories;
import org.kinora.workbench.paint.internal.document.LayerDesk;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Planes;

/** A program beside the tests: how long a stroke's events take until their pixels are in memory, on a 4K document of three layers. */
final class StrokePace {
    private static final int STROKES = 12;
    private static final int EVENTS = 60;

    private StrokePace() {}

    public static void main(String[] arguments) {
        for (int diameter : new int[] {8, 40, 120, 400}) {
            PaintWork work = new PaintWork();
            PaintDocument document = new PaintDocument(Planes.plain(3840, 2160, 0xFFEEEEEE, work), "Panel", new TileHistories(), work);
            LayerDesk layers = new LayerDesk(document);
            layers.add("Ink", "New layer");
            layers.add("Wash", "New layer");
            Canvas canvas = new Canvas(document, work);
            canvas.colour(0x203060, "Stroke");
            for (Brush brush : new Brush[] {Brush.ink().sized(diameter), Brush.wash().sized(diameter)}) {
                double[] millis = measure(document, canvas, brush);
                Arrays.sort(millis);
                System.out.printf("%s %d px: p50 %.2f ms, p95 %.2f ms, most %.2f ms over %d events%n", brush.mode(), diameter,
                        millis[millis.length / 2],
                        millis[millis.length * 95 / 100], millis[millis.length - 1], millis.length);
            }
            long began = System.nanoTime();
            document.undo();
            System.out.printf("undo of a stroke of %d px: %.2f ms%n", diameter, (System.nanoTime() - began) / 1e6);
            canvas.close();
            document.close();
            work.close();
        }
    }

    private static double[] measure(PaintDocument document, Canvas canvas, Brush brush) {
        double[] millis = new double[STROKES * EVENTS];
        int n = 0;
        for (int stroke = 0; stroke < STROKES; stroke++) {
            double y = 150 + stroke * 160;
            Stroke drawn = new Stroke(document, canvas, brush, 100, y, 1, 1, Optional.empty());
            drawn.touch();
            for (int event = 0; event < EVENTS; event++) {
                long began = System.nanoTime();
                drawn.move(100 + event * 58, y + 90 * Math.sin(event / 4.0), 1);
                millis[n++] = (System.nanoTime() - began) / 1e6;
            }
            drawn.lift(3600, y, 1);
        }
        return millis;
    }
}
