package org.kinora.canvas.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.canvas.Card;
import org.kinora.api.canvas.Link;
import org.kinora.api.canvas.Sheet;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.work.Work;
import org.kinora.canvas.Box;
import org.kinora.canvas.SheetLook;
import org.kinora.canvas.SheetPainter;
import org.kinora.canvas.View;
import org.kinora.canvas.Viewpoint;
import org.kinora.gl.Context;
import org.kinora.gl.Drawing;
import org.kinora.gl.Effort;
import org.kinora.gl.Face;
import org.kinora.gl.Graphics;
import org.kinora.gl.Offscreen;
import org.kinora.gl.Picture;
import org.kinora.gl.Target;
import org.kinora.gl.Texels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Pans and zooms over canvases of 5,000 and 20,000 cards on a screen of 1600 x 1000, from all of it to one card: CPU of the drawing thread a frame,
 * outside OpenGL's own calls and in all; every card has one of 500 pictures, and consecutive cards are linked.
 */
@Component(service = Benchmark.class)
public final class CanvasBenchmark implements Benchmark {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int FRAMES = 120;
    private static final int PICTURES = 500;
    private static final SheetLook LOOK = new SheetLook(0xFF1D1F23, 0xFF2C2F35, 0xFF2B2E34, 0xFF4A4326, 0xFF565B63, 0xFFE8E8E8, 0xFF9AA0A8,
            0xFF6FA8DC,
            0xFF7CB342, Face.of("SansSerif"));

    private final Graphics graphics;

    @Activate
    public CanvasBenchmark(@Reference Graphics graphics) {
        this.graphics = graphics;
    }

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public String title() {
        return "The canvas of 5,000 and 20,000 cards while panning and zooming.";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        List<Figure> figures = new ArrayList<>();
        Times few = measure(5_000, runs, work.part(0, 0.4));
        figures.add(Figure.atMost("p95_ms_5000", few.p95, 16.7));
        figures.add(Figure.of("total_ms_5000", few.total));
        figures.add(Figure.atMost("draw_calls_5000", few.calls, 60));
        figures.add(Figure.of("uploaded_kb_5000", few.uploaded / 1e3));
        figures.add(Figure.of("held_mb_5000", few.held / 1e6));
        Times many = measure(20_000, runs, work.part(0.4, 1));
        figures.add(Figure.atMost("p95_ms_20000", many.p95, 33));
        figures.add(Figure.of("total_ms_20000", many.total));
        figures.add(Figure.of("draw_calls_20000", many.calls));
        return figures;
    }

    /** Milliseconds: outside OpenGL's calls, and the median of all; most draw calls of a frame, mean bytes a frame, bytes held. */
    private record Times(double p95, double total, int calls, double uploaded, long held) {}

    private Times measure(int cards, int runs, Work work) {
        Sheet sheet = sheet(cards);
        try (Offscreen offscreen = graphics.offscreen("bench-canvas")) {
            return offscreen.work(context -> measured(context, sheet, runs, work));
        }
    }

    private static Times measured(Context context, Sheet sheet, int runs, Work work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Target target = context.target(context.texture(Texels.RGBA8, WIDTH, HEIGHT));
        Drawing drawing = context.drawing();
        SheetPainter painter = new SheetPainter(LOOK);
        Map<String, Picture> pictures = new HashMap<>();
        for (int i = 0; i < PICTURES; i++) pictures.put("p" + i, drawing.picture(128, 72, picture(i)));
        List<Double> outside = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        int calls = 0;
        double uploaded = 0;
        Effort effort = null;
        for (int run = -1; run < runs; run++)
            for (int i = 0; i < FRAMES; i++) {
                target.bind();
                long began = threads.getCurrentThreadCpuTime();
                effort = painter.draw(drawing, new View(sheet, journey(sheet, i), WIDTH, HEIGHT, Set.of("c7"), Optional.empty(), List.of()),
                        (asset, _) -> Optional.ofNullable(pictures.get(asset)));
                double took = (threads.getCurrentThreadCpuTime() - began) / 1e6;
                work.progress((double) (run * FRAMES + i + FRAMES) / ((runs + 1) * FRAMES));
                if (run < 0) continue;
                outside.add(took - effort.inside() / 1e6);
                all.add(took);
                calls = Math.max(calls, effort.calls());
                uploaded += effort.uploaded();
            }
        double[] sorted = outside.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] totals = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Times(sorted[(int) Math.floor(sorted.length * 0.95)], totals[totals.length / 2], calls, uploaded / all.size(), effort.held());
    }

    /** From all of it to one card and back, moving sideways all the while. */
    private static Viewpoint journey(Sheet sheet, int frame) {
        Box all = Box.around(sheet.cards());
        Viewpoint far = Viewpoint.on(all, WIDTH, HEIGHT, 20, 1);
        Card goal = sheet.cards().get(sheet.cards().size() / 2);
        Viewpoint near = Viewpoint.on(Box.of(goal), WIDTH, HEIGHT, 40, 4);
        double t = 1 - Math.abs(2.0 * frame / FRAMES - 1);
        return far.towards(near, t, WIDTH, HEIGHT).dragged(Math.sin(frame * 0.3) * 40, Math.cos(frame * 0.2) * 30);
    }

    private static Sheet sheet(int count) {
        int columns = (int) Math.ceil(Math.sqrt(count * 0.9));
        List<Card> cards = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cards.add(new Card("c" + i, Card.Kind.SHOT, "", i % columns * 304, i / columns * 272, 256, 224, i / columns + "A  medium close  "
                    + i % 9 + ".2 s",
                    "She looks up from the letter number " + i + " and says nothing for a long while.", "p" + i % PICTURES, Set.of(), ""));
            if (i > 0) links.add(new Link("c" + (i - 1), "c" + i, Link.Kind.NEXT));
        }
        return new Sheet(cards, links);
    }

    private static int[] picture(int number) {
        int[] pixels = new int[128 * 72];
        Arrays.setAll(pixels, i -> 0xFF000000 | i % 128 * 2 << 16 | number * 37 % 256 << 8 | i / 128 * 3);
        return pixels;
    }
}
