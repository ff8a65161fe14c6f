package org.kinora.workbench.space.internal;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CameraPath;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.splat.edit.Change;
import org.kinora.api.splat.edit.ColourGrade;
import org.kinora.api.splat.edit.Combination;
import org.kinora.api.splat.edit.Measure;
import org.kinora.api.splat.edit.Region;
import org.kinora.api.splat.edit.Similarity;

/** What can be done with a scene; long things are done beside the window. UI thread. */
final class Deeds {
    private static final int FLOATING = 3;
    /** Deviations of a splat's longest axis; nothing of it is seen farther off. */
    private static final double REACH = 3;

    private final Desk desk;
    private final Services services;

    Deeds(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
    }

    private String text(String key, Object... values) {
        return desk.texts().text(key, values);
    }

    private Optional<SpaceFiles> files() {
        return desk.site().project().map(SpaceFiles::new);
    }

    void open(Path file) {
        desk.beside(text("space.opening", file.getFileName()), () -> {
            SplatScene scene = services.files().read(file, SplatReading.USUAL, new SpaceWork());
            Scene read = new Scene(file, services.editing().open(scene, new SpaceWork()), files().flatMap(space -> space.read(file)));
            read.around();
            return read;
        }, desk::open);
    }

    /** Shows the cameras and points of a capture in the scene. */
    void capture(Path folder) {
        desk.beside(text("space.capture.reading"), () -> services.captures().read(folder, new SpaceWork()),
                read -> desk.scene().ifPresent(scene -> scene.capture(read)));
    }

    /** Writes what is left of the scene, or the selected part of it. */
    void write(Path to, boolean selected) {
        desk.use(scene -> desk.beside(text("space.saving"), () -> {
            try (SplatScene copy = scene.edit().copy(selected, new SpaceWork())) {
                Files.createDirectories(to.toAbsolutePath().getParent());
                services.files().write(copy, to, SplatWriting.best(SplatKind.ofName(to.getFileName().toString()).orElse(SplatKind.PLY)),
                        new SpaceWork());
                return copy.count();
            } catch (java.io.IOException full) {
                throw new java.io.UncheckedIOException(full);
            }
        }, count -> {
            if (!selected) scene.saved();
            desk.site().tell(text("space.saved", to.getFileName(), count));
        }));
    }

    /** Keeps the edited scene beside the original in the project. */
    void save() {
        desk.use(scene -> files().ifPresent(space -> write(space.beside(scene.file(), text("space.word.edited")), false)));
    }

    /** The selected splats become a scene of their own and leave this one. */
    void separate() {
        desk.use(scene -> {
            if (scene.edit().chosen() > 0) files().ifPresent(space -> separate(scene, space));
            else desk.site().tell(text("space.select.first"));
        });
    }

    private void separate(Scene scene, SpaceFiles space) {
        BitSet part = scene.edit().selected();
        write(space.beside(scene.file(), text("space.word.part")), true);
        desk.later(() -> whenFree(() -> desk.change(open -> {
            open.edit().select(new Region.Numbers(part), Combination.REPLACE);
            open.edit().apply(new Change.Delete());
        })));
    }

    private void whenFree(Runnable then) {
        if (desk.busy().isEmpty()) then.run();
        else desk.later(() -> whenFree(then));
    }

    void merge(Path file) {
        desk.use(scene -> desk.beside(text("space.opening", file.getFileName()), () -> {
            try (SplatScene other = services.files().read(file, SplatReading.USUAL, new SpaceWork())) {
                scene.edit().apply(new Change.Merge(other));
            }
            return scene.edit().extent();
        }, extent -> { }));
    }

    /** What a region holds is found while the scene is still drawn. */
    void select(Region region, Combination how) {
        desk.look(scene -> scene.edit().find(region), found -> desk.change(scene -> scene.edit().select(new Region.Numbers(found), how)));
    }

    /** A click selects the one splat that shows most there. */
    void clicked(Camera camera, double x, double y, Combination how) {
        desk.look(scene -> scene.edit().pick(camera, x, y), splat -> {
            BitSet one = new BitSet();
            if (splat >= 0) one.set(splat);
            select(new Region.Numbers(one), how);
        });
    }

    void ball(Camera camera, double x, double y, double pixels, Combination how) {
        at(camera, x, y, place -> select(new Region.Sphere(place[0], place[1], place[2], pixels * depth(camera, place) / camera.fx()), how));
    }

    /** A box around what is seen there; half its sides as long as so many pixels there, its depth as its width. */
    void box(Camera camera, double x, double y, double across, double down, Combination how) {
        at(camera, x, y, place -> {
            double half = across * depth(camera, place) / camera.fx();
            double high = down * depth(camera, place) / camera.fy();
            select(new Region.Box(place[0] - half, place[1] - high, place[2] - half, place[0] + half, place[1] + high, place[2] + half), how);
        });
    }

    private static double depth(Camera camera, double[] place) {
        double[] r = camera.pose().rotation();
        return r[6] * place[0] + r[7] * place[1] + r[8] * place[2] + camera.pose().tz();
    }

    void alike(Camera camera, double x, double y, Combination how) {
        desk.look(scene -> scene.edit().pick(camera, x, y), splat -> {
            if (splat >= 0) select(new Region.Alike(splat, desk.likeness() / 100.0), how);
            else desk.site().tell(text("space.nothing.there"));
        });
    }

    void inspect(Camera camera, double x, double y) {
        desk.look(scene -> scene.edit().pick(camera, x, y), desk::inspected);
    }

    /** Finds the middle of the splat that shows most at a place of the picture, or tells that nothing is there. */
    void at(Camera camera, double x, double y, Consumer<double[]> found) {
        desk.look(scene -> scene.edit().pick(camera, x, y), splat -> desk.scene().ifPresent(scene -> {
            SplatScene all = scene.edit().scene();
            if (splat < 0) desk.site().tell(text("space.nothing.there"));
            else found.accept(new double[] {all.get(0, splat), all.get(1, splat), all.get(2, splat)});
        }));
    }

    void range(Measure measure, double from, double to, Camera camera) {
        select(new Region.Values(measure, from, to, Optional.of(camera)), desk.combination());
    }

    void all() {
        select(new Region.All(), Combination.REPLACE);
    }

    void none() {
        select(new Region.None(), Combination.REPLACE);
    }

    void invert() {
        desk.change(scene -> scene.edit().invert());
    }

    /** Those as near as the usual selected splat reaches. */
    void grow() {
        desk.change(scene -> {
            double[] sizes = scene.edit().selected().stream().mapToDouble(i -> scene.edit().measure(Measure.SIZE, i, Optional.empty()))
                    .sorted().toArray();
            if (sizes.length > 0) scene.edit().grow(REACH * Math.exp(sizes[sizes.length / 2]));
        });
    }

    /** Selects what floats alone, for a person to look at before it goes. */
    void floaters() {
        desk.use(scene -> desk.beside(text("space.floaters"), () -> scene.edit().find(new Region.Floaters(FLOATING)), found -> {
            select(new Region.Numbers(found), Combination.REPLACE);
            desk.site().tell(text("space.floaters.found", found.cardinality()));
        }));
    }

    private void selected(Change change) {
        desk.use(scene -> {
            if (scene.edit().chosen() > 0) desk.change(open -> open.edit().apply(change));
            else desk.site().tell(text("space.select.first"));
        });
    }

    void delete() {
        selected(new Change.Delete());
    }

    void crop() {
        selected(new Change.Crop());
    }

    void duplicate() {
        selected(new Change.Duplicate());
    }

    /** Moves along the axes by hundredths of the radius of what is meant. */
    void shift(int x, int y, int z) {
        desk.change(scene -> {
            double step = scene.edit().extent().radius() / 20;
            scene.edit().apply(new Change.Move(Similarity.shift(x * step, y * step, z * step)));
        });
    }

    void turn(int x, int y, int z, double degrees) {
        desk.change(scene -> scene.edit().apply(new Change.Move(Similarity.turn(new double[] {x, y, z}, degrees, scene.edit().extent().middle()))));
    }

    void scale(double factor) {
        desk.change(scene -> scene.edit().apply(new Change.Move(Similarity.scale(factor, scene.edit().extent().middle()))));
    }

    void grade(ColourGrade grade) {
        if (!grade.equals(ColourGrade.NONE)) desk.change(scene -> scene.edit().apply(new Change.Grade(grade)));
    }

    void undo() {
        desk.change(scene -> scene.edit().undo());
    }

    void redo() {
        desk.change(scene -> scene.edit().redo());
    }

    /** The camera's way is another: kept in the project at once. */
    void path(CameraPath path) {
        desk.use(scene -> {
            scene.path(path);
            keep(scene);
            desk.changed();
        });
    }

    private Optional<Path> keep(Scene scene) {
        try {
            return files().map(space -> space.write(scene.file(), scene.path()));
        } catch (java.io.UncheckedIOException full) {
            desk.site().tell(full.getCause().getMessage());
            return Optional.empty();
        }
    }

    /** Makes the camera's way the take of the selected shot. */
    void shoot() {
        String shot = desk.site().selected();
        desk.use(scene -> {
            if (scene.path().keys().size() < 2) desk.site().tell(text("path.two"));
            else if (shot.isEmpty()) desk.site().tell(text("path.shot.first"));
            else if (scene.changed()) desk.site().tell(text("path.save.first"));
            else keep(scene).ifPresent(file -> {
                JsonObject input = new JsonObject();
                input.addProperty("shot", shot);
                input.addProperty("scene", scene.file().toAbsolutePath().toString());
                input.addProperty("path", file.toAbsolutePath().toString());
                desk.site().errands().change("splat.shot", input, reply -> {
                    desk.site().tell(text("path.shot.made", shot));
                    desk.site().changed();
                });
            });
        });
    }
}
