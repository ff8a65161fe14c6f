package org.kinora.film.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kinora.api.film.Anchor;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutConflict;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Grade;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Lays edits over a cut, one after the other. No state; same arguments, equal cut. */
public final class CutEditor {
    private final Texts texts = Texts.beside(CutEditor.class);

    /** Applies what has a place, in order; the rest is listed. */
    public EditedCut edit(Cut cut, List<CutEdit> edits) {
        Cut edited = cut;
        List<CutConflict> conflicts = new ArrayList<>();
        for (CutEdit edit : edits) {
            try {
                edited = apply(edited, edit);
            } catch (Failure refused) {
                conflicts.add(new CutConflict(edit, refused.getMessage()));
            }
        }
        return new EditedCut(edited, conflicts);
    }

    /**
     * Applies one edit.
     *
     * @throws Failure (MISSING) when what it names is not in the cut; (INPUT) when it asks for what cannot be
     */
    public Cut apply(Cut cut, CutEdit edit) {
        return switch (edit) {
            case CutEdit.Trim trim -> onPicture(cut, trim.clip()) ? pictures(cut, row -> row.trim(trim)) : track(cut, trim.clip(), on ->
                    on.trim(trim));
            case CutEdit.Ripple ripple -> pictures(cut, ripple.clip(), row -> row.ripple(ripple));
            case CutEdit.Roll roll -> pictures(cut, roll.clip(), row -> row.roll(roll));
            case CutEdit.Slide slide -> pictures(cut, slide.clip(), row -> row.slide(slide));
            case CutEdit.Slip slip -> onPicture(cut, slip.clip()) ? pictures(cut, row -> row.slip(slip)) : track(cut, slip.clip(), on ->
                    on.slip(slip));
            case CutEdit.Split split -> onPicture(cut, split.clip()) ? pictures(cut, row -> row.split(split)) : track(cut, split.clip(), on ->
                    on.split(
                    split));
            case CutEdit.Replace replace -> replaced(cut, replace);
            case CutEdit.Retime retime -> pictures(cut, retime.clip(), row -> row.retime(retime));
            case CutEdit.Transition transition -> pictures(cut, transition.clip(), row -> row.transition(transition));
            case CutEdit.Treat treat -> onPicture(cut, treat.clip()) ? pictures(cut, row -> row.treat(treat)) : track(cut, treat.clip(), on ->
                    on.treat(treat));
            case CutEdit.GradeFilm grade -> graded(cut, grade.grade());
            case CutEdit.Loudness loudness -> track(cut, loudness.clip(), on -> on.loudness(loudness));
            case CutEdit.Link link -> track(cut, link.clip(), on -> on.link(link));
            case CutEdit.Lift lift -> lifted(cut, lift.clip());
            case CutEdit.Extract extract -> extracted(cut, extract.clip());
            case CutEdit.Group group -> grouped(cut, group);
            case CutEdit.Nest nest -> new Nesting(open(cut.track(Role.PICTURE).orElseThrow()), cut, texts).nested(nest);
            case CutEdit.Unnest unnest -> new Nesting(open(cut.track(Role.PICTURE).orElseThrow()), cut, texts).laid(unnest.clip());
            case CutEdit.Insert insert -> inserted(worded(cut, insert.track()), insert);
            case CutEdit.Overwrite overwrite -> overwritten(worded(cut, overwrite.track()), overwrite);
            case CutEdit.Move move -> moved(cut, move);
            case CutEdit.AddTrack add -> added(cut, add);
            case CutEdit.SetTrack set -> set(cut, set);
            case CutEdit.Mark mark -> marked(cut, mark);
            case CutEdit.Unmark unmark -> markers(cut, without(cut, unmark.marker()).toList());
        };
    }

    private Cut replaced(Cut cut, CutEdit.Replace edit) {
        Track track = trackOf(cut, edit.clip());
        if (!Media.fits(edit.medium(), track.role())) throw texts.failure(Kind.INPUT, "medium", edit.clip(), track.id());
        return track.role() == Role.PICTURE ? pictures(cut, row -> row.replace(edit)) : track(cut, edit.clip(), on -> on.replace(edit));
    }

    private boolean onPicture(Cut cut, String clip) {
        return trackOf(cut, clip).role() == Role.PICTURE;
    }

    /** The track of a clip, which must be open to edits. */
    private Track trackOf(Cut cut, String clip) {
        Track track = cut.tracks().stream().filter(candidate -> candidate.clips().stream().anyMatch(found -> found.id().equals(clip))).findFirst()
                .orElseThrow(() -> texts.failure(Kind.MISSING, "gone", clip));
        return open(track);
    }

    private Track open(Track track) {
        if (track.locked()) throw texts.failure(Kind.INPUT, "locked", track.id());
        return track;
    }

    private Track named(Cut cut, String id) {
        return cut.tracks().stream().filter(track -> track.id().equals(id)).findFirst().orElseThrow(() -> texts.failure(Kind.MISSING, "track", id,
                String.join(
                ", ", cut.tracks().stream().map(Track::id).toList())));
    }

    private Cut pictures(Cut cut, String clip, Consumer<PictureEdits> change) {
        if (!onPicture(cut, clip)) throw texts.failure(Kind.INPUT, "picture", clip);
        return pictures(cut, change);
    }

    private Cut pictures(Cut cut, Consumer<PictureEdits> change) {
        Row row = new Row(cut.clips(Role.PICTURE));
        change.accept(new PictureEdits(row, texts));
        return new Following(cut, row.laid()).cut();
    }

    private Cut track(Cut cut, String clip, Function<TrackEdits, Track> change) {
        Track track = trackOf(cut, clip);
        if (track.role() == Role.PICTURE) throw texts.failure(Kind.INPUT, "sound", clip);
        return inFilm(replaced(cut, change.apply(new TrackEdits(track, texts))));
    }

    private static Cut replaced(Cut cut, Track changed) {
        return tracks(cut, cut.tracks().stream().map(track -> track.id().equals(changed.id()) ? changed : track).toList());
    }

    private static Cut tracks(Cut cut, List<Track> tracks) {
        return new Cut(cut.format(), cut.language(), cut.frames(), tracks, cut.markers(), cut.metadata(), cut.mastering());
    }

    private static Cut graded(Cut cut, Grade grade) {
        Optional<Grade> master = Optional.of(grade).filter(found -> !found.equals(Grade.NONE));
        return new Cut(cut.format(), cut.language(), cut.frames(), cut.tracks(), cut.markers(), cut.metadata(), cut.mastering().graded(master));
    }

    private static Cut markers(Cut cut, List<Marker> markers) {
        return new Cut(cut.format(), cut.language(), cut.frames(), cut.tracks(), markers, cut.metadata(), cut.mastering());
    }

    /** The clip and its group. */
    private Set<String> together(Cut cut, String clip) {
        Clip one = find(cut, clip);
        Set<String> clips = new LinkedHashSet<>(List.of(clip));
        if (!one.group().isEmpty()) all(cut).filter(other -> other.group().equals(one.group())).forEach(other -> clips.add(other.id()));
        return clips;
    }

    private static Stream<Clip> all(Cut cut) {
        return cut.tracks().stream().flatMap(track -> track.clips().stream());
    }

    private Clip find(Cut cut, String clip) {
        return all(cut).filter(found -> found.id().equals(clip)).findFirst().orElseThrow(() -> texts.failure(Kind.MISSING, "gone", clip));
    }

    private Cut lifted(Cut cut, String clip) {
        trackOf(cut, clip);
        Set<String> clips = together(cut, clip);
        return withoutSounds(pictures(cut, row -> row.lift(clips)), clips);
    }

    private Cut extracted(Cut cut, String clip) {
        if (!onPicture(cut, clip)) throw texts.failure(Kind.INPUT, "picture", clip);
        Set<String> clips = together(cut, clip);
        return withoutSounds(pictures(cut, row -> row.extract(clips)), clips);
    }

    private Cut withoutSounds(Cut cut, Set<String> clips) {
        return tracks(cut, cut.tracks().stream().map(track -> track.role() == Role.PICTURE || track.locked() ? track : new TrackEdits(track,
                texts).lift(clips))
                .toList());
    }

    private Cut grouped(Cut cut, CutEdit.Group group) {
        Set<String> clips = new LinkedHashSet<>(group.clips());
        clips.forEach(clip -> trackOf(cut, clip));
        return tracks(cut, cut.tracks().stream().map(track -> track.with(track.clips().stream().map(clip -> clips.contains(clip.id())
                ? PictureEdits.grouped(clip,
                group.name()) : clip).toList())).toList());
    }

    private Cut inserted(Cut cut, CutEdit.Insert insert) {
        Track track = fresh(cut, insert.track(), insert.clip());
        if (track.role() == Role.PICTURE) return pictures(cut, row -> row.insert(insert.clip(), frame(cut, insert.at()).round()));
        return inFilm(replaced(cut, new TrackEdits(track, texts).insert(insert.clip(), place(cut, insert.at(), track))));
    }

    private Cut overwritten(Cut cut, CutEdit.Overwrite overwrite) {
        Track track = fresh(cut, overwrite.track(), overwrite.clip());
        if (track.role() == Role.PICTURE) return pictures(cut, row -> row.overwrite(overwrite.clip(), frame(cut, overwrite.at()).round()));
        long place = place(cut, overwrite.at(), track);
        // What ends with a clip that has become shorter than itself begins with it.
        long late = overwrite.at().end() ? Math.max(0, place(cut, Anchor.at(overwrite.at().clip()), track) - place) : 0;
        CutEdit.NewClip clip = overwrite.clip();
        if (late >= clip.length()) return cut;
        CutEdit.NewClip fits = new CutEdit.NewClip(clip.id(), clip.medium(), clip.in() + late, clip.length() - late);
        return inFilm(replaced(cut, new TrackEdits(track, texts).overwrite(fits, place + late)));
    }

    /** A film whose script puts no words over its pictures has no track of titles: the first title that somebody puts in brings it. */
    private static Cut worded(Cut cut, String track) {
        if (!track.equals(Role.TITLES.track()) || cut.track(Role.TITLES).isPresent()) return cut;
        List<Track> tracks = new ArrayList<>(cut.tracks());
        tracks.add(1, new Track(Role.TITLES, List.of(), false));
        return tracks(cut, tracks);
    }

    /** The track that takes a new clip: of a kind that can show or sound it. */
    private Track fresh(Cut cut, String id, CutEdit.NewClip clip) {
        Track track = open(named(cut, id));
        if (all(cut).anyMatch(other -> other.id().equals(clip.id()))) throw texts.failure(Kind.INPUT, "twice", clip.id());
        if (!Media.fits(clip.medium(), track.role())) throw texts.failure(Kind.INPUT, "medium", clip.id(), id);
        return track;
    }

    /** Leaves out what came to lie behind the end of the film. */
    private static Cut inFilm(Cut cut) {
        return new Following(cut, cut.clips(Role.PICTURE)).cut();
    }

    private Cut moved(Cut cut, CutEdit.Move move) {
        Track from = trackOf(cut, move.clip());
        Track to = open(named(cut, move.track()));
        if (from.role() == Role.PICTURE != (to.role() == Role.PICTURE)) throw texts.failure(Kind.INPUT, "medium", move.clip(), move.track());
        return from.role() == Role.PICTURE ? reordered(cut, move) : inFilm(shifted(cut, move, to));
    }

    private Cut reordered(Cut cut, CutEdit.Move move) {
        if (move.to().clip().isEmpty()) return pictures(cut, row -> row.move(together(cut, move.clip()), "", false));
        Rational frame = frame(cut, move.to());
        Clip beside = find(cut, move.to().clip());
        if (!onPicture(cut, beside.id())) throw texts.failure(Kind.INPUT, "picture", beside.id());
        boolean behind = frame.minus(Rational.of(beside.position())).times(2).compareTo(Rational.of(beside.length())) >= 0;
        return pictures(cut, row -> row.move(together(cut, move.clip()), beside.id(), behind));
    }

    /** Moves a clip to its place, and its group by the same time. */
    private Cut shifted(Cut cut, CutEdit.Move move, Track to) {
        Clip clip = find(cut, move.clip());
        Track from = trackOf(cut, move.clip());
        if (!Media.fits(clip.medium(), to.role())) throw texts.failure(Kind.INPUT, "medium", move.clip(), move.track());
        Clock clock = new Clock(cut.format().rate());
        long position = Math.max(0, place(cut, move.to(), to));
        Rational by = clock.frame(to.role(), position).minus(clock.frame(from.role(), clip.position()));
        Cut moved = replaced(cut, from.with(from.clips().stream().filter(other -> !other.id().equals(clip.id())).toList()));
        moved = replaced(moved, new TrackEdits(named(moved, to.id()), texts).receive(clip.at(position, clip.length())));
        for (String other : together(cut, move.clip())) {
            Track track = trackOf(cut, other);
            if (other.equals(clip.id()) || track.role() == Role.PICTURE) continue;
            Clip with = find(cut, other);
            Rational frame = Rational.max(Rational.ZERO, clock.frame(track.role(), with.position()).plus(by));
            moved = replaced(moved, new TrackEdits(named(moved, track.id()), texts).receive(with.at(clock.unit(track.role(), frame), with.length())));
        }
        return moved;
    }

    /** The frame that an anchor stands for. */
    private Rational frame(Cut cut, Anchor anchor) {
        if (anchor.clip().isEmpty()) return Rational.of(anchor.offset());
        Clock clock = new Clock(cut.format().rate());
        for (Track track : cut.tracks()) {
            Optional<Clip> clip = track.clips().stream().filter(found -> found.id().equals(anchor.clip())).findFirst();
            if (clip.isPresent()) return clock.frame(track.role(), (anchor.end() ? clip.get().end() : clip.get().position())
                    + anchor.offset());
        }
        throw texts.failure(Kind.MISSING, "gone", anchor.clip());
    }

    private long place(Cut cut, Anchor anchor, Track track) {
        return new Clock(cut.format().rate()).unit(track.role(), frame(cut, anchor));
    }

    private Cut added(Cut cut, CutEdit.AddTrack add) {
        if (!add.role().sounding() && add.role() != Role.OVERLAY) throw texts.failure(Kind.INPUT, "role", add.track(), add.role());
        if (cut.tracks().stream().anyMatch(track -> track.id().equals(add.track()))) throw texts.failure(Kind.INPUT, "twice", add.track());
        List<Track> tracks = new ArrayList<>(cut.tracks());
        tracks.add(new Track(add.track(), add.role(), add.name(), List.of(), false, false, false));
        return tracks(cut, tracks);
    }

    private Cut set(Cut cut, CutEdit.SetTrack set) {
        Track track = named(cut, set.track());
        return replaced(cut, new Track(track.id(), track.role(), track.name(), track.clips(), set.muted(), set.solo(), set.locked()));
    }

    private Cut marked(Cut cut, CutEdit.Mark mark) {
        long frame = Math.clamp(frame(cut, mark.at()).floor(), 0, Math.max(0, cut.frames() - 1));
        Marker marker = new Marker(mark.marker().kind(), mark.marker().id(), frame, mark.marker().title(), mark.marker().note());
        return markers(cut, Stream.concat(without(cut, marker.id()), Stream.of(marker)).toList());
    }

    private static Stream<Marker> without(Cut cut, String marker) {
        return cut.markers().stream().filter(found -> !found.id().equals(marker));
    }
}
