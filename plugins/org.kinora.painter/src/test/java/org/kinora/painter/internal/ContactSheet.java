package org.kinora.painter.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.kinora.api.generate.Depiction;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.api.story.Prop;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;

/** Draws contact sheets of sets, sizes, poses, faces and props into a folder, for looking at: {@code ContactSheet FOLDER [NAME…]}. */
final class ContactSheet {
    private static final String[] INSIDE = {"room", "kitchen", "bedroom", "office", "corridor", "shop", "tavern", "stage", "car", "train",
            "spaceship", "cave", "laboratory",
        "hospital", "school", "church", "lighthouse", "library", "hall", "warehouse", "cellar", "cabin", "prison", "bathroom"};
    private static final String[] OUTSIDE = {"street", "park", "forest", "field", "desert", "mountain", "sea", "shore", "boat", "lighthouse",
            "city-night", "village", "alley",
        "rooftop", "station", "bridge", "graveyard", "river", "market", "garden"};

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        List<String> names = List.of(args).subList(1, args.length);
        List<Depiction> sheet = new ArrayList<>();
        for (String place : INSIDE) sheet.add(Samples.set(place, true, "day", "clear", sheet.size() % 3 * 30 - 30));
        if (wanted(names, "inside")) write(folder.resolve("inside.png"), sheet, 4, 640, 360);
        sheet.clear();
        for (String place : OUTSIDE) sheet.add(Samples.set(place, false, "day", "clear", sheet.size() % 3 * 30 - 30));
        if (wanted(names, "outside")) write(folder.resolve("outside.png"), sheet, 4, 640, 360);
        sheet.clear();
        String[] times = {"night", "dusk", "dawn", "night", "day", "day", "night", "day"};
        String[] weathers = {"clear", "clear", "clear", "rain", "storm", "snow", "fog", "rain"};
        String[] places = {"street", "shore", "field", "city-night", "sea", "forest", "lighthouse", "park"};
        for (int i = 0; i < 8; i++) sheet.add(Samples.set(places[i], false, times[i], weathers[i], 0));
        for (String place : List.of("kitchen", "room", "lighthouse", "car")) sheet.add(Samples.set(place, true, "night", "rain", 0));
        if (wanted(names, "light")) write(folder.resolve("light.png"), sheet, 4, 640, 360);
        if (wanted(names, "coverage")) write(folder.resolve("coverage.png"), Samples.coverage("kitchen", true, "day"), 4, 640, 360);
        if (wanted(names, "coverage2")) write(folder.resolve("coverage2.png"), Samples.coverage("street", false, "night"), 4, 640, 360);
        if (wanted(names, "poses")) write(folder.resolve("poses.png"), poses(), 8, 320, 360);
        if (wanted(names, "faces")) write(folder.resolve("faces.png"), faces(), 7, 360, 360);
        if (wanted(names, "people")) write(folder.resolve("people.png"), people(), 6, 320, 420);
        if (wanted(names, "animals")) write(folder.resolve("animals.png"), animals(), 6, 400, 300);
        if (wanted(names, "props")) write(folder.resolve("props.png"), props(), 7, 400, 300);
        if (wanted(names, "cards")) write(folder.resolve("cards.png"), List.of(card("The Lamp Room", "day"), card("Ночь\nтри года спустя", "night"),
                card("שלום עולם\nעשר שנים אחר כך", "day"),
                        card("An exceedingly long title that says nearly everything about the film at once, on and on",
                        "night")), 2, 640,
                        360);
        if (wanted(names, "tall")) write(folder.resolve("tall.png"), Samples.coverage("kitchen", true, "day"), 8, 270, 480);
    }

    static Depiction card(String text, String time) {
        Depiction d = Samples.depiction("card", ShotKind.CARD, ShotSize.WIDE, Angle.EYE, 0, 35, "room", true, time, "clear", null, List.of(),
                List.of());
        return new Depiction(d.label(), d.framing(), d.place(), d.light(), d.figures(), d.characters(), d.props(), d.focus(), text, d.style(),
                d.set());
    }

    private static boolean wanted(List<String> names, String name) {
        return names.isEmpty() || names.contains(name);
    }

    private static List<Depiction> poses() {
        List<Depiction> all = new ArrayList<>();
        for (String pose : ("stand sit walk run hold give look read point reach lie collapse fall kneel crouch sneak hug drive write type eat "
                + "drink phone cook push pull fight aim throw"
                + " raise wave cheer jump dance climb crawl swim bow pray cry think shrug hips cross speak argue knock carry").split(" ")) {
            all.add(Samples.depiction(pose, ShotKind.SINGLE, ShotSize.FULL, Angle.EYE, 0, 50, "warehouse", true, "day", "clear", "mara",
                    List.of(Samples.MARA, Samples.JONAS),
                    List.of(), Samples.figure(all.size() % 2 == 0 ? Samples.MARA : Samples.JONAS, 500, 500, new int[] {30, -55, 75}[all.size() % 3],
                            pose, "neutral")));
        }
        return all;
    }

    private static List<Depiction> faces() {
        List<Depiction> all = new ArrayList<>();
        Character[] who = {Samples.MARA, Samples.JONAS, Samples.TIM, Samples.ADA};
        String[] moods = {"neutral", "angry", "sad", "afraid", "joyful", "tender", "surprised"};
        int[] turns = {0, 30, -60, 90, -90, 135, 180};
        for (Character c : who) {
            for (int i = 0; i < 7; i++) {
                all.add(Samples.depiction(moods[i], ShotKind.SINGLE, ShotSize.CLOSE, Angle.EYE, 0, 85, "office", true, "day", "clear", c.id(),
                        List.of(c), List.of(),
                        Samples.figure(c, 500, 500, c == Samples.MARA || c == Samples.JONAS ? turns[i] : turns[i % 3], "stand", moods[i])));
            }
        }
        return all;
    }

    private static List<Depiction> people() {
        List<Depiction> all = new ArrayList<>();
        String[] costumes = {"coat", "dress", "suit", "uniform", "sweater", "robe", "apron", "spacesuit helmet", "raincoat", "shirt", "vest", "gown"};
        String[] hair = {"long dark", "bob red", "short black", "short brown", "curly grey", "bald", "bun blond", "short", "ponytail brown",
                "braid black", "long white", "bun auburn"};
        String[] colours = {"B5483A", "7C5BA6", "3B4E6B", "2E5A88", "5E8C61", "8A6B3D", "C07F94", "D8D4C8", "D6B23A", "6FA3B0", "A65A3A", "4F7F7A"};
        String[] marks = {"", "", "moustache", "cap", "glasses", "beard", "", "", "", "hat", "beanie", "crown"};
        for (int i = 0; i < 12; i++) {
            Character c = Samples.person("p" + i, new Look(i == 4 ? 70 : 20 + i * 4, i % 2 == 0 && i != 2 && i != 4 ? "female" : i % 3 == 1 ? "female"
                    : "male",
                    new String[] {"slim", "average", "broad", "heavy"}[i % 4], 0, hair[i], i * 90, costumes[i], colours[i], marks[i]));
            all.add(Samples.depiction(costumes[i], ShotKind.SINGLE, ShotSize.FULL, Angle.EYE, 0, 50, "hall", true, "day", "clear", c.id(), List.of(c),
                    List.of(),
                    Samples.figure(c, 500, 500, i % 3 * 35 - 35, i % 2 == 0 ? "stand" : "walk", "neutral")));
        }
        return all;
    }

    private static List<Depiction> animals() {
        List<Depiction> all = new ArrayList<>();
        for (String kind : "dog fox cat horse wolf cow deer sheep bear rabbit bird elephant".split(" ")) {
            Character c = new Character(kind, kind, List.of(), kind, "", new Look(0, "", "", 0, "", 0, "", "", ""), Samples.FOX.voice());
            all.add(Samples.depiction(kind, ShotKind.SINGLE, ShotSize.FULL, Angle.EYE, 0, 50, "field", false, "day", "clear", kind, List.of(c),
                    List.of(),
                    Samples.figure(c, 500, 500, all.size() % 3 * 40 + 20, all.size() % 2 == 0 ? "stand" : "walk", "neutral")));
        }
        return all;
    }

    private static List<Depiction> props() {
        List<Depiction> all = new ArrayList<>();
        for (String kind : ("letter envelope photo map phone telephone cup glass bottle gun knife sword lantern candle flashlight key book "
                + "radio watch ring money flower ball camera"
                + " plate suitcase hat kite laptop violin thing").split(" ")) {
            Prop prop = new Prop(kind, kind, kind, "");
            all.add(Samples.depiction(kind, ShotKind.INSERT, ShotSize.EXTREME_CLOSE, Angle.HIGH, 0, 85, "room", true, "day", "clear", kind,
                    List.of(Samples.MARA), List.of(prop),
                    all.size() % 2 == 0 ? new org.kinora.api.story.Figure[0] : new org.kinora.api.story.Figure[] {
                        new org.kinora.api.story.Figure("mara", 500, 500, 0, "hold", "neutral", false, kind)}));
        }
        return all;
    }

    private static void write(Path file, List<Depiction> depictions, int columns, int width, int height) throws IOException {
        int rows = (depictions.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * (width + 6), rows * (height + 6), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        for (int i = 0; i < depictions.size(); i++) {
            Panel panel = Panel.draw(depictions.get(i), width * 2, height * 2);
            BufferedImage one = new BufferedImage(width * 2, height * 2, BufferedImage.TYPE_INT_RGB);
            one.setRGB(0, 0, width * 2, height * 2, panel.image(), 0, width * 2);
            g.drawImage(one, i % columns * (width + 6), i / columns * (height + 6), width, height, null);
        }
        g.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }
}
