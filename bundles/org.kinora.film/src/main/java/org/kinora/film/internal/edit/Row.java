package org.kinora.film.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.cut.Reel;

/** A row of picture clips while it is changed: places and lengths in frames, no gaps but black clips. */
final class Row {
    private static final Medium BLACK = new Medium.Colour("000000");
    private static final String GAP = "gap:";

    private final List<Clip> clips;

    Row(List<Clip> clips) {
        this.clips = new ArrayList<>(clips);
    }

    /** The clips, laid one behind the other. */
    List<Clip> laid() {
        return Reel.lay(clips);
    }

    int size() {
        return clips.size();
    }

    /** Number of a clip in the row; -1 when it is not there. */
    int find(String id) {
        for (int i = 0; i < clips.size(); i++) if (clips.get(i).id().equals(id)) return i;
        return -1;
    }

    Optional<Clip> get(int number) {
        return number >= 0 && number < clips.size() ? Optional.of(clips.get(number)) : Optional.empty();
    }

    void set(int number, Clip clip) {
        clips.set(number, clip);
    }

    void add(int number, Clip clip) {
        clips.add(number, clip);
    }

    Clip remove(int number) {
        return clips.remove(number);
    }

    /** Black in the place of a clip. */
    void blacken(int number) {
        Clip clip = clips.get(number);
        clips.set(number, black(clip.id(), clip.length(), clip.blend()));
    }

    /** Makes black before or behind a clip longer, or shorter when negative; false when there is not so much of it. */
    boolean black(int number, boolean before, long by) {
        int beside = before ? number - 1 : number + 1;
        Optional<Clip> neighbour = get(beside).filter(Row::isBlack);
        if (neighbour.isEmpty() && by < 0 || neighbour.isPresent() && neighbour.get().length() + by < 0) return false;
        if (neighbour.isEmpty()) clips.add(before ? number : number + 1, black(clips.get(number).id() + (before ? "<" : ">"), by, Blend.CUT));
        else clips.set(beside, neighbour.get().at(0, neighbour.get().length() + by));
        return true;
    }

    private Clip black(String name, long length, Blend blend) {
        String id = GAP + name;
        while (find(id) >= 0) id += "'";
        return new Clip(id, "", BLACK, 0, length, 0, blend, Level.PLAIN);
    }

    static boolean isBlack(Clip clip) {
        return clip.id().startsWith(GAP);
    }

    /** Makes sure that a clip begins at a frame of the row, and tells its number; the row's size at its end. */
    int open(long frame) {
        long position = 0;
        for (int i = 0; i < clips.size(); i++) {
            Clip clip = clips.get(i);
            if (frame <= position) return i;
            if (frame < position + clip.length()) {
                split(i, frame - position);
                return i + 1;
            }
            position += clip.length();
        }
        return clips.size();
    }

    /** Cuts a clip in two. */
    void split(int number, long at) {
        Clip clip = clips.get(number);
        long in = clip.in() + frames(clip, at);
        clips.set(number, clip.at(0, at));
        Clip rest = new Clip(name(clip, in), clip.linked(), clip.medium(), 0, clip.length() - at, in, Blend.CUT, clip.level(), clip.speed(),
                clip.group(), later(clip.effects(), at));
        clips.add(number + 1, rest);
    }

    private String name(Clip clip, long in) {
        int plus = clip.id().indexOf('+');
        String id = (plus < 0 ? clip.id() : clip.id().substring(0, plus)) + "+" + in;
        while (find(id) >= 0) id += "'";
        return id;
    }

    /** How many frames of its medium a clip goes on in a number of frames of the film. */
    static long frames(Clip clip, long film) {
        return clip.speed().times(film).round();
    }

    /** The frame at which a clip of the row begins. */
    long position(int number) {
        return clips.subList(0, number).stream().mapToLong(Clip::length).sum();
    }

    /** The clip with another start: what it showed is shown at the same frames of its medium. */
    static Clip later(Clip clip, long by) {
        return clip.from(clip.in() + frames(clip, by)).at(0, clip.length() - by).with(later(clip.effects(), by));
    }

    /** Effects whose key frames stay with the picture when its clip begins later. */
    static List<Effect> later(List<Effect> effects, long by) {
        return effects.stream().map(effect -> effect.later(by)).toList();
    }

    static Clip at(Clip clip, Rational speed, long in, long length) {
        return new Clip(clip.id(), clip.linked(), clip.medium(), 0, length, in, clip.blend(), clip.level(), speed, clip.group(),
                clip.effects());
    }
}
