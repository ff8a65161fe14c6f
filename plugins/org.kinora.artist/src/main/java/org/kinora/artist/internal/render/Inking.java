package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Stroke;

/** The ink of a picture: lines are found in space once, and drawn where they are seen. */
final class Inking {
    private record Group(int first, int last, int colour) {}

    private final Sight sight;
    private final Crew crew;
    private final Lines setLines = new Lines();
    private final Lines lines = new Lines();
    private final Marks marks = new Marks();
    private final List<Group> plain = new ArrayList<>();
    private final List<Group> coloured = new ArrayList<>();

    Inking(Sight sight, Crew crew) {
        this.sight = sight;
        this.crew = crew;
    }

    void find(View view, List<Model> still, List<Model> moving) {
        setLines.clear();
        new LineFinder(view, setLines).find(still, 0);
        again(view, still.size(), moving);
    }

    /** The same set; other things move. */
    void again(View view, int firstOwner, List<Model> moving) {
        lines.clear();
        new LineFinder(view, lines).find(moving, firstOwner);
    }

    /** Inks an area, and notes the coloured strokes for {@link #tint}. */
    void ink(View view, Area area, Look look, Lighting lighting) {
        Buffers b = sight.buffers();
        marks.clear();
        plain.clear();
        coloured.clear();
        Pen pen = new Pen(view, sight, area, look.line(), lighting.way());
        pen.survey(setLines);
        pen.survey(lines);
        pen.draw(setLines, marks, (chain, first, last) -> note(setLines.colour[chain], first, last));
        pen.draw(lines, marks, (chain, first, last) -> note(lines.colour[chain], first, last));
        crew.bands(area.top(), area.bottom(), (from, to) -> {
            for (int y = from; y < to; y++) Arrays.fill(b.ink, y * b.width + area.left(), y * b.width + area.right(), (byte) 0);
            for (Group group : plain) marks.ink(group.first, group.last, b.ink, area, b.width, from, to);
        });
    }

    private void note(int colour, int first, int last) {
        if (colour == Stroke.INK) plain.add(new Group(first, last, colour));
        else coloured.add(new Group(first, last, colour));
    }

    /** Lays the coloured strokes over a finished area, each by itself. */
    void tint(Area area) {
        Buffers b = sight.buffers();
        crew.bands(area.top(), area.bottom(), (from, to) -> {
            for (Group group : coloured) tint(b, group, area, from, to);
        });
    }

    private void tint(Buffers b, Group group, Area area, int from, int to) {
        Area box = marks.box(group.first, group.last, area, from, to);
        if (box.empty()) return;
        marks.ink(group.first, group.last, b.scratch, area, b.width, from, to);
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int i = y * b.width + box.left(); i < y * b.width + box.right(); i++) {
                int k = b.scratch[i] & 255;
                if (k == 0) continue;
                b.scratch[i] = 0;
                k = k * (255 - (b.ink[i] & 255)) / 255;
                b.pixels[i] = 0xFF000000 | Colour.blend(b.pixels[i] & 0xFFFFFF, group.colour, k + (k >> 7));
            }
        }
    }
}
