package org.kinora.film.internal.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/**
 * Stills and title of the standard job, as its description has them: texture that falls with frequency, gradients, hard edges, grain. Same number,
 * same pixels.
 */
final class JobPictures {
    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;
    private static final int SIDE = 2048;
    /** Stills from this number on are cut from one field of noise, each from another place and with colours, grain and edges of its own. */
    private static final int OWN = 10;

    private float[] field;

    /** One still. */
    void still(int number, Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(1000 + number);
        double[] upper = {random.nextDouble(40, 200), random.nextDouble(40, 200), random.nextDouble(40, 200)};
        double[] lower = {random.nextDouble(40, 200), random.nextDouble(40, 200), random.nextDouble(40, 200)};
        double[] strength = {random.nextDouble(12, 26), random.nextDouble(12, 26), random.nextDouble(12, 26)};
        float[] texture = number < OWN ? levelled(noise(random), 0) : levelled(field(), random.nextInt(SIDE * SIDE));
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int i = 0; i < pixels.length; i++) {
            double down = (double) (i / WIDTH) / (HEIGHT - 1);
            double grain = 2 * gaussian(random);
            int rgb = 0;
            for (int c = 0; c < 3; c++)
                rgb = rgb << 8 | (int) Math.clamp(upper[c] * (1 - down) + lower[c] * down + texture[i] * strength[c] + grain, 0, 255);
            pixels[i] = rgb;
        }
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
        edges(image, random, number);
        ImageIO.write(image, "png", file.toFile());
    }

    private float[] field() {
        if (field == null) field = noise(new SplittableRandom(999));
        return field;
    }

    /** Noise whose amplitude falls with the power 1.15 of its frequency; it goes on at the opposite edge. */
    private static float[] noise(SplittableRandom random) {
        Spectrum noise = new Spectrum(new double[SIDE * SIDE], SIDE);
        for (int i = 1; i < SIDE * SIDE; i++) {
            double across = Math.min(i % SIDE, SIDE - i % SIDE);
            double down = Math.min(i / SIDE, SIDE - i / SIDE);
            double weight = Math.pow(Math.hypot(across, down), -1.15);
            noise.real[i] = gaussian(random) * weight;
            noise.imaginary[i] = gaussian(random) * weight;
        }
        noise.transform(1);
        float[] field = new float[SIDE * SIDE];
        for (int i = 0; i < field.length; i++) field[i] = (float) noise.real[i];
        return field;
    }

    /** A picture's size of noise from a place on; spread 1. */
    private static float[] levelled(float[] noise, int from) {
        double square = 0;
        float[] texture = new float[WIDTH * HEIGHT];
        for (int i = 0; i < texture.length; i++) {
            texture[i] = noise[(from / SIDE + i / WIDTH) % SIDE * SIDE + (from + i % WIDTH) % SIDE];
            square += texture[i] * texture[i];
        }
        float scale = (float) (1 / Math.sqrt(square / texture.length));
        for (int i = 0; i < texture.length; i++) texture[i] *= scale;
        return texture;
    }

    private static double gaussian(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    private static void edges(BufferedImage image, SplittableRandom random, int number) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int k = 0; k < 14; k++) {
            pen.setColor(new Color(random.nextInt(1 << 24)));
            double x = random.nextInt(WIDTH);
            double y = random.nextInt(HEIGHT);
            if (k % 2 == 1) {
                double radius = random.nextInt(20, 160);
                Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
                pen.setStroke(new BasicStroke(random.nextInt(2, 9)));
                if (k % 3 != 0) pen.draw(circle);
                else pen.fill(circle);
            } else {
                pen.setStroke(new BasicStroke(random.nextInt(1, 7)));
                pen.draw(new Line2D.Double(x, y, random.nextInt(WIDTH), random.nextInt(HEIGHT)));
            }
        }
        pen.setColor(new Color(240, 240, 240));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 90));
        pen.drawString(String.format("SHOT %02d", number + 1), 80, 980);
        pen.dispose();
    }

    /** White words, transparent where there are none. */
    void title(Path file) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 120));
        pen.drawString("THE STANDARD JOB", 330, 560);
        pen.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    /** The look: a little more contrast, shadows to blue and lights to orange; 33 entries a side. */
    String look() {
        StringBuilder text = new StringBuilder("TITLE \"teal-orange-33\"\nLUT_3D_SIZE 33\nDOMAIN_MIN 0 0 0\nDOMAIN_MAX 1 1 1\n");
        for (int i = 0; i < 33 * 33 * 33; i++) {
            double r = i % 33 / 32.0;
            double g = i / 33 % 33 / 32.0;
            double b = i / (33 * 33) / 32.0;
            double l = .2126 * r + .7152 * g + .0722 * b;
            text.append(String.format(java.util.Locale.ROOT, "%.6f %.6f %.6f\n", look(r, .06 * (l - .4)), look(g, .01 * (l - .5)),
                    look(b, -.06 * (l - .55))));
        }
        return text.toString();
    }

    private static double look(double x, double shift) {
        return Math.clamp(x * x * (3 - 2 * x) * .6 + x * .4 + shift, 0, 1);
    }
}
