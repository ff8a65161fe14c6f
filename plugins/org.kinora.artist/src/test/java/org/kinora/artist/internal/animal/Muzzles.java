package org.kinora.artist.internal.animal;

import java.nio.file.Path;
import java.util.List;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Sheet;

/** Draws the heads of animals close up, in three moods, to be looked at: FOLDER and animals. */
public final class Muzzles {
    public static void main(String[] args) {
        Sheet sheet = new Sheet(6, 260, 230);
        for (String kind : List.of(args).subList(1, args.length)) {
            for (String mood : List.of("neutral", "angry", "sad")) {
                AnimalModel animal = new Animals().animal(Menagerie.performer(kind, mood.equals("angry") ? "bark" : "stand", "stand",
                        Acting.Gait.STILL, 0, mood, 1000));
                Vec middle = animal.eyes().minus(new Vec(0, 60, 0));
                Vec from = middle.plus(Vec.toward(40).times(4000)).plus(new Vec(0, 300, 0));
                sheet.view(kind + " " + mood, List.of(new Model("a", Model.Role.FIGURE, animal.pieces(), animal.strokes())), Sheet.camera(from,
                        middle, 24 * 4000 / 620.0), Lighting.noon(), "ink-wash");
            }
        }
        sheet.save(Path.of(args[0], "muzzles.png"));
    }
}
