package org.kinora.film.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.time.Rational;

/**
 * Brings along what belongs to a row of pictures that was changed: lines, effects and words keep to the very frame of their shot, music,
 * background and
 * markers to the place in the film.
 */
final class Following {
    private final Cut before;
    private final Clock clock;
    private final Rows rows;
    private final long frames;
    private final List<Clip> after;

    Following(Cut before, List<Clip> after) {
        this.before = before;
        this.after = after;
        clock = new Clock(before.format().rate());
        rows = new Rows(before.clips(Role.PICTURE), after);
        frames = after.isEmpty() ? 0 : after.getLast().end();
    }

    /** The whole cut with the new row. */
    Cut cut() {
        List<Track> tracks = before.tracks().stream().map(track -> track.role() == Role.PICTURE ? track.with(after) : track.locked() ? kept(track)
                : track.with(followed(track))).toList();
        List<Marker> markers = before.markers().stream().map(marker -> new Marker(marker.kind(), marker.id(),
                Math.clamp(rows.place(Rational.of(marker.frame())).floor(), 0, Math.max(0, frames - 1)), marker.title(), marker.note())).toList();
        return new Cut(before.format(), before.language(), frames, tracks, markers, before.metadata(), before.mastering());
    }

    private Track kept(Track track) {
        return track.with(track.clips().stream().flatMap(clip -> inside(clip, track.role()).stream()).toList());
    }

    private List<Clip> followed(Track track) {
        List<Clip> clips = new ArrayList<>();
        for (Clip clip : track.clips()) moved(clip, track.role()).flatMap(moved -> inside(moved, track.role())).ifPresent(clips::add);
        clips.sort(Comparator.comparingLong(Clip::position).thenComparing(Clip::id));
        return track.role() == Role.CAPTIONS ? apart(clips) : clips;
    }

    private Optional<Clip> moved(Clip clip, Role role) {
        if (role == Role.MUSIC || role == Role.AMBIENCE || clip.linked().isEmpty()) return Optional.of(stretched(clip, role));
        if (before.clips(Role.PICTURE).stream().noneMatch(picture -> picture.linked().equals(clip.linked()))) return Optional.of(stretched(clip,
                role));
        if (ownSound(clip)) return withPicture(clip, role);
        if (role == Role.OVERLAY && atEnd(clip)) return withEnd(clip);
        return rows.content(clip.linked(), clock.frame(role, clip.position())).map(frame -> clip.at(clock.unit(role, frame), clip.length()));
    }

    /** Whether it lies over the end of its shot, and not over all of it. */
    private boolean atEnd(Clip clip) {
        return Stretch.of(before.clips(Role.PICTURE), clip.linked()).filter(shot -> clip.end() == shot.to() && clip.position() > shot.from())
                .isPresent();
    }

    /** What a shot ends with stays at its end; of a shot that is shorter now it covers no more than that. */
    private Optional<Clip> withEnd(Clip clip) {
        return Stretch.of(after, clip.linked()).map(shot -> {
            long late = Math.max(0, shot.from() - shot.to() + clip.length());
            return clip.from(clip.in() + late).with(Row.later(clip.effects(), late)).at(shot.to() - clip.length() + late, clip.length() - late);
        });
    }

    /** Where the pictures of a shot lie in the film, the first and the frame after the last. */
    private record Stretch(long from, long to) {
        static Optional<Stretch> of(List<Clip> pictures, String shot) {
            return pictures.stream().filter(clip -> clip.linked().equals(shot)).map(clip -> new Stretch(clip.position(), clip.end()))
                    .reduce((one, next) -> new Stretch(one.from, next.to));
        }
    }

    /** Whether the sound is that of the shot's own footage. */
    private boolean ownSound(Clip clip) {
        return clip.medium() instanceof Medium.Sound sound && before.clips(Role.PICTURE).stream().anyMatch(picture -> picture.linked().equals(clip
                .linked()) && picture.medium() instanceof Medium.Footage footage && footage.asset().equals(sound.asset()));
    }

    /**
     * Sound of footage lies under its picture, or stands off its ends by as much as it did; a picture that does not run as it was taken has none.
     */
    private Optional<Clip> withPicture(Clip clip, Role role) {
        Optional<Run> was = Run.of(before.clips(Role.PICTURE), clip.linked());
        return was.flatMap(old -> Run.of(after, clip.linked()).flatMap(now -> {
            long lead = clock.unit(role, old.from()) - clip.position();
            long in = clip.in() + clock.unit(role, now.in()) - clock.unit(role, old.in());
            long late = Math.max(0, -in);
            long from = clock.unit(role, now.from()) - lead + late;
            long to = clock.unit(role, now.to()) + clip.end() - clock.unit(role, old.to());
            return to <= from ? Optional.empty() : Optional.of(clip.at(from, to - from).from(in + late).with(clip.level().later(in + late
                    - clip.in())));
        }));
    }

    /** Pictures of a shot that show its footage without a break, as when it was split; frames of the film, and the first of the footage. */
    private record Run(long from, long to, long in) {
        static Optional<Run> of(List<Clip> pictures, String shot) {
            Run run = null;
            for (Clip clip : pictures) {
                boolean own = clip.linked().equals(shot) && clip.speed().equals(Rational.ONE);
                if (run == null && own) run = new Run(clip.position(), clip.end(), clip.in());
                else if (run != null && own && run.to == clip.position() && clip.in() - run.in == clip.position() - run.from)
                    run = new Run(run.from, clip.end(), run.in);
                else if (run != null) break;
            }
            return Optional.ofNullable(run);
        }
    }

    /** A clip that spans shots keeps both its ends at their places in the film; sound that does not repeat gets no longer than it was. */
    private Clip stretched(Clip clip, Role role) {
        long from = clock.unit(role, rows.place(clock.frame(role, clip.position())));
        long to = clock.unit(role, rows.lastPlace(clock.frame(role, clip.end())));
        boolean repeats = clip.medium() instanceof Medium.Sound sound && sound.loop();
        long length = to <= from ? clip.length() : repeats || !role.sounding() ? to - from : Math.min(to - from, clip.length());
        return clip.at(from, length);
    }

    /** What of a clip lies in the film, with fades that have room; nothing of it when it lies behind the end. */
    private Optional<Clip> inside(Clip clip, Role role) {
        long end = clock.unit(role, frames);
        long from = Math.max(0, clip.position());
        long to = Math.min(end, clip.end());
        if (to <= from) return Optional.empty();
        Level level = clip.level();
        long length = to - from;
        long fadeIn = Math.min(level.fadeIn(), length / 2);
        long fadeOut = Math.min(level.fadeOut(), length / 2);
        return Optional.of(clip.from(clip.in() + from - clip.position()).with(Row.later(clip.effects(), from - clip.position())).at(from, length)
                .with(level.later(from - clip.position()).faded(fadeIn, fadeOut)));
    }

    /** Two captions are never seen at once: the first one gives way. */
    private static List<Clip> apart(List<Clip> captions) {
        List<Clip> apart = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            Clip clip = captions.get(i);
            long end = i + 1 < captions.size() ? Math.min(clip.end(), captions.get(i + 1).position()) : clip.end();
            if (end > clip.position()) apart.add(clip.at(clip.position(), end - clip.position()));
        }
        return apart;
    }
}
