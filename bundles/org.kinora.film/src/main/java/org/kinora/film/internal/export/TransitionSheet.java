package org.kinora.film.internal.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.kinora.api.film.Medium;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.work.Work;
import org.kinora.film.internal.picture.Passage;
import org.kinora.film.internal.picture.TransitionKinds;

/**
 * Transitions at 20, 40, 60 and 80 %, from a warm picture to a cold one; each row of the sheet holds two of them, in the order of the list, the
 * first one left.
 */
record TransitionSheet(MediaEngine media, TransitionKinds kinds, Work work) {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;
    private static final int GAP = 4;
    private static final float[] STATES = {0.2f, 0.4f, 0.6f, 0.8f};
    private static final int PAIR = 2;

    FramePixels paint(List<String> names) {
        int columns = Math.min(names.size(), PAIR) * (STATES.length * (WIDTH + GAP) + 3 * GAP) + GAP;
        int rows = (names.size() + PAIR - 1) / PAIR * (HEIGHT + GAP) + GAP;
        int[] sheet = new int[columns * rows];
        java.util.Arrays.fill(sheet, 0xFF141414);
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 3, 3, work)) {
            List<YuvFrame> frames = new ArrayList<>();
            try {
                for (int i = 0; i < 3; i++) frames.add(pool.take());
                media.toYuv(warm(), frames.get(0));
                media.toYuv(cold(), frames.get(1));
                for (int i = 0; i < names.size(); i++) {
                    work.checkCancelled();
                    int left = GAP + i % PAIR * (STATES.length * (WIDTH + GAP) + 3 * GAP);
                    int top = GAP + i / PAIR * (HEIGHT + GAP);
                    row(names.get(i), frames, (pixels, state) -> {
                        for (int y = 0; y < HEIGHT; y++)
                            System.arraycopy(pixels, y * WIDTH, sheet, (top + y) * columns + left + state * (WIDTH + GAP), WIDTH);
                    });
                }
            } finally {
                frames.forEach(YuvFrame::close);
            }
        }
        return new FramePixels(columns, rows, sheet);
    }

    private void row(String name, List<YuvFrame> frames, BiConsumer<int[], Integer> put) {
        SegmentRequest.Piece dark = new SegmentRequest.Piece(new Medium.Colour("000000"), 0, 0);
        try (Passage passage = kinds.open(new SegmentRequest.Crossing(name, dark, 0, 1, kinds.version(name)), media, WIDTH, HEIGHT, work)) {
            for (int state = 0; state < STATES.length; state++) {
                passage.mix(frames.get(0), frames.get(1), frames.get(2), STATES[state]);
                put.accept(media.toPixels(frames.get(2)), state);
            }
        }
    }

    /** Dunes before an evening sky. */
    private static int[] warm() {
        return painted(new Color(0xF2B766), new Color(0xB6482F), graphics -> {
            graphics.setColor(new Color(0xFFF1C4));
            graphics.fillOval(108, 14, 26, 26);
            graphics.setColor(new Color(0x5C2A1E));
            graphics.fillArc(-40, 52, 170, 90, 0, 180);
            graphics.setColor(new Color(0x3A1B17));
            graphics.fillArc(60, 62, 160, 80, 0, 180);
        });
    }

    /** Towers at night. */
    private static int[] cold() {
        return painted(new Color(0x10203F), new Color(0x2F6E8F), graphics -> {
            graphics.setColor(new Color(0x081018));
            for (int i = 0; i < 6; i++) graphics.fillRect(6 + i * 26, 22 + i * 17 % 34, 20, 90);
            graphics.setColor(new Color(0xBFE8FF));
            for (int i = 0; i < 6; i++)
                for (int floor = 0; floor < 5; floor++) graphics.fillRect(10 + i * 26 + floor * 7 % 11, 28 + i * 17 % 34 + floor * 9, 3, 4);
        });
    }

    private static int[] painted(Color top, Color bottom, java.util.function.Consumer<Graphics2D> painter) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(new java.awt.GradientPaint(0, 0, top, 0, HEIGHT, bottom));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        painter.accept(graphics);
        graphics.dispose();
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
}
