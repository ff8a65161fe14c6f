package org.kinora.artist.internal.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.kinora.api.stage.CameraPosition;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;

/** A contact sheet: models seen by cameras, drawn side by side into one PNG file, to be looked at. {@link #main} shows how it is used. */
public final class Sheet {
    private final int columns;
    private final int width;
    private final int height;
    private final List<BufferedImage> cells = new ArrayList<>();

    /** @param width pixels of one view */
    public Sheet(int columns, int width, int height) {
        this.columns = columns;
        this.width = width;
        this.height = height;
    }

    /** Adds a view in the house style at noon. */
    public Sheet view(String title, List<Model> models, CameraPosition camera) {
        return view(title, models, Optic.of(camera), Lighting.noon(), "ink-wash");
    }

    public Sheet view(String title, List<Model> models, Optic camera, Lighting light, String style) {
        List<Model> still = models.stream().filter(model -> model.role() != Model.Role.FIGURE).toList();
        List<Model> moving = models.stream().filter(model -> model.role() == Model.Role.FIGURE).toList();
        try (Renderer renderer = new Renderer(width, height, 2, 2)) {
            renderer.set(still, camera, light);
            return picture(title, renderer.draw(moving, style));
        }
    }

    /** Adds pixels 0xRRGGBB. */
    public Sheet picture(String title, int[] pixels) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new java.awt.Color(0xC02020));
        g.drawString(title, 6, height - 6);
        g.dispose();
        cells.add(image);
        return this;
    }

    public void save(Path file) {
        int rows = (cells.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(Math.min(columns, cells.size()) * (width + 4), rows * (height + 4), BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < cells.size(); i++) sheet.getRaster().setRect(i % columns * (width + 4), i / columns * (height + 4), cells.get(i).getRaster());
        try {
            if (file.toAbsolutePath().getParent() != null) Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(sheet, "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A camera that stands somewhere, looks at a point, and has a lens of so many millimetres. */
    public static Optic camera(Vec from, Vec at, double focal) {
        Vec way = at.minus(from);
        double bearing = StrictMath.toDegrees(StrictMath.atan2(way.x(), -way.z()));
        double pitch = StrictMath.toDegrees(StrictMath.atan2(way.y(), StrictMath.hypot(way.x(), way.z())));
        return new Optic(from, bearing, pitch, 0, focal, 0);
    }

    /** Draws the sample scene: FILE. */
    public static void main(String[] args) {
        List<Model> scene = Scenes.yard();
        Sheet sheet = new Sheet(2, 960, 540);
        sheet.view("from the front", scene, camera(new Vec(0, 1600, -4500), new Vec(0, 900, 0), 35), Lighting.noon(), "ink-wash");
        sheet.view("close", scene, camera(new Vec(-700, 1500, -1400), new Vec(0, 1100, 0), 50), Lighting.noon(), "ink-wash");
        sheet.view("from above", scene, camera(new Vec(2500, 4000, -3500), new Vec(0, 500, 0), 28), Lighting.noon(), "ink-wash");
        sheet.view("far", scene, camera(new Vec(-9000, 1600, -16000), new Vec(0, 1500, 0), 35), Lighting.noon(), "ink-wash");
        sheet.save(Path.of(args[0]));
    }
}
