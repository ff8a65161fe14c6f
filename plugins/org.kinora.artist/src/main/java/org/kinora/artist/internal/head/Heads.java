package org.kinora.artist.internal.head;

import java.util.Map;
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
    private static final int KEPT = 200;

    private final Expressions expressions = new Expressions();
    private final Barber barber = new Barber();
    private final Sculptor sculptor = new Sculptor();
    private final Map<Proportions, Skull> skulls = new ConcurrentHashMap<>();

    /**
     * A head on a neck.
     *
     * @param neckTop the base of the skull, where the neck ends inside it, a fifth of the head's height above the level of the chin; its axes are those of the
     *     head, posture and gaze included
     * @param emotion a word as in {@code Delivery.emotion}
     */
    public Head head(Frame neckTop, Character character, String emotion, Acting acting) {
        Proportions build = Proportions.of(character);
        Drawing drawing = new Drawing(new Setting(neckTop, build.height()));
        Expression mood = expressions.of(emotion);
        Skull skull = skull(build);
        Surface colour = barber.colour(character);
        Lips lips = Lips.of(build, mood, acting.mouth(), acting.voice());
        Face face = new Face(skull, new Flesh(build, lips.drop(), mood.of(Action.CHEEK)));
        Complexion complexion = Complexion.of(character);
        String id = character.id();
        skin(face, complexion.skin(), drawing);
        new Ears(build, drawing).draw(face, complexion.skin(), id);
        Gaze gaze = Gaze.to(acting.look(), drawing.setting(), build, mood);
        new Eyes(face, build, drawing).draw(mood, acting.lids(), gaze, id, character.look().skin());
        new Brows(face, build, drawing).draw(mood, brows(colour), id);
        new Nose(face, build, drawing).draw(mood.of(Action.SNEER));
        new LipsDrawing(face, build, drawing, lips).draw(complexion.shaded(850), false);
        new Marks(face, build, drawing).draw(mood, lips);
        Haircut cut = barber.cut(character);
        if (!cut.bald()) new HairDrawing(new Strands(skull, cut, id), cut, colour, drawing).draw();
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

    private Skull skull(Proportions build) {
        if (skulls.size() > KEPT) skulls.clear();
        return skulls.computeIfAbsent(build, sculptor::skull);
    }

    /** Darker than light hair, so that a mood is read from far. */
    private static Surface brows(Surface hair) {
        int colour = hair.colour();
        int mixed = ((colour >> 16 & 255) * 55 / 100) << 16 | ((colour >> 8 & 255) * 52 / 100) << 8 | (colour & 255) * 50 / 100;
        return new Surface(Math.min(330, hair.tone() * 60 / 100), mixed, false, Finish.HAIR);
    }

    private static void skin(Face face, Surface skin, Drawing drawing) {
        MeshBuilder mesh = new MeshBuilder();
        Setting setting = drawing.setting();
        for (int row = 0; row <= Skull.ROWS; row++) {
            for (int column = 0; column < Skull.COLUMNS; column++) mesh.vertex(setting.at(face.point(row, column)), setting.way(face.normal(row, column)));
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
