package org.kinora.artist.internal.head;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kinora.api.story.Character;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.head.Expression.Action;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Ink;
import org.kinora.artist.internal.model.MeshBuilder;
import org.kinora.artist.internal.model.Piece;
import org.kinora.artist.internal.model.Surface;

/** Draws the heads of people: skull, face, hair, and what they wear on it. Thread-safe; skulls are kept for the next drawing. */
public final class Heads {
    /** What words make of somebody. */
    private record Style(Adornments marks, Haircut cut, Surface colour) {
        boolean covered() {
            return List.of("headscarf", "hood", "veil").contains(marks.gear());
        }
    }

    private static final int KEPT = 200;
    private static final int FACES = 60;
    private static final Set<String> ROBOTS = Set.of("robot", "android", "drone", "roboter", "cyborg", "droid", "automaton");

    private final Expressions expressions = new Expressions();
    private final Barber barber = new Barber();
    private final Sculptor sculptor = new Sculptor();
    private final Map<Proportions, Skull> skulls = new ConcurrentHashMap<>();
    private final Map<Flesh, Face> faces = new ConcurrentHashMap<>();
    private final Map<Character, Head> worn = new ConcurrentHashMap<>();
    private final Map<Character, Style> styles = new ConcurrentHashMap<>();

    /**
     * A head on a neck.
     *
     * @param neckTop the base of the skull, where the neck ends inside it, a fifth of the head's height above the level of the chin; its axes
     *     are those of the head, posture and gaze included
     * @param emotion a word as in {@code Delivery.emotion}
     */
    public Head head(Frame neckTop, Character character, String emotion, Acting acting) {
        Proportions build = Proportions.of(character);
        Drawing drawing = new Drawing(new Setting(neckTop, build.height()));
        Expression mood = expressions.of(emotion);
        if (ROBOTS.contains(character.species().toLowerCase(Locale.ROOT))) {
            Gaze aim = Gaze.to(acting.look(), drawing.setting(), build, mood);
            new RobotHead(drawing, Complexion.of(character).skin(), accent(character)).draw(mood, acting, aim);
            return drawing.head();
        }
        Skull skull = skull(build);
        Style style = styles.computeIfAbsent(character, this::style);
        Surface colour = style.colour();
        Lips lips = Lips.of(build, mood, acting.mouth(), acting.voice());
        Face face = face(skull, new Flesh(build, lips.drop(), mood.of(Action.CHEEK)));
        Complexion complexion = Complexion.of(character);
        String id = character.id();
        Adornments marks = style.marks();
        skin(face, complexion.skin(), drawing);
        if (!style.cut().overEars() && !style.covered()) new Ears(build, drawing).draw(face, complexion.skin(), id);
        Gaze gaze = Gaze.to(acting.look(), drawing.setting(), build, mood);
        new Eyes(face, build, drawing).draw(mood, acting.lids(), gaze, id, character.look().skin());
        new Brows(face, build, drawing).draw(mood, brows(colour), id);
        new Nose(face, build, drawing).draw(mood.of(Action.SNEER));
        boolean painted = marks.has("lipstick");
        new LipsDrawing(face, build, drawing, lips).draw(complexion.lips(painted), painted);
        new Marks(face, build, drawing).draw(mood, lips);
        whiskers(new Whiskers(face, build, drawing, lips), marks, colour, complexion);
        drawing.add(worn(character, skull, build, style));
        new Dressing(face, build, drawing).draw(marks, id, accent(character));
        return drawing.head();
    }

    /** Millimetres from the base of the skull to its crown, hair not counted. */
    public double rise(Character character) {
        return Proportions.of(character).height() * (1 - Setting.BASE.y());
    }

    /** Millimetres from chin to crown, hair not counted. */
    public double height(Character character) {
        return Proportions.of(character).height();
    }

    private Style style(Character who) {
        Adornments marks = Adornments.of(who);
        Haircut cut = barber.cut(who);
        return new Style(marks, marks.gear().isEmpty() ? cut : cut.flat(), barber.colour(who));
    }

    private Face face(Skull skull, Flesh flesh) {
        if (faces.size() > FACES) faces.clear();
        return faces.computeIfAbsent(flesh, moved -> new Face(skull, moved));
    }

    private Skull skull(Proportions build) {
        if (skulls.size() > KEPT) skulls.clear();
        if (styles.size() > KEPT) styles.clear();
        return skulls.computeIfAbsent(build, sculptor::skull);
    }

    /** Hair and headgear: they keep still whatever the face does, so that they are made once. */
    private Head worn(Character character, Skull skull, Proportions build, Style style) {
        if (worn.size() > KEPT) worn.clear();
        return worn.computeIfAbsent(character, who -> {
            Drawing drawing = new Drawing(Setting.OWN);
            if (!style.cut().bald() && !style.covered()) {
                Strands strands = new Strands(skull, style.cut(), who.id());
                new HairDrawing(strands, style.cut(), style.colour(), drawing).draw();
                new Hairdo(style.cut(), strands, style.colour(), drawing).draw();
            }
            new Headgear(new Face(skull, new Flesh(build, 0, 0)), build, drawing, accent(who)).draw(style.marks().gear());
            return drawing.head();
        });
    }

    private static void whiskers(Whiskers whiskers, Adornments adornments, Surface colour, Complexion complexion) {
        if (adornments.has("stubble")) whiskers.beard(complexion.shaded(800), 0, 0.0025, false);
        if (adornments.has("beard") || adornments.has("long-beard")) whiskers.beard(colour, 0.034, 0.004, false);
        if (adornments.has("long-beard")) whiskers.hanging(colour, 0.42);
        if (adornments.has("goatee")) whiskers.beard(colour, 0.03, 0.004, true);
        if (adornments.has("beard") || adornments.has("long-beard") || adornments.has("goatee") || adornments.has("moustache")) {
            whiskers.moustache(colour, adornments.has("moustache") ? 0.026 : 0.018);
        }
    }

    /** The colour that somebody is known by. */
    private static Surface accent(Character character) {
        String said = character.look().colour();
        if (said == null || !said.matches("[0-9A-Fa-f]{6}")) return Surface.grey(420, Finish.CLOTH);
        int colour = Integer.parseInt(said, 16);
        int light = ((colour >> 16 & 255) * 299 + (colour >> 8 & 255) * 587 + (colour & 255) * 114) / 255;
        return new Surface(light, colour, true, Finish.CLOTH);
    }

    /** Darker than light hair, so that a mood is read from far. */
    private static Surface brows(Surface hair) {
        int colour = hair.colour();
        int mixed = ((colour >> 16 & 255) * 55 / 100) << 16 | ((colour >> 8 & 255) * 52 / 100) << 8 | (colour & 255) * 50 / 100;
        return new Surface(Math.min(260, hair.tone() * 30 / 100), mixed, false, Finish.HAIR);
    }

    private static void skin(Face face, Surface skin, Drawing drawing) {
        MeshBuilder mesh = new MeshBuilder();
        Setting setting = drawing.setting();
        for (int row = 0; row <= Skull.ROWS; row++) {
            for (int column = 0; column < Skull.COLUMNS; column++) mesh.vertex(setting.at(face.point(row, column)),
                    setting.way(face.normal(row, column)));
        }
        for (int row = 0; row < Skull.ROWS; row++) {
            for (int column = 0; column < Skull.COLUMNS; column++) {
                int a = row * Skull.COLUMNS + column;
                int b = row * Skull.COLUMNS + (column + 1) % Skull.COLUMNS;
                if (row > 0) mesh.triangle(a, b, a + Skull.COLUMNS);
                if (row < Skull.ROWS - 1) mesh.triangle(b, b + Skull.COLUMNS, a + Skull.COLUMNS);
            }
        }
        drawing.add(new Piece(mesh.build(), skin, Ink.FULL));
    }
}
