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
import org.kinora.api.stage.KeyLight;
import org.kinora.api.story.Light;
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
        for (int i = 0; i < cells.size(); i++) {
            sheet.getRaster().setRect(i % columns * (width + 4), i / columns * (height + 4), cells.get(i).getRaster());
        }
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

    /** Draws the sample scenes in all lights and styles: FILE, and optionally how many columns of what width. */
    public static void main(String[] args) {
        Sheet sheet = new Sheet(4, 720, 404);
        Optic park = camera(new Vec(0, 1600, -5200), new Vec(0, 1100, 0), 30);
        Optic room = camera(new Vec(600, 1500, -3300), new Vec(0, 1150, 0), 28);
        for (String style : args.length > 1 ? args[1].split(",") : new String[] {"ink-wash"}) {
            KeyLight sun = new KeyLight(318, 54, 5600, 1000, 300, "sun");
            sheet.view(style + " day", Scenes.park(), park, new Lighting(sun, new Light("day", "clear", "neutral"), false), style);
            sheet.view(style + " night", Scenes.park(), park, new Lighting(new KeyLight(40, 42, 8000, 170, 220, "moon"), new Light("night", "clear",
                    ""), false), style);
            sheet.view(style + " dusk, backlit", Scenes.park(), park, new Lighting(new KeyLight(170, 8, 3200, 340, 420, "sun"), new Light("dusk",
                    "clear", ""), false), style);
            KeyLight covered = new KeyLight(318, 54, 6500, 600, 700, "sky");
            for (String weather : new String[] {"rain", "storm", "snow", "fog", "wind"}) {
                sheet.view(style + " " + weather, Scenes.park(), park, new Lighting(covered, new Light("day", weather, ""), false), style);
            }
            sheet.view(style + " rain at night", Scenes.park(), park, new Lighting(new KeyLight(40, 42, 8000, 170, 220, "sky"), new Light("night",
                    "rain", ""), false), style);
            sheet.view(style + " room by day", Scenes.room(), room, new Lighting(new KeyLight(270, 30, 5600, 700, 330, "window"), new Light("day",
                    "clear", ""), true), style);
            sheet.view(style + " room by night", Scenes.room(), room, new Lighting(new KeyLight(60, 40, 2700, 420, 230, "lamp"), new Light("night",
                    "clear", ""), true), style);
            sheet.view(style + " from above", Scenes.yard(), camera(new Vec(2500, 4000, -3500), new Vec(0, 500, 0), 28), Lighting.noon(), style);
        }
        sheet.save(Path.of(args[0]));
    }
}
