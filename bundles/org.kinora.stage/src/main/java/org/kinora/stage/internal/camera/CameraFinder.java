package org.kinora.stage.internal.camera;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.stage.internal.body.Body;
import org.kinora.stage.internal.detail.Grip;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;

/** Finds the camera of a shot, by what the shot is: people, a shoulder, a thing, somebody's eyes, the place. Used by one thread. */
public final class CameraFinder {
    /** Millimetres of things that are seen with the hand that holds them, and of what is looked at of them at least. */
    private static final double SMALL = 260;
    private static final double LEAST = 90;
    /** Millimetres of a seat in a vehicle, with those who sit at its sides. */
    private static final double SEAT = 340;
    /** Millimetres of the side of something that a small thing is at. */
    private static final double SIDE = 220;

    private final Studio studio;
    private final FilmFormat format;
    private final Clearance clearance;
    private final Moves moves;

    public CameraFinder(Studio studio, FilmFormat format) {
        this.studio = studio;
        this.format = format;
        clearance = new Clearance(studio);
        moves = new Moves(studio);
    }

    /**
     * What a shot shows.
     *
     * @param bodies of the people, in the same order
     * @param target the part or thing that the shot is about
     * @param hung whether the target is seen from its front only
     * @param holder id of whoever holds the target; empty when it lies
     * @param grip how they hold it
     * @param look id of whoever's eyes the camera is
     */
    public record Scene(Shot shot, List<Placement> people, List<Body> bodies, Optional<Part> target, boolean hung, String holder,
            Optional<Grip> grip, Optional<String> look) {}

    /**
     * A camera with its end and what is taken away for it.
     *
     * @param size what it gives
     */
    public record View(CameraPosition camera, Optional<CameraPosition> end, ShotSize size, List<String> wild) {}

    public View find(Scene scene) {
        Task task = task(scene);
        Found found = found(scene, task);
        Optional<Placement> main = task.subjects().isEmpty() ? Optional.empty() : Optional.of(task.main().placement());
        Optional<CameraPosition> end = moves.end(found, scene.shot().move(), scene.people(), main).map(Lens::position)
                .filter(camera -> !camera.equals(found.lens().position()));
        return new View(found.lens().position(), end, size(task, found.lens()), wild(found.lens().position(), end, found.points(), found.keep()));
    }

    /** What is taken away for a camera that somebody set by hand. */
    public View kept(Scene scene, CameraPosition camera, Optional<CameraPosition> end) {
        Task task = task(scene);
        Found found = found(scene, task);
        return new View(camera, end, size(task, Lens.of(camera, format)), wild(camera, end, found.points(), found.keep()));
    }

    private List<String> wild(CameraPosition camera, Optional<CameraPosition> end, List<Point> points, List<String> keep) {
        Lens start = Lens.of(camera, format);
        List<String> wild = new ArrayList<>(clearance.wild(start, points, keep));
        if (end.isPresent()) {
            Lens last = Lens.of(end.get(), format);
            for (Lens lens : List.of(last, start.moved(start.at().lerp(last.at(), 0.5)))) {
                clearance.wild(lens, points, keep).stream().filter(id -> !wild.contains(id)).forEach(wild::add);
            }
        }
        return List.copyOf(wild);
    }

    private Task task(Scene scene) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < scene.people().size(); i++) {
            if (scene.people().get(i).seen()) subjects.add(Subject.of(scene.people().get(i), scene.bodies().get(i), studio.ground(),
                    scene.shot().framing().size().ordinal() <= ShotSize.FULL.ordinal()));
        }
        ShotSize size = scene.shot().framing().size();
        boolean people = !subjects.isEmpty() && scene.shot().framing().kind() != ShotKind.INSERT;
        if (studio.narrow() && people && size.ordinal() < ShotSize.MEDIUM_FULL.ordinal()) size = ShotSize.MEDIUM_FULL;
        String landmark = studio.scenery().set().landmark();
        return new Task(scene.shot(), size, scene.people(), subjects, scene.shot().focus(), scene.target(),
                studio.narrow() ? Optional.empty() : studio.scenery().part(landmark));
    }

    private Found found(Scene scene, Task task) {
        ShotKind kind = scene.shot().framing().kind();
        if (kind == ShotKind.INSERT) return insert(scene, task);
        if (task.subjects().isEmpty()) return new PlaceCamera(studio).find(task);
        if (kind == ShotKind.POINT_OF_VIEW && scene.look().isPresent()) {
            Optional<Found> look = eyes(scene, task);
            if (look.isPresent()) return look.get();
        }
        if (PeopleCamera.over(task)) {
            Subject face = task.main();
            Subject near = task.subjects().stream().filter(subject -> subject != face).findFirst().orElseThrow();
            double across = Math.abs(face.at().x() - near.at().x());
            boolean beside = !face.placement().posture().equals("lie") && !near.placement().posture().equals("lie") && face.human() && across > 350
                    && Math.abs(face.at().z() - near.at().z()) < 0.8 * across && near.human() && face.at().distance(near.at()) < 3200;
            if (beside) return new ShoulderCamera(studio).find(task, face, near);
        }
        return new PeopleCamera(studio).find(task);
    }

    private Found insert(Scene scene, Task task) {
        List<String> keep = new ArrayList<>();
        List<String> near = new ArrayList<>();
        Optional<ThingCamera.Thing> thing = scene.target().map(part -> ThingCamera.Thing.of(part, scene.hung(), laid(part)));
        if (thing.isPresent() && !scene.holder().isEmpty()) thing = Optional.of(held(thing.get(), scene, task));
        if (studio.scenery().seated() && scene.holder().isEmpty()) thing = thing.map(one -> one.around(SEAT).between(studio.scenery()
                .set().stage().heading()));
        if (scene.hung() && thing.isPresent() && thing.get().high() < LEAST) thing = thing.map(one -> one.around(SIDE));
        scene.target().ifPresent(part -> {
            keep.add(part.id());
            keep.add(part.on());
            // What lies on a table is what a look at the table shows.
            studio.scenery().parts().stream().filter(other -> other.on().equals(part.id())).forEach(other -> keep.add(other.id()));
        });
        if (!scene.holder().isEmpty()) near.add(scene.holder());
        if (thing.isEmpty() && !task.subjects().isEmpty()) {
            near.add(task.main().id());
            thing = Optional.of(inHand(hands(task.main()), 260, scene, task));
            studio.scenery().marks().stream().filter(mark -> mark.id().equals(task.main().placement().mark()) && mark.use() != Mark.Use.STAND)
                    .forEach(mark -> keep.add(mark.part()));
        }
        if (thing.isEmpty()) return new PlaceCamera(studio).find(task);
        return new ThingCamera(studio).find(task, thing.get(), keep, near);
    }

    /** Whether a part is looked at for what lies on it: a table, no lamp and no oven. */
    private boolean laid(Part part) {
        Studio.Block block = studio.block(part.id());
        return block != null && block.kind().top() > 0 && part.width() > 700 && part.height() > 650 && part.height() < 1100 && part.at().y() < 300;
    }

    /** What hangs from a hand is seen from the side, what is small with the hand around it. */
    private static ThingCamera.Thing held(ThingCamera.Thing thing, Scene scene, Task task) {
        double extent = Math.max(thing.wide(), thing.high());
        if (scene.grip().isEmpty()) return inHand(thing.middle(), extent, scene, task);
        double around = extent >= SMALL ? extent : Math.max(LEAST, extent) / (extent < SMALL / 2 ? 0.6 : 0.78);
        ThingCamera.Thing before = inHand(thing.middle(), around, scene, task);
        double turned = scene.grip().get().turned();
        return turned == 0 ? before : new ThingCamera.Thing(thing.middle(), thing.wide(), thing.high(), before.front().map(front -> front + turned),
                24, false);
    }

    /** What is in somebody's hands is seen from before them. */
    private static ThingCamera.Thing inHand(Point middle, double extent, Scene scene, Task task) {
        Optional<Placement> holder = scene.people().stream().filter(person -> person.character().equals(scene.holder())).findFirst();
        double front = holder.orElse(task.main().placement()).at().heading();
        return new ThingCamera.Thing(middle, extent, extent * 0.8, Optional.of(front), 64, false);
    }

    /** Where somebody's hands are who uses them: before the chest. */
    private static Point hands(Subject subject) {
        return hands(subject.placement());
    }

    /** Where somebody holds things: an arm's length before the chest. */
    public static Point hands(Placement placement) {
        Flat before = Flat.of(placement.at()).plus(Flat.toward(placement.at().heading()).times(placement.girth() * 0.6 + 20));
        double low = placement.at().y() + (placement.eyes() - placement.at().y()) * 0.3;
        return Point.of(before, Math.max(low, placement.eyes() - 430));
    }

    /** The camera in the place of somebody's eyes. */
    private Optional<Found> eyes(Scene scene, Task task) {
        Optional<Placement> looker = scene.people().stream().filter(person -> person.character().equals(scene.look().get()) && !person.seen())
                .findFirst();
        if (looker.isEmpty()) return Optional.empty();
        Subject main = task.main();
        Flat from = Flat.of(looker.get().at());
        double distance = from.distance(main.at());
        if (distance < 500) return Optional.empty();
        double focal = Math.clamp(distance * studio.film().height() / Sizes.height(task.size(), main, studio.interior(), studio.film().aspect()), 18,
                135);
        Lens lens = new FrameFit(studio).fit(task.subjects(), main.at(), distance, focal,
                new FrameFit.Wish(from.minus(main.at()).heading(), 0, 0, 0.5,
                Sizes.headroom(task.size()), looker.get().eyes()));
        return Optional.of(new Found(lens, List.of(main.eyes()), List.of(), List.of(looker.get().character()), 0));
    }

    /** The size that a camera gives: by the heads that fit its frame at the main subject, of a place by the plan. */
    private ShotSize size(Task task, Lens lens) {
        if (task.subjects().isEmpty() || task.shot().framing().kind() == ShotKind.INSERT) return task.shot().framing().size();
        Subject main = task.main();
        return Sizes.of(lens.height(Math.max(1, lens.see(main.crown()).ahead())), main, studio.film().aspect());
    }
}
