package org.kinora.artist.internal.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.api.story.Prop;
import org.kinora.api.story.ShotKind;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.acting.Walkon;
import org.kinora.artist.internal.acting.Walkons;
import org.kinora.artist.internal.figure.pose.Lot;
import org.kinora.artist.internal.model.Vec;

/**
 * Whoever is in a shot without being somebody: a crowd, couples who turn, a woman with a lantern, pigeons. Where they stand comes from the camera: in
 * sight, on free ground, before nobody. Immutable and thread-safe.
 */
public final class Background {
    private static final String[] MEN = {"jacket", "coat", "shirt", "suit", "sweater", "shirt", "hoodie"};
    private static final String[] WOMEN = {"coat", "blouse", "dress", "sweater", "skirt", "jacket", "cardigan"};
    private static final String[] HAIR = {"short brown", "cropped black", "tousled blond", "short grey", "curly brown", "bald"};
    private static final String[] LONG = {"long brown", "shoulder-length black", "tied blond", "short grey", "curly auburn", "long black"};
    private static final String[] DOES = {"stand", "talk", "look", "fold arms", "point", "laugh", "stand", "think", "hands in pockets", "shout"};
    /** Rows of a crowd: aside and behind, millimetres. */
    private static final int[][] ROWS = {{0, 0}, {-760, 60}, {740, 110}, {-380, 720}, {390, 780}, {-1150, 690}, {1160, 820}, {20, 1450}, {-770, 1500},
            {800, 1420}, {-1500, 1480}, {1540, 1510}, {-420, 2150}, {430, 2230}, {1210, 2190}, {-1260, 2240}};

    private static final Pattern LEAPS = Pattern.compile("(?iu)\\b(?:in one leap|it (?:leaps|jumps|bounds|springs)|es springt|mit einem satz)\\b");
    private static final Pattern GLOWS = Pattern.compile("(?iu)\\beyes (?:glow|shine|gleam|stare|watch)|\\b(?:shape|silhouette) (?:stands|waits|sits)"
            + "|augen (?:glühen|leuchten)");

    private final Walkons walkons = new Walkons();

    /** Everybody of the background, standing as the panel shows them. */
    public List<Performer> of(Depiction depiction, StagedView view, double width, double height) {
        Ground ground = new Ground(view, width, height);
        Cast cast = new Cast(depiction);
        List<Performer> all = new ArrayList<>();
        for (Placement placement : view.shot().placements()) {
            if (placement.seen() && crowd(cast.character(placement.character()))) crowd(placement, ground, all);
        }
        if (depiction.framing().kind() == ShotKind.INSERT || !all.isEmpty()) return all;
        String seed = depiction.label();
        if (view.shot().placements().stream().noneMatch(Placement::seen)) beast(depiction, ground, all);
        if (!all.isEmpty()) return all;
        for (Walkon walkon : walkons.of(depiction.action(), depiction.characters())) cast(walkon, seed, ground, view, all);
        return all;
    }

    /** An animal of which the words speak without its name: "in one leap it is across", two eyes that glow, a shape in the moonlight. */
    private static void beast(Depiction depiction, Ground ground, List<Performer> all) {
        boolean leaps = LEAPS.matcher(depiction.action()).find();
        if (!leaps && !GLOWS.matcher(depiction.action()).find()) return;
        List<Character> beasts = depiction.characters().stream().filter(one -> !List.of("human", "robot", "crowd").contains(one.species())).toList();
        List<Vec> free = ground.free(leaps ? 0.75 : 0.5, 0.12, 1.6, depiction.label());
        if (beasts.size() != 1 || free.isEmpty()) return;
        Vec at = free.getFirst();
        int heading = Ground.heading(at, ground.lens()) + (leaps ? 90 : 20);
        int rise = leaps ? 380 : 0;
        Spot spot = new Spot((int) at.x(), (int) at.y() + rise, (int) at.z(), Math.floorMod(heading, 360));
        Character who = beasts.getFirst();
        int crown = depiction.staged().flatMap(staged -> staged.shot().placement(who.id())).map(one -> one.crown() - one.at().y()).orElse(560);
        Placement placement = new Placement(who.id(), spot, "", "stand", leaps ? "jump" : "stand", "neutral", "", "", false, true,
                spot.y() + crown * 9 / 10, spot.y() + crown, 450, List.of());
        all.add(new Performer(placement, who, spot, Optional.empty(), Acting.still(Optional.empty())));
    }

    /** Whether somebody of the bible is many. */
    static boolean crowd(Character who) {
        return who.species().equals("crowd");
    }

    /** A crowd stands in rows, the first one where the one stands that was staged for all. */
    private static void crowd(Placement one, Ground ground, List<Performer> all) {
        Vec ahead = ground.ahead();
        Vec right = new Vec(ahead.z(), 0, -ahead.x());
        Vec middle = new Vec(one.at().x(), one.at().y(), one.at().z());
        int lens = Ground.heading(middle, ground.lens());
        int off = Math.floorMod(one.at().heading() - lens + 180, 360) - 180;
        int faces = lens + Math.clamp(off, -62, 62);
        boolean idle = List.of("stand", "walk", "hold", "look").contains(one.pose());
        for (int i = 0; i < ROWS.length; i++) {
            String id = one.character() + "-" + i;
            Vec at = middle.plus(right.times(ROWS[i][0] + 70 * Lot.swing(id, "x"))).plus(ahead.times(ROWS[i][1] + 90 * Lot.swing(id, "z")));
            String pose = idle && i % 2 == 0 ? DOES[Lot.pick(DOES.length, id, "does")] : one.pose();
            boolean floor = List.of("sit", "floor").contains(one.posture()) || one.pose().equals("sit");
            Walkon walkon = new Walkon("people", 1, floor ? "sit" : pose, floor ? "floor" : "stand", "");
            all.add(performer(id, "people", at, faces + (int) (24 * Lot.swing(id, "face")), walkon));
        }
    }

    private void cast(Walkon walkon, String seed, Ground ground, StagedView view, List<Performer> all) {
        boolean one = walkon.count() == 1;
        boolean animal = walkon.pose().equals("fly");
        boolean alone = view.shot().placements().stream().noneMatch(Placement::seen);
        double wanted = one ? alone ? 0.52 : 0.45 : walkon.who().equals("pair") ? 0.42 : 0.34;
        List<Vec> free = ground.free(wanted, one ? 0.2 : 0.1, one ? 0.72 : 0.6, seed);
        List<Vec> taken = new ArrayList<>();
        for (Vec at : free) {
            if (taken.size() == walkon.count()) break;
            double room = walkon.who().equals("pair") ? 1500 : 620;
            if (taken.stream().anyMatch(other -> other.minus(at).length() < room)) continue;
            taken.add(at);
            String id = seed + "-" + walkon.who() + "-" + taken.size();
            int faces = one ? facing(at, ground, view) : Lot.pick(360, id, "way");
            if (animal) all.add(performer(id, walkon.who(), at.plus(Vec.UP.times(1500 + 2200 * Math.abs(Lot.swing(id, "high")))), faces, walkon));
            else if (walkon.who().equals("pair")) pair(id, at, faces, walkon, all);
            else all.add(performer(id, walkon.who(), at, one ? faces : Ground.heading(at, ground.lens()) + Lot.pick(150, id, "turn") - 75, one
                    || !walkon.pose().equals("stand") ? walkon : new Walkon(walkon.who(), 1, DOES[Lot.pick(DOES.length, id, "does")], "stand", "")));
        }
    }

    /** One alone turns to whoever is there, else half to the lens. */
    private static int facing(Vec at, Ground ground, StagedView view) {
        return view.shot().placements().stream().filter(Placement::seen).findFirst()
                .map(placement -> Ground.heading(at, new Vec(placement.at().x(), 0, placement.at().z())))
                .orElseGet(() -> Ground.heading(at, ground.lens()) + 35);
    }

    private static void pair(String id, Vec at, int faces, Walkon walkon, List<Performer> all) {
        Vec way = Vec.toward(faces);
        all.add(performer(id + "-a", "man", at.plus(way.times(-215)), faces, walkon));
        all.add(performer(id + "-b", "woman", at.plus(way.times(215)), faces + 180, walkon));
    }

    private static Performer performer(String id, String who, Vec at, int heading, Walkon walkon) {
        Spot spot = new Spot((int) at.x(), (int) at.y(), (int) at.z(), Math.floorMod(heading, 360));
        boolean person = List.of("people", "man", "woman", "old man", "old woman", "boy", "girl").contains(who);
        Character character = person ? person(id, who) : new Character(id, who, List.of(), who, "", new Look(0, "", "", 0, "", 0, "", "", ""), null);
        int tall = person ? character.look().height() * 10 : 330;
        double crown = switch (walkon.posture()) {
            case "kneel" -> 0.745;
            case "sit", "floor" -> 0.525;
            case "lie" -> 0.14;
            default -> 1;
        };
        String posture = walkon.posture().equals("sit") ? "floor" : walkon.posture();
        double eyes = walkon.posture().equals("lie") ? 0.09 : crown - 0.064;
        Placement placement = new Placement(id, spot, "", posture, walkon.pose(), "neutral", "", walkon.holding(), false, true,
                spot.y() + (int) (tall * eyes), spot.y() + (int) (tall * crown), 500, List.of());
        String thing = walkon.holding();
        Optional<Prop> held = thing.isEmpty() ? Optional.empty() : Optional.of(new Prop(thing.replace(' ', '-'), thing, thing.replace(' ', '-'), ""));
        return new Performer(placement, character, spot, held, Acting.still(Optional.empty()));
    }

    private static Character person(String id, String who) {
        boolean woman = who.endsWith("woman") || who.equals("girl") || who.equals("people") && Lot.pick(2, id, "woman") == 0;
        boolean child = who.equals("boy") || who.equals("girl");
        boolean old = who.startsWith("old");
        int age = child ? 8 + Lot.pick(5, id, "age") : old ? 70 + Lot.pick(12, id, "age") : 20 + Lot.pick(45, id, "age");
        String[] clothes = woman ? WOMEN : MEN;
        String[] builds = {"slim", "average", "average", "broad", "heavy"};
        int height = child ? 80 + 6 * age : (woman ? 166 : 178) + (int) (8 * Lot.swing(id, "tall"));
        String hair = old ? woman ? "tied grey" : "short white" : (woman ? LONG : HAIR)[Lot.pick(HAIR.length, id, "hair")];
        return new Character(id, id, List.of(), "human", "", new Look(age, woman ? "female" : "male", builds[Lot.pick(5, id, "build")], height, hair,
                100 + Lot.pick(8, id, "skin") * 100, clothes[Lot.pick(clothes.length, id, "clothes")], "", ""), null);
    }
}
