package org.kinora.workbench.paint.internal.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.json.Json;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.workbench.paint.internal.document.Blend;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.document.Planes;
import org.kinora.workbench.paint.internal.tool.Outcome;

/**
 * Documents as folders of {@code drawings/} in the project: one PNG a layer and one text that names them, replaced in one step, so that a crash
 * leaves the
 * last whole state. Any one thread at a time.
 */
public final class Drawings {
    private static final Texts TEXTS = Texts.beside(Drawings.class);
    private static final String FACTS = "document.json";
    private static final String CAMERA = ".camera.json";
    private static final RasterFormat COVERAGE = new RasterFormat(1, Samples.U8, Transfer.DATA, Alpha.NONE);

    private final Path folder;
    private final Pictures pictures;

    /** @param project its folder */
    public Drawings(Path project, Pictures pictures) {
        this.folder = project.resolve("drawings");
        this.pictures = pictures;
    }

    /** Whether something is kept by this name. */
    public boolean has(String name) {
        return Files.exists(folder.resolve(name).resolve(FACTS));
    }

    /** The camera frames that were drawn for a shot, as vectors; empty for none and where they cannot be read. */
    public Optional<Outcome.Aim> camera(String name) {
        Path file = folder.resolve(name + CAMERA);
        try {
            return Files.exists(file) ? Optional.of(Json.read(Files.readString(file), Outcome.Aim.class)) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Keeps the camera frames of a shot. */
    public void keepCamera(String name, Outcome.Aim aim) {
        try {
            Files.createDirectories(folder);
            replace(folder.resolve(name + CAMERA), Json.write(aim));
        } catch (IOException full) {
            throw failure("drawing.write", folder, full);
        }
    }

    /** The files of pixels that are kept by this name. */
    Set<String> files(String name) {
        Path place = folder.resolve(name);
        if (!Files.isDirectory(place)) return Set.of();
        try (Stream<Path> files = Files.list(place)) {
            Set<String> names = new HashSet<>();
            files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".png")).forEach(names::add);
            return names;
        } catch (IOException unreadable) {
            throw failure("drawing.read", place, unreadable);
        }
    }

    /** Keeps a document; what it was before is there until all of it is written. */
    void keep(String name, Snapshot snapshot, Work work) {
        Path place = folder.resolve(name);
        try {
            Files.createDirectories(place);
            for (Map.Entry<String, Raster> fresh : snapshot.pixels().entrySet()) write(place.resolve(fresh.getKey()), fresh.getValue(), work);
            replace(place.resolve(FACTS), facts(snapshot).toString());
            Set<String> needed = new HashSet<>(Set.of(FACTS));
            snapshot.layers().forEach(layer -> {
                needed.add(layer.pixels());
                needed.add(layer.mask());
            });
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.filter(one -> !needed.contains(one.getFileName().toString())).toList()) Files.deleteIfExists(file);
            }
        } catch (IOException full) {
            throw failure("drawing.write", place, full);
        }
    }

    private void write(Path file, Raster raster, Work work) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".half.png");
        if (raster.format().planes() > 1) {
            pictures.write(Picture.of(raster), half, work);
        } else {
            try (Mask mask = Mask.take(raster.width(), raster.height(), work)) {
                mask.memory().copyFrom(raster.plane(0));
                pictures.writeMask(mask, half, work);
            }
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void replace(Path file, String text) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.writeString(half, text);
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static JsonObject facts(Snapshot snapshot) {
        JsonObject facts = new JsonObject();
        facts.addProperty("version", 1);
        facts.addProperty("base", snapshot.base());
        facts.addProperty("width", snapshot.width());
        facts.addProperty("height", snapshot.height());
        facts.addProperty("active", snapshot.active());
        JsonArray layers = new JsonArray();
        for (Snapshot.Sheet sheet : snapshot.layers()) {
            JsonObject layer = new JsonObject();
            layer.addProperty("name", sheet.name());
            layer.addProperty("opacity", sheet.opacity());
            layer.addProperty("visible", sheet.visible());
            layer.addProperty("blend", sheet.blend());
            layer.addProperty("pixels", sheet.pixels());
            if (!sheet.mask().isEmpty()) layer.addProperty("mask", sheet.mask());
            layers.add(layer);
        }
        facts.add("layers", layers);
        return facts;
    }

    /**
     * Reads a document back.
     *
     * @throws Failure MISSING when there is none, DAMAGED when it cannot be read
     */
    public Drawing read(String name, Work work) {
        Path place = folder.resolve(name);
        if (!has(name)) throw TEXTS.failure(Kind.MISSING, "drawing.none", place);
        List<PaintDocument.Kept> layers = new ArrayList<>();
        try {
            JsonObject facts = JsonParser.parseString(Files.readString(place.resolve(FACTS))).getAsJsonObject();
            for (JsonElement each : facts.getAsJsonArray("layers")) layers.add(layer(place, each.getAsJsonObject(), work));
            if (layers.isEmpty()) throw new JsonParseException("no layers");
            return new Drawing(facts.get("base").getAsString(), layers, facts.get("active").getAsInt());
        } catch (IOException | JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException | Failure broken) {
            layers.forEach(layer -> {
                layer.pixels().close();
                layer.mask().ifPresent(Raster::close);
            });
            throw TEXTS.failure(Kind.DAMAGED, "drawing.damaged", place, String.valueOf(broken.getMessage()), broken);
        }
    }

    private PaintDocument.Kept layer(Path place, JsonObject layer, Work work) {
        Raster pixels;
        try (Picture picture = pictures.read(place.resolve(layer.get("pixels").getAsString()), work)) {
            pixels = Planes.opaque(picture.raster(), work);
        }
        Optional<Raster> mask = Optional.empty();
        if (layer.has("mask")) {
            try (Mask read = pictures.readMask(place.resolve(layer.get("mask").getAsString()), work)) {
                Raster plane = Raster.take(read.width(), read.height(), COVERAGE, work);
                plane.plane(0).copyFrom(read.memory());
                mask = Optional.of(plane);
            }
        }
        return new PaintDocument.Kept(layer.get("name").getAsString(), layer.get("opacity").getAsInt(), layer.get("visible").getAsBoolean(),
                Blend.valueOf(layer.get("blend").getAsString()), pixels, mask);
    }

    /** Gives a kept document another name, as when it has become a take; what was kept by that name goes. */
    public void rename(String name, String other) {
        try {
            if (!has(name)) return;
            remove(other);
            Files.move(folder.resolve(name), folder.resolve(other), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unmoved) {
            throw failure("drawing.write", folder.resolve(other), unmoved);
        }
    }

    /** Forgets a kept document. */
    public void remove(String name) {
        Path place = folder.resolve(name);
        if (!Files.isDirectory(place)) return;
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException left) {
            throw failure("drawing.write", place, left);
        }
    }

    private static Failure failure(String key, Path place, IOException why) {
        return TEXTS.failure(Kind.EXHAUSTED, key, place, String.valueOf(why.getMessage()), why);
    }
}
