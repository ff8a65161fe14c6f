package org.kinora.artist.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.figure.body.Bones;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.figure.pose.Lot;
import org.kinora.artist.internal.head.Complexion;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Stroke;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Casts people for the background, from a seed. */
final class Extras {
    private static final String[] POSES = {"stand", "stand", "talk", "listen", "fold arms", "hands in pockets", "laugh", "show", "stand", "think"};
    private static final String[] MEN = {"jacket", "coat", "shirt", "suit", "sweater", "t-shirt", "hoodie"};
    private static final String[] WOMEN = {"coat", "blouse", "dress", "sweater", "skirt", "jacket", "cardigan"};

    List<Performer> people(String seed, int count, List<Spot> spots) {
        List<Performer> people = new ArrayList<>();
        if (spots.isEmpty()) return people;
        int group = 0;
        while (people.size() < count) {
            Spot spot = spots.get(group % spots.size());
            int size = Math.min(count - people.size(), 1 + Lot.pick(3, seed, "group" + group));
            // A second round of groups stands beside the first.
            int aside = group / spots.size() * 1300;
            double turn = 360.0 * Lot.pick(12, seed, "turn" + group) / 12;
            for (int i = 0; i < size; i++) {
                double way = turn + 360.0 * i / size;
                Vec off = size == 1 ? Vec.ZERO : Vec.toward(way).times(430 + 60 * Lot.swing(seed, "near" + group + i));
                int heading = size == 1 ? spot.heading() : (int) (way + 180 + 18 * Lot.swing(seed, "face" + group + i));
                people.add(performer(seed + "-" + people.size(), new Spot(spot.x() + aside + (int) off.x(), spot.y(), spot.z() + (int) off.z(),
                        heading), size));
            }
            group++;
        }
        return people;
    }

    private static Performer performer(String id, Spot at, int group) {
        boolean woman = Lot.pick(2, id, "woman") == 0;
        int age = 18 + Lot.pick(60, id, "age");
        String[] clothes = woman ? WOMEN : MEN;
        String[] builds = {"slim", "average", "average", "broad", "heavy"};
        Look look = new Look(age, woman ? "female" : "male", builds[Lot.pick(5, id, "build")],
                (woman ? 166 : 178) + (int) (9 * Lot.swing(id, "tall")), "", 100 +
                Lot.pick(8, id, "skin") * 100, clothes[Lot.pick(clothes.length, id, "clothes")], "", "");
        Character who = new Character(id, id, List.of(), "human", "", look, null);
        Stature s = Stature.of(who);
        String pose = group == 1 ? "stand" : POSES[Lot.pick(POSES.length, id, "pose")];
        Placement placement = new Placement(id, at, "", "stand", pose, "neutral", "", "", false, true, at.y() + (int) (s.height() * 0.936),
                at.y() + (int) s.height(), 500,
                List.of());
        return new Performer(placement, who, at, Optional.empty(), Acting.still(Optional.empty()));
    }

    private static void dash(Bones bones, List<Stroke> strokes, double fromX, double fromY, double toX, double toY) {
        Vec from = bones.trunk().face(fromX, fromY, 455 - Math.abs(fromX) * 0.35 - Math.abs(fromY - 250) * 0.12);
        Vec to = bones.trunk().face(toX, toY, 455 - Math.abs(toX) * 0.35 - Math.abs(toY - 250) * 0.12);
        strokes.add(new Stroke(new float[] {(float) from.x(), (float) from.y(), (float) from.z(), (float) to.x(), (float) to.y(), (float) to.z()}, 5,
                500, Stroke.INK, 800));
    }

    /** An egg with hair: more is not seen of a head in the background. */
    void head(Bones bones, Character who, List<Piece> pieces, List<Stroke> strokes) {
        double size = bones.stature().head();
        Frame head = bones.trunk().head();
        boolean woman = who.look().gender().equals("female");
        dash(bones, strokes, -190, 300, -90, 300);
        dash(bones, strokes, 90, 300, 190, 300);
        dash(bones, strokes, -20, 120, 30, 130);
        dash(bones, strokes, -80, 0, 80, 0);
        pieces.add(new Piece(new MeshBuilder().ellipsoid(head.moved(head.at(0, size * 0.28, size * 0.07)), size * 0.33, size * 0.5, size * 0.41, 14)
                .build(),
                Complexion.of(who).skin(), Ink.FULL));
        int tone = who.look().age() > 58 ? 700 : 150 + 100 * Lot.pick(4, who.id(), "hair");
        Frame hair = head.moved(head.at(0, size * (woman ? 0.36 : 0.45), -size * 0.06)).pitched(16);
        pieces.add(new Piece(new MeshBuilder().ellipsoid(hair, size * 0.37, size * (woman ? 0.55 : 0.42), size * 0.43, 12).build(),
                Surface.grey(tone, Finish.HAIR), Ink.FULL));
    }
}
