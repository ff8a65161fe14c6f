package org.kinora.splat.internal.operations;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Draws how a training went: loss, PSNR of the views held out and number of splats over the steps, one graph below the other. */
record TrainingCurves(List<Point> points) {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 260;
    private static final int LEFT = 90;
    private static final int RIGHT = 30;
    private static final int TOP = 40;
    private static final int BOTTOM = 40;
    private static final int LINES = 4;
    private static final Color INK = new Color(0x2B2B2B);
    private static final Color GRID = new Color(0xD8D8D8);

    /**
     * After so many steps.
     *
     * @param loss mean since the point before
     * @param psnr of the views held out, in decibels; NaN where it was not measured
     */
    record Point(int step, double loss, int splats, double psnr, double ssim) {}

    /** All graphs that have at least two points. */
    BufferedImage draw() {
        List<Point> measured = points.stream().filter(point -> !Double.isNaN(point.psnr())).toList();
        int graphs = measured.size() > 1 ? 3 : 2;
        BufferedImage image = new BufferedImage(WIDTH, graphs * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, WIDTH, graphs * HEIGHT);
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
            graph(pen, 0, "Loss", "%.3f", points, Point::loss, new Color(0xC0392B));
            if (graphs == 3) graph(pen, HEIGHT, "PSNR of the views held out, dB", "%.2f", measured, Point::psnr, new Color(0x1F6FB2));
            graph(pen, (graphs - 1) * HEIGHT, "Splats", "%.0f", points, Point::splats, new Color(0x2E8B57));
        } finally {
            pen.dispose();
        }
        return image;
    }

    private void graph(Graphics2D pen, int top, String title, String form, List<Point> shown, ToDoubleFunction<Point> measure, Color colour) {
        double low = shown.stream().mapToDouble(measure).min().orElse(0);
        double high = shown.stream().mapToDouble(measure).max().orElse(1);
        if (high - low < 1e-9 * Math.max(1, Math.abs(high))) {
            double more = Math.max(0.5, 0.1 * Math.abs(high));
            low -= more;
            high += more;
        }
        double least = low;
        double range = high - low;
        int last = Math.max(1, points.getLast().step());
        int wide = WIDTH - LEFT - RIGHT;
        int deep = HEIGHT - TOP - BOTTOM;
        pen.setStroke(new BasicStroke(1));
        for (int i = 0; i <= LINES; i++) {
            int y = top + TOP + deep - i * deep / LINES;
            int x = LEFT + i * wide / LINES;
            pen.setColor(GRID);
            pen.drawLine(LEFT, y, LEFT + wide, y);
            pen.drawLine(x, top + TOP, x, top + TOP + deep);
            pen.setColor(INK);
            String value = String.format(Locale.ROOT, form, least + range * i / LINES);
            pen.drawString(value, LEFT - 10 - pen.getFontMetrics().stringWidth(value), y + 5);
            String step = Long.toString((long) last * i / LINES);
            pen.drawString(step, x - pen.getFontMetrics().stringWidth(step) / 2, top + TOP + deep + 20);
        }
        pen.drawString(title, LEFT, top + TOP - 14);
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(2));
        Path2D line = new Path2D.Double();
        IntStream.range(0, shown.size()).forEach(i -> {
            double x = LEFT + (double) wide * shown.get(i).step() / last;
            double y = top + TOP + deep * (1 - (measure.applyAsDouble(shown.get(i)) - least) / range);
            if (i == 0) line.moveTo(x, y);
            else line.lineTo(x, y);
        });
        pen.draw(line);
    }
}
