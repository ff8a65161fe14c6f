package org.kinora.film.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutEdit.Edge;
import org.kinora.api.film.Level;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Changes a row of picture clips; every method leaves the row whole or throws the {@link Failure} that says why the edit has no place. */
record PictureEdits(Row row, Texts texts) {
    void trim(CutEdit.Trim edit) {
        int number = number(edit.clip());
        boolean start = edit.edge() == Edge.IN;
        long longer = start ? -edit.by() : edit.by();
        Clip trimmed = ended(row.get(number).orElseThrow(), edit.edge(), edit.by());
        if (!row.black(number, start, -longer)) throw texts.failure(Kind.INPUT, "space", edit.clip(), Math.abs(edit.by()));
        row.set(row.find(edit.clip()), trimmed);
    }

    void ripple(CutEdit.Ripple edit) {
        int number = number(edit.clip());
        row.set(number, ended(row.get(number).orElseThrow(), edit.edge(), edit.by()));
    }

    /** The clip with one end moved by frames of the film. */
    private Clip ended(Clip clip, Edge edge, long by) {
        return edge == Edge.IN ? Row.later(longEnough(clip, clip.length() - by), by) : clip.at(0, longEnough(clip, clip.length() + by).length() + by);
    }

    private Clip longEnough(Clip clip, long length) {
        if (length < 1) throw texts.failure(Kind.INPUT, "short", clip.id(), clip.length());
        return clip;
    }

    void roll(CutEdit.Roll edit) {
        int number = number(edit.clip());
        Clip before = row.get(number - 1).orElseThrow(() -> texts.failure(Kind.INPUT, "first", edit.clip()));
        Clip clip = row.get(number).orElseThrow();
        row.set(number, ended(clip, Edge.IN, edit.by()));
        row.set(number - 1, ended(before, Edge.OUT, edit.by()));
    }

    void slide(CutEdit.Slide edit) {
        int number = number(edit.clip());
        Clip before = row.get(number - 1).orElseThrow(() -> texts.failure(Kind.INPUT, "first", edit.clip()));
        Clip next = row.get(number + 1).orElseThrow(() -> texts.failure(Kind.INPUT, "last", edit.clip()));
        row.set(number - 1, ended(before, Edge.OUT, edit.by()));
        row.set(number + 1, ended(next, Edge.IN, edit.by()));
    }

    void slip(CutEdit.Slip edit) {
        int number = number(edit.clip());
        Clip clip = row.get(number).orElseThrow();
        row.set(number, clip.from(clip.in() + edit.by()));
    }

    void split(CutEdit.Split edit) {
        int number = number(edit.clip());
        Clip clip = row.get(number).orElseThrow();
        if (edit.at() < 1 || edit.at() >= clip.length()) throw texts.failure(Kind.INPUT, "outside", edit.clip(), clip.length(), edit.at());
        row.split(number, edit.at());
    }

    void replace(CutEdit.Replace edit) {
        int number = number(edit.clip());
        Clip clip = row.get(number).orElseThrow();
        row.set(number, new Clip(clip.id(), clip.linked(), edit.medium(), 0, clip.length(), edit.in(), clip.blend(), clip.level(), Rational.ONE,
                clip.group(), clip.effects()));
    }

    void transition(CutEdit.Transition edit) {
        int number = number(edit.clip());
        row.set(number, row.get(number).orElseThrow().with(edit.blend()));
    }

    void treat(CutEdit.Treat edit) {
        int number = number(edit.clip());
        row.set(number, row.get(number).orElseThrow().with(edit.effects()));
    }

    void retime(CutEdit.Retime edit) {
        int number = number(edit.clip());
        Clip clip = row.get(number).orElseThrow();
        Rational pace = abs(clip.speed());
        boolean same = edit.speed().signum() == 0 || pace.signum() == 0;
        long length = same ? clip.length() : Math.max(1, pace.times(clip.length()).dividedBy(abs(edit.speed())).round());
        long there = clip.in() + Row.frames(clip, clip.length());
        long first = clip.speed().signum() < 0 ? there + 1 : clip.in();
        long last = clip.speed().signum() < 0 ? clip.in() : Math.max(clip.in(), there - 1);
        row.set(number, Row.at(clip, edit.speed(), edit.speed().signum() < 0 ? last : first, length));
    }

    private static Rational abs(Rational speed) {
        return speed.signum() < 0 ? speed.negate() : speed;
    }

    void group(Set<String> clips, String name) {
        for (int i = 0; i < row.size(); i++) {
            Clip clip = row.get(i).orElseThrow();
            if (clips.contains(clip.id())) row.set(i, grouped(clip, name));
        }
    }

    static Clip grouped(Clip clip, String name) {
        return new Clip(clip.id(), clip.linked(), clip.medium(), clip.position(), clip.length(), clip.in(), clip.blend(), clip.level(),
                clip.speed(), name, clip.effects());
    }

    void lift(Set<String> clips) {
        for (String clip : clips) if (row.find(clip) >= 0) row.blacken(row.find(clip));
    }

    void extract(Set<String> clips) {
        for (String clip : clips) if (row.find(clip) >= 0) row.remove(row.find(clip));
        if (row.size() == 0) throw texts.failure(Kind.INPUT, "empty", String.join(", ", clips));
    }

    /** Puts clips, in the order in which they lie, before a clip or behind it. */
    void move(Set<String> clips, String beside, boolean behind) {
        if (clips.contains(beside)) throw texts.failure(Kind.INPUT, "itself", beside);
        List<Clip> moved = new ArrayList<>();
        for (int i = row.size() - 1; i >= 0; i--) if (clips.contains(row.get(i).orElseThrow().id())) moved.addFirst(row.remove(i));
        int to = beside.isEmpty() ? 0 : number(beside) + (behind ? 1 : 0);
        for (Clip clip : moved) row.add(to++, clip);
    }

    void insert(CutEdit.NewClip clip, long frame) {
        int number = row.open(Math.max(0, frame));
        row.add(number, made(clip));
    }

    void overwrite(CutEdit.NewClip clip, long frame) {
        int from = row.open(Math.max(0, frame));
        int to = row.open(Math.max(0, frame) + clip.length());
        for (int i = from; i < to; i++) row.remove(from);
        row.add(from, made(clip));
    }

    private Clip made(CutEdit.NewClip clip) {
        if (clip.length() < 1) throw texts.failure(Kind.INPUT, "short", clip.id(), clip.length());
        return new Clip(clip.id(), clip.id(), clip.medium(), 0, clip.length(), clip.in(), Blend.CUT, Level.PLAIN);
    }

    private int number(String clip) {
        int number = row.find(clip);
        if (number < 0) throw texts.failure(Kind.MISSING, "gone", clip);
        return number;
    }
}
