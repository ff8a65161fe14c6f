package org.kinora.artist.internal.animal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Sheet;

/** Draws contact sheets of animals, to be looked at: FOLDER, and the animals whose poses are wanted. */
public final class Menagerie {
    private final Animals animals = new Animals();

    public static void main(String[] args) {
        Menagerie menagerie = new Menagerie();
        if (args.length > 1) menagerie.poses(List.of(args).subList(1, args.length)).save(Path.of(args[0], "poses.png"));
        else menagerie.all().save(Path.of(args[0], "animals.png"));
    }

    private Sheet all() {
        Sheet sheet = new Sheet(10, 170, 150);
        for (String kind : List.of("fox", "wolf", "dog", "german shepherd", "terrier", "dachshund", "pug", "puppy", "cat", "lion", "tiger", "horse",
                "unicorn", "donkey", "cow", "pig", "sheep", "goat", "deer", "stag",
                "bear", "panda", "rabbit", "mouse", "squirrel", "hedgehog", "elephant", "monkey", "dragon", "monster", "crow", "gull", "owl",
                        "chicken", "duck", "parrot", "swan", "penguin", "fish", "whale", "shark",
                "snake", "turtle", "frog", "lizard", "spider", "bee", "butterfly", "octopus", "ghost")) {
            add(sheet, performer(kind, "stand", "stand", Acting.Gait.STILL, 0, "neutral", 1000), 52, kind);
        }
        return sheet;
    }

    private Sheet poses(List<String> kinds) {
        Sheet sheet = new Sheet(6, 210, 170);
        for (String kind : kinds) {
            add(sheet, performer(kind, "stand", "stand", Acting.Gait.STILL, 0, "neutral", 1000), 90, "stand");
            add(sheet, performer(kind, "stand", "stand", Acting.Gait.STILL, 0, "joyful", 1000), 20, "joyful");
            add(sheet, performer(kind, "walk", "stand", Acting.Gait.WALK, 0.1, "neutral", 1000), 80, "walk");
            add(sheet, performer(kind, "walk", "stand", Acting.Gait.WALK, 0.6, "neutral", 1000), 80, "walk");
            add(sheet, performer(kind, "run", "run", Acting.Gait.RUN, 0.0, "neutral", 1000), 80, "run");
            add(sheet, performer(kind, "run", "run", Acting.Gait.RUN, 0.5, "neutral", 1000), 80, "run");
            add(sheet, performer(kind, "sit", "floor", Acting.Gait.STILL, 0, "neutral", 900), 55, "sit");
            add(sheet, performer(kind, "lie", "lie", Acting.Gait.STILL, 0, "neutral", 550), 55, "lie");
            add(sheet, performer(kind, "sleep", "lie", Acting.Gait.STILL, 0, "neutral", 550), 55, "sleep");
            add(sheet, performer(kind, "jump", "stand", Acting.Gait.STILL, 0, "neutral", 1000), 80, "jump");
            add(sheet, performer(kind, "eat", "stand", Acting.Gait.STILL, 0, "neutral", 1000), 70, "eat");
            add(sheet, performer(kind, "bark", "stand", Acting.Gait.STILL, 0, "angry", 1000), 45, "angry, loud");
        }
        return sheet;
    }

    static Performer performer(String kind, String pose, String posture, Acting.Gait gait, double stride, String mood, int crown) {
        Character who = new Character("a", kind, List.of(), kind, "", new Look(0, "", "", 0, "", 0, "", "C0392B", ""), null);
        Spot at = new Spot(0, 0, 0, 0);
        Placement placement = new Placement("a", at, "", posture, pose, mood, "", "", false, true, crown * 9 / 10, crown, 500, List.of());
        return new Performer(placement, who, at, Optional.empty(), new Acting(gait, stride, 1, 1, 0, 0, 0, Mouth.REST, 0, Optional.empty()));
    }

    private void add(Sheet sheet, Performer performer, double turn, String title) {
        AnimalModel animal = animals.animal(performer);
        Vec low = new Vec(1e9, 1e9, 1e9);
        Vec high = low.times(-1);
        for (Piece piece : animal.pieces()) {
            for (int v = 0; v < piece.mesh().vertices(); v++) {
                Vec p = piece.mesh().point(v);
                low = new Vec(Math.min(low.x(), p.x()), Math.min(low.y(), p.y()), Math.min(low.z(), p.z()));
                high = new Vec(Math.max(high.x(), p.x()), Math.max(high.y(), p.y()), Math.max(high.z(), p.z()));
            }
        }
        double size = Math.max(high.y() - low.y(), 0.85 * Math.max(high.z() - low.z(), high.x() - low.x())) * 1.12;
        Vec middle = low.lerp(high, 0.5);
        Vec from = middle.plus(Vec.toward(turn).times(9000)).plus(new Vec(0, 900, 0));
        sheet.view(title, List.of(new Model("a", Model.Role.FIGURE, animal.pieces(), animal.strokes())), Sheet.camera(from, middle,
                24 * 9000 / size), Lighting.noon(), "ink-wash");
    }
}
