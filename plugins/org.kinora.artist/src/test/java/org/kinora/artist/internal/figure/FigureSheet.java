package org.kinora.artist.internal.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Prop;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.animal.Animals;
import org.kinora.artist.internal.figure.pose.PoseBook;
import org.kinora.artist.internal.head.Heads;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Optic;
import org.kinora.artist.internal.render.Sheet;

/** Contact sheets of people, to be looked at: FOLDER NAME... with the names of {@link #main}. */
final class FigureSheet {
    private static final int PAGE = 40;

    private final Figures figures = new Figures(new Heads(), new Animals(), new Props());
    private Sheet sheet;

    public static void main(String[] args) {
        for (int i = 1; i < args.length; i++) {
            FigureSheet page = new FigureSheet();
            switch (args[i]) {
                case "postures" -> page.postures();
                case "costumes" -> page.costumes();
                case "ages" -> page.ages();
                case "walk" -> page.cycle(Acting.Gait.WALK);
                case "crawl" -> page.cycle(Acting.Gait.CRAWL);
                case "swim" -> page.cycle(Acting.Gait.SWIM);
                case "settle" -> page.settle();
                case "run" -> page.cycle(Acting.Gait.RUN);
                case "moods" -> page.moods();
                case "things" -> page.things();
                case "close" -> page.close();
                case "hands" -> page.hands("fold arms,think,thank,pray,phone,drink,cry,salute,hands on hips,point,clap,read".split(","));
                case "clothes" -> page.clothes();
                case "crowd" -> page.crowd();
                case "poses" -> page.poses(Path.of(args[0]));
                default -> page.verbs(args[i].split(","));
            }
            if (!args[i].equals("poses")) page.sheet.save(Path.of(args[0], (args[i].length() > 20 ? "verbs" + i : args[i]) + ".png"));
        }
    }

    private void shot(String title, Performer performer, double wide, double middle) {
        List<Model> models = new ArrayList<>();
        models.add(floor());
        if (performer.placement().posture().equals("sit")) {
            Frame seat = Frame.standing(new Vec(0, 0, 0), performer.at().heading());
            models.add(new Model("seat", Model.Role.SET, List.of(new Piece(new MeshBuilder().box(seat, new Vec(0, 215, -30), 420, 430, 400).build(),
                    Surface.grey(800, Finish.WOOD), Ink.FULL)), List.of()));
        }
        models.add(figures.figure(performer).model());
        Optic camera = Sheet.camera(new Vec(0, middle + 350, -6000), new Vec(0, middle, 0), 24 * 6000 / wide);
        sheet.view(title, models, camera, Lighting.noon(), "ink-wash");
    }

    private static Model floor() {
        return new Model("floor", Model.Role.SET, List.of(new Piece(new MeshBuilder()
                .face(false, new Vec(-9000, 0, 9000), new Vec(9000, 0, 9000), new Vec(9000, 0, -9000),
                new Vec(-9000, 0, -9000)).build(), Surface.grey(900, Finish.EARTH), Ink.NONE)), List.of());
    }

    private void postures() {
        sheet = new Sheet(6, 300, 400);
        int i = 0;
        for (String posture : List.of("stand", "run", "bend", "sit", "floor", "kneel", "crouch", "crawl", "lie", "swim", "fall")) {
            Character who = i++ % 2 == 0 ? People.anna() : People.ben();
            for (int heading : new int[] {20, 90, 200}) {
                shot(posture + " " + heading, People.doing(who, posture, "", heading), 2100, 850);
            }
        }
    }

    private void verbs(String[] verbs) {
        sheet = new Sheet(8, 250, 330);
        int i = 0;
        for (String verb : verbs) {
            Character who = i++ % 2 == 0 ? People.ben() : People.anna();
            String[] words = verb.split("/");
            shot(verb, People.doing(who, words.length > 1 ? words[1] : "stand", words[0], 35), 2000, 900);
        }
    }

    /** Every pose of the table, each with how many verbs mean it and the first of them: pages of forty. */
    private void poses(Path folder) {
        PoseBook book = new PoseBook();
        Map<String, List<String>> meant = book.verbs().all().stream().collect(Collectors.groupingBy(verb -> book.verbs().pose(verb).orElseThrow(),
                TreeMap::new, Collectors.toList()));
        List<String> poses = List.copyOf(meant.keySet());
        for (int page = 0; page * PAGE < poses.size(); page++) {
            sheet = new Sheet(8, 230, 290);
            for (String pose : poses.subList(page * PAGE, Math.min(poses.size(), (page + 1) * PAGE))) {
                List<String> verbs = meant.get(pose);
                String verb = verbs.contains(pose) ? pose : verbs.getFirst();
                shot(verbs.size() + " " + pose + (verb.equals(pose) ? "" : ": " + verb),
                        People.doing(pose.length() % 2 == 0 ? People.ben() : People.anna(), "stand", verb, 35), 1350, 1000);
            }
            sheet.save(folder.resolve("poses-" + (page + 1) + ".png"));
        }
    }

    private void costumes() {
        sheet = new Sheet(8, 280, 380);
        String[] names = {"suit", "coat", "trench coat", "raincoat", "jacket", "waistcoat", "sweater", "hoodie", "shirt", "dress", "gown", "skirt",
                "robe", "priest", "police",
            "nurse", "doctor", "chef", "armour", "astronaut", "overalls", "swimsuit", "rags", "cape"};
        String[] colours = {"34495E", "C0392B", "8B5A2B", "F1C40F", "7B241C", "27AE60", "E67E22", "8E44AD"};
        for (int i = 0; i < names.length; i++) {
            boolean woman = List.of("dress", "gown", "skirt", "nurse", "swimsuit", "doctor", "hoodie").contains(names[i]);
            Character who = People.person("c" + i, woman ? "female" : "male", 30 + i, woman ? 168 : 180, "average", 100 + 35 * i, names[i],
                    colours[i % 8]);
            shot(names[i], People.doing(who, "stand", "stand", i % 3 == 2 ? 200 : 25), 1500, 900);
        }
    }

    private void ages() {
        sheet = new Sheet(8, 280, 380);
        int[][] ages = {{1, 80}, {3, 95}, {5, 110}, {8, 124}, {12, 148}, {15, 165}, {30, 178}, {75, 172}};
        for (String gender : List.of("male", "female")) for (int[] age : ages) {
            Character who = People.person(gender + age[0], gender, age[0], age[1] - (gender.equals("female") && age[0] > 14 ? 10 : 0), "average",
                    200, "", "2E86C1");
            shot(gender + " " + age[0], People.doing(who, "stand", "stand", 25), 1500, 900);
        }
        for (String build : List.of("slim", "average", "broad", "heavy", "muscular", "slim", "average", "heavy")) {
            boolean woman = sheet != null && build.hashCode() % 2 == 0;
            Character who = People.person("b" + build, woman ? "female" : "male", 35, woman ? 168 : 180, build, 300, "t-shirt", "27AE60");
            shot(build, People.doing(who, "stand", "stand", 25), 1500, 900);
        }
    }

    private void cycle(Acting.Gait gait) {
        sheet = new Sheet(8, 250, 330);
        for (int i = 0; i < 8; i++) {
            Acting acting = new Acting(gait, i / 8.0, 1, 1, 0, 0, 0, Mouth.REST, 0, Optional.empty());
            shot("" + i, People.performer(People.ben(), posture(gait), gait == Acting.Gait.RUN ? "run" : "walk", "neutral", false, 75, acting,
                    Optional.empty()), 2000, 900);
        }
        for (int i = 0; i < 8; i++) {
            Acting acting = new Acting(gait, i / 8.0, 1, 1, 0, 0, 0, Mouth.REST, 0, Optional.empty());
            shot("" + i, People.performer(People.anna(), posture(gait), gait == Acting.Gait.RUN ? "run" : "walk", "neutral", false, 10, acting,
                    Optional.empty()), 2000, 900);
        }
    }

    private static String posture(Acting.Gait gait) {
        return gait == Acting.Gait.WALK ? "stand" : gait.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void settle() {
        sheet = new Sheet(8, 250, 330);
        for (String posture : List.of("sit", "kneel", "lie")) for (int i = 0; i < 8; i++) {
            Acting acting = new Acting(Acting.Gait.STILL, 0, 1, i / 7.0, 0, 0, 0, Mouth.REST, 0, Optional.empty());
            shot(posture + " " + i, People.performer(People.ben(), posture, "stand", "neutral", false, 75, acting, Optional.empty()), 2000, 900);
        }
    }

    private void moods() {
        sheet = new Sheet(8, 250, 330);
        for (String mood : List.of("neutral", "angry", "sad", "afraid", "joyful", "tender", "urgent", "tired", "proud", "shy", "surprised",
                "neutral")) {
            for (int who = 0; who < 2; who++) shot(mood, People.performer(who == 0 ? People.anna() : People.ben(), "stand", "stand", mood, who == 1,
                    30,
                    Acting.still(Optional.empty()), Optional.empty()), 1700, 900);
        }
    }

    private void things() {
        sheet = new Sheet(8, 250, 330);
        for (String thing : List.of("cup/cup/hold", "letter/letter/read", "phone/phone/phone", "gun/pistol/aim", "gun/pistol/stand",
                "lamp/lantern/hold", "box/suitcase/walk",
                "tool/umbrella/hold", "cup/tray/carry", "lamp/torch/hold", "knife/sword/hold", "book/book/read", "box/box/carry",
                        "instrument/guitar/guitar",
                "flower/flower/give", "cup/bottle/drink", "letter/letter/give", "phone/phone/stand", "knife/knife/stab", "tool/hammer/hammer",
                        "key/key/open",
                "instrument/violin/violin", "toy/teddy bear/hug", "gun/rifle/aim")) {
            String[] words = thing.split("/");
            shot(thing, People.performer(People.ben(), "stand", words[2], "neutral", false, 30, Acting.still(Optional.empty()),
                    Optional.of(new Prop("p", words[1], words[0], ""))), 1700, 950);
        }
    }

    private void hands(String[] verbs) {
        sheet = new Sheet(4, 480, 480);
        for (String verb : verbs) shot(verb, People.doing(verb.length() % 2 == 0 ? People.ben() : People.anna(), "stand", verb, 330), 1100, 1350);
    }

    private void clothes() {
        sheet = new Sheet(4, 480, 640);
        for (String name : List.of("suit", "coat", "police", "dress", "raincoat", "doctor", "robe", "hoodie")) {
            boolean woman = List.of("dress", "doctor", "hoodie").contains(name);
            Character who = People.person("d" + name, woman ? "female" : "male", 40, woman ? 168 : 180, "average", 250, name, "34698E");
            shot(name, People.performer(who, "stand", "stand", "neutral", name.length() > 5, 25, Acting.still(Optional.empty()), Optional.empty()),
                    900, 1150);
        }
    }

    private void crowd() {
        sheet = new Sheet(1, 1280, 720);
        List<Model> models = new ArrayList<>();
        models.add(floor());
        figures.crowd("square", 24, List.of(new Spot(-2200, 0, 0, 0), new Spot(-600, 0, 1500, 90), new Spot(1200, 0, 200, 270),
                new Spot(2600, 0, 2000, 0)))
                .forEach(figure -> models.add(figure.model()));
        sheet.view("crowd", models, Sheet.camera(new Vec(0, 1700, -7000), new Vec(0, 1000, 1000), 35), Lighting.noon(), "ink-wash");
        long from = System.nanoTime();
        for (int i = 0; i < 200; i++) figures.figure(People.doing(i % 2 == 0 ? People.anna() : People.ben(), "stand", "wave", i));
        System.out.println("a figure takes " + (System.nanoTime() - from) / 200_000 + " us");
    }

    private void close() {
        sheet = new Sheet(3, 640, 640);
        shot("anna", People.doing(People.anna(), "stand", "stand", 25), 900, 1300);
        shot("ben", People.performer(People.ben(), "stand", "stand", "neutral", true, 340, Acting.still(Optional.empty()), Optional.empty()), 900,
                1300);
        shot("ben", People.doing(People.ben(), "stand", "phone", 60), 700, 1400);
        shot("anna", People.doing(People.anna(), "stand", "wave", 10), 900, 1300);
        shot("anna", People.doing(People.anna(), "stand", "stand", 160), 1100, 500);
        shot("ben", People.doing(People.ben(), "sit", "stand", 50), 1300, 700);
    }
}
