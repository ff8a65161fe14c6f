package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.kinora.api.film.Anchor;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Grade;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;

/**
 * The edits that make one cut into another: clips are known by their ids, new ones are put in, those that are gone are taken out. Each edit is tried
 * on the cut as it is by then; one that finds no place is told.
 */
final class Difference {
    private final BiFunction<Cut, List<CutEdit>, EditedCut> editor;
    private final Cut wanted;
    private final List<CutEdit> edits = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private Cut now;

    /** @param editor lays edits over a cut */
    Difference(BiFunction<Cut, List<CutEdit>, EditedCut> editor, Cut from, Cut wanted) {
        this.editor = editor;
        this.wanted = wanted;
        now = from;
        pictures();
        wanted.tracks().stream().filter(track -> track.role() != Role.PICTURE).forEach(this::track);
        if (!wanted.mastering().grade().equals(now.mastering().grade()))
            make(new CutEdit.GradeFilm(wanted.mastering().grade().orElse(Grade.NONE)));
        wanted.markers().stream().filter(marker -> !now.markers().contains(marker)).forEach(marker -> make(new CutEdit.Mark(marker, new Anchor("",
                marker.frame()))));
    }

    List<CutEdit> edits() {
        return List.copyOf(edits);
    }

    /** What stayed as it was, in words. */
    List<String> refused() {
        return refused.stream().distinct().toList();
    }

    /** The cut after all edits. */
    Cut cut() {
        return now;
    }

    private boolean make(CutEdit edit) {
        EditedCut after = editor.apply(now, List.of(edit));
        if (!after.conflicts().isEmpty()) {
            refused.add(after.conflicts().getFirst().text().lines().findFirst().orElse(""));
            return false;
        }
        now = after.cut();
        edits.add(edit);
        return true;
    }

    private Optional<Clip> find(String id) {
        return now.tracks().stream().flatMap(track -> track.clips().stream()).filter(clip -> clip.id().equals(id)).findFirst();
    }

    /** A name for a new clip that none has. */
    private String fresh(String id) {
        String name = id;
        for (int i = 2; find(name).isPresent(); i++) name = id + "-" + i;
        return name;
    }

    private void pictures() {
        List<Clip> rows = wanted.clips(Role.PICTURE);
        Set<String> kept = new HashSet<>();
        for (Clip clip : rows) if (find(clip.id()).filter(same -> alike(same.medium(), clip.medium())).isPresent()) kept.add(clip.id());
        for (Clip clip : rows) names.put(clip.id(), kept.contains(clip.id()) ? clip.id() : "");
        for (int i = 0; i < rows.size(); i++) {
            Clip clip = rows.get(i);
            if (names.get(clip.id()).isEmpty()) insert(clip, i == 0 ? "" : names.get(rows.get(i - 1).id()));
        }
        for (Clip clip : now.clips(Role.PICTURE)) if (!names.containsValue(clip.id())) make(new CutEdit.Extract(clip.id()));
        for (int i = 0; i < rows.size(); i++) {
            String id = names.get(rows.get(i).id());
            if (id.isEmpty()) continue;
            order(id, i == 0 ? "" : names.get(rows.get(i - 1).id()));
            shape(id, rows.get(i));
        }
        for (Clip clip : rows) find(names.get(clip.id())).filter(same -> !same.blend().equals(clip.blend())).ifPresent(same -> make(
                new CutEdit.Transition(same.id(), clip.blend())));
        for (Clip clip : rows) treated(names.get(clip.id()), clip);
    }

    private void treated(String id, Clip wanted) {
        find(id).filter(clip -> !clip.effects().equals(wanted.effects())).ifPresent(clip -> make(new CutEdit.Treat(id, wanted.effects())));
    }

    private static boolean alike(Medium one, Medium other) {
        return one.equals(other) || one.getClass() == other.getClass() && !(one instanceof Medium.Footage) && !(one instanceof Medium.Still)
                && !(one instanceof Medium.Sound) && !(one instanceof Medium.Nest);
    }

    private void insert(Clip clip, String before) {
        String id = fresh(clip.id().replaceAll("\\s+", "-"));
        Anchor at = find(before).map(found -> new Anchor(found.id(), found.length())).orElse(new Anchor("", 0));
        if (make(new CutEdit.Insert("picture", at, new CutEdit.NewClip(id, clip.medium(), clip.in(), clip.length())))) names.put(clip.id(), id);
    }

    /** Moves a clip behind the one that it follows. */
    private void order(String id, String before) {
        List<String> row = now.clips(Role.PICTURE).stream().map(Clip::id).toList();
        int at = row.indexOf(id);
        if (at < 0 || before.isEmpty() && at == 0 || at > 0 && row.get(at - 1).equals(before)) return;
        Anchor to = find(before).map(found -> new Anchor(found.id(), found.length())).orElse(new Anchor("", 0));
        make(new CutEdit.Move(id, "picture", to));
    }

    private void shape(String id, Clip wanted) {
        find(id).filter(clip -> !clip.speed().equals(wanted.speed())).ifPresent(clip -> make(new CutEdit.Retime(id, wanted.speed())));
        find(id).filter(clip -> clip.in() != wanted.in()).ifPresent(clip -> make(new CutEdit.Slip(id, wanted.in() - clip.in())));
        find(id).filter(clip -> clip.length() != wanted.length()).ifPresent(clip -> make(new CutEdit.Ripple(id, CutEdit.Edge.OUT, wanted.length()
                - clip.length())));
    }

    /** Sound, titles and captions of one track. */
    private void track(Track track) {
        if (now.tracks().stream().noneMatch(there -> there.id().equals(track.id()))) {
            if (track.clips().isEmpty() || !make(new CutEdit.AddTrack(track.id(), track.role(), track.name()))) return;
        }
        Track there = now.tracks().stream().filter(same -> same.id().equals(track.id())).findFirst().orElseThrow();
        Set<String> ids = new HashSet<>();
        track.clips().forEach(clip -> ids.add(clip.id()));
        there.clips().stream().filter(clip -> !ids.contains(clip.id())).forEach(clip -> make(new CutEdit.Lift(clip.id())));
        for (Clip clip : track.clips()) {
            Optional<Clip> same = find(clip.id());
            if (same.isEmpty()) put(track, clip);
            else placed(track, same.get(), clip);
        }
        Track left = now.tracks().stream().filter(same -> same.id().equals(track.id())).findFirst().orElseThrow();
        if (left.muted() != track.muted() || left.solo() != track.solo() || left.locked() != track.locked())
            make(new CutEdit.SetTrack(track.id(), track.muted(), track.solo(), track.locked()));
    }

    private void put(Track track, Clip clip) {
        String id = fresh(clip.id().replaceAll("\\s+", "-"));
        Anchor at = anchor(track, clip.position());
        if (!make(new CutEdit.Overwrite(track.id(), at, new CutEdit.NewClip(id, clip.medium(), clip.in(), clip.length())))) return;
        String shot = under(track, clip.position()).map(Clip::linked).orElse("");
        if (!shot.isEmpty()) make(new CutEdit.Link(id, shot));
        find(id).filter(made -> !made.level().equals(clip.level())).ifPresent(made -> make(new CutEdit.Loudness(id, clip.level())));
        treated(id, clip);
    }

    private void placed(Track track, Clip is, Clip wanted) {
        String id = is.id();
        if (!is.medium().equals(wanted.medium())) make(new CutEdit.Replace(id, wanted.medium(), wanted.in()));
        find(id).filter(clip -> clip.in() != wanted.in()).ifPresent(clip -> make(new CutEdit.Slip(id, wanted.in() - clip.in())));
        find(id).filter(clip -> clip.length() != wanted.length()).ifPresent(clip -> make(new CutEdit.Trim(id, CutEdit.Edge.OUT, wanted.length()
                - clip.length())));
        find(id).filter(clip -> clip.position() != wanted.position()).ifPresent(clip -> make(new CutEdit.Move(id, track.id(), anchor(track,
                wanted.position()))));
        find(id).filter(clip -> !clip.level().equals(wanted.level())).ifPresent(clip -> make(new CutEdit.Loudness(id, wanted.level())));
        treated(id, wanted);
    }

    /** The picture that is seen at a position of a track. */
    private Optional<Clip> under(Track track, long position) {
        return now.clips(Role.PICTURE).stream().filter(clip -> units(track, clip.end()) > position).findFirst();
    }

    /** A place that goes with the picture that is seen there. */
    private Anchor anchor(Track track, long position) {
        Optional<Clip> under = under(track, position);
        if (track.role().sounding() || under.isEmpty()) return new Anchor("", frame(track, position));
        return new Anchor(under.get().id(), position - under.get().position());
    }

    private long units(Track track, long frame) {
        return track.role().sounding() ? org.kinora.api.time.Rational.of(frame).dividedBy(now.format().rate()).samples(Cut.SAMPLE_RATE) : frame;
    }

    private long frame(Track track, long position) {
        return track.role().sounding() ? org.kinora.api.time.Rational.of(position, Cut.SAMPLE_RATE).frames(now.format().rate()) : position;
    }
}
