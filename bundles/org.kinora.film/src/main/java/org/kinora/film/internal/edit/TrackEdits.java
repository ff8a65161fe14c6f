package org.kinora.film.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Effect;
import org.kinora.api.film.CutEdit.Edge;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Changes the clips of a track whose clips may lie apart and over each other: sound, titles, captions. */
record TrackEdits(Track track, Texts texts) {
    Track trim(CutEdit.Trim edit) {
        return changed(edit.clip(), clip -> edit.edge() == Edge.IN ? sounding(Row.later(clip.at(clip.position(), lasting(clip,
                clip.length() - edit.by()) + edit.by()), edit.by()).at(clip.position() + edit.by(), clip.length() - edit.by())
                .with(clip.level().later(edit.by())))
                        : clip.at(clip.position(), lasting(clip, clip.length() + edit.by())));
    }

    Track slip(CutEdit.Slip edit) {
        return changed(edit.clip(), clip -> sounding(clip.from(clip.in() + edit.by())));
    }

    private long lasting(Clip clip, long length) {
        if (length < 1) throw texts.failure(Kind.INPUT, "short", clip.id(), clip.length());
        return length;
    }

    /** Sound that does not repeat has nothing before its first sample. */
    private Clip sounding(Clip clip) {
        boolean once = clip.medium() instanceof Medium.Sound sound && !sound.loop();
        if (once && clip.in() < 0) throw texts.failure(Kind.INPUT, "before", clip.id(), -clip.in());
        return clip;
    }

    Track split(CutEdit.Split edit) {
        Clip clip = find(edit.clip());
        if (edit.at() < 1 || edit.at() >= clip.length()) throw texts.failure(Kind.INPUT, "outside", edit.clip(), clip.length(), edit.at());
        Level level = clip.level();
        Clip first = clip.at(clip.position(), edit.at()).with(level.faded(Math.min(level.fadeIn(), edit.at()), 0));
        long rest = clip.length() - edit.at();
        Clip second = new Clip(name(clip, clip.in() + edit.at()), clip.linked(), clip.medium(), clip.position() + edit.at(), rest, clip.in()
                + edit.at(), Blend.CUT,
                level.later(edit.at()).faded(0, Math.min(level.fadeOut(), rest)), clip.speed(), clip.group(),
                Row.later(clip.effects(), edit.at()));
        return with(without(clip.id()), List.of(first, second));
    }

    private String name(Clip clip, long in) {
        int plus = clip.id().indexOf('+');
        String id = (plus < 0 ? clip.id() : clip.id().substring(0, plus)) + "+" + in;
        while (has(id)) id += "'";
        return id;
    }

    private boolean has(String id) {
        return track.clips().stream().anyMatch(clip -> clip.id().equals(id));
    }

    Track replace(CutEdit.Replace edit) {
        return changed(edit.clip(), clip -> new Clip(clip.id(), clip.linked(), edit.medium(), clip.position(), clip.length(), edit.in(),
                clip.blend(), clip
                .level(), Rational.ONE, clip.group(), clip.effects()));
    }

    Track loudness(CutEdit.Loudness edit) {
        return changed(edit.clip(), clip -> {
            if (edit.level().fadeIn() + edit.level().fadeOut() > clip.length()) throw texts.failure(Kind.INPUT, "fades", clip.id(), clip.length());
            return clip.with(edit.level());
        });
    }

    Track link(CutEdit.Link edit) {
        return changed(edit.clip(), clip -> new Clip(clip.id(), edit.shot(), clip.medium(), clip.position(), clip.length(), clip.in(),
                clip.blend(), clip.level(),
                clip.speed(), clip.group(), clip.effects()));
    }

    Track treat(CutEdit.Treat edit) {
        boolean titles = track.role() == Role.TITLES;
        if (track.role() != Role.OVERLAY && !titles) throw texts.failure(Kind.INPUT, "unseen", edit.clip(), track.id());
        if (titles && !edit.effects().stream().allMatch(TrackEdits::moves)) throw texts.failure(Kind.INPUT, "words", edit.clip());
        return changed(edit.clip(), clip -> clip.with(edit.effects()));
    }

    /** Whether an effect only moves what it is done to. */
    private static boolean moves(Effect effect) {
        return effect instanceof Effect.Transform move && move.zoom().still() && move.zoom().at(0) == 1
                && move.turn().still() && move.turn().at(0) == 0;
    }

    Track lift(Iterable<String> clips) {
        Track left = track;
        for (String clip : clips) left = left.with(new TrackEdits(left, texts).without(clip));
        return left;
    }

    /** Puts a new clip in at a position; what begins there or later on this track moves behind it, and what lies across is split. */
    Track insert(CutEdit.NewClip clip, long position) {
        Track open = opened(position);
        List<Clip> moved = open.clips().stream().map(other -> other.position() < position ? other : other.at(other.position() + clip.length(),
                other.length()))
                .toList();
        return with(moved, List.of(made(clip, position)));
    }

    /** Puts a new clip over what sounds from a position on. */
    Track overwrite(CutEdit.NewClip clip, long position) {
        long end = position + clip.length();
        Track open = new TrackEdits(opened(position), texts).opened(end);
        return with(open.clips().stream().filter(other -> other.end() <= position || other.position() >= end).toList(), List.of(made(clip,
                position)));
    }

    private Track opened(long position) {
        Track open = track;
        for (Clip clip : track.clips())
            if (clip.position() < position && clip.end() > position)
                open = new TrackEdits(open, texts).split(new CutEdit.Split(clip.id(), position - clip.position()));
        return open;
    }

    private Clip made(CutEdit.NewClip clip, long position) {
        if (clip.length() < 1) throw texts.failure(Kind.INPUT, "short", clip.id(), clip.length());
        return sounding(new Clip(clip.id(), "", clip.medium(), position, clip.length(), clip.in(), Blend.CUT, Level.PLAIN));
    }

    /** Adds a clip that was on another track, or elsewhere on this one. */
    Track receive(Clip clip) {
        return with(without(clip.id()), List.of(clip));
    }

    private Track changed(String id, UnaryOperator<Clip> change) {
        return with(without(id), List.of(change.apply(find(id))));
    }

    private Clip find(String id) {
        return track.clips().stream().filter(clip -> clip.id().equals(id)).findFirst().orElseThrow(() -> texts.failure(Kind.MISSING, "gone", id));
    }

    private List<Clip> without(String id) {
        return track.clips().stream().filter(clip -> !clip.id().equals(id)).toList();
    }

    private Track with(List<Clip> clips, List<Clip> more) {
        List<Clip> all = new ArrayList<>(clips);
        all.addAll(more);
        all.sort(Comparator.comparingLong(Clip::position).thenComparing(Clip::id));
        return track.with(all);
    }
}
