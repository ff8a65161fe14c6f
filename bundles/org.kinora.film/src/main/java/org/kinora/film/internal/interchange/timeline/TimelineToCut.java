package org.kinora.film.internal.interchange.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat.MediaFinder;
import org.kinora.api.film.CutFormat.Read;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.cut.Reel;

/**
 * Makes a cut of a timeline. Where our own words came along and still agree with what the file says, they are taken; what the file says is right
 * where they differ.
 */
public final class TimelineToCut {
    private final Texts texts = Texts.beside(TimelineToCut.class);
    private final Timeline timeline;
    private final Cut like;
    private final Optional<Cut> own;
    private final FilmFormat format;
    private final Clips clips;
    private final Set<String> losses = new LinkedHashSet<>();

    public TimelineToCut(Timeline timeline, Cut like, MediaFinder finder) {
        this.timeline = timeline;
        this.like = like;
        own = Own.read(timeline.own(), Cut.class);
        Optional<FilmFormat> told = timeline.format();
        format = own.map(Cut::format).filter(mine -> told.isEmpty() || told.get().rate().equals(mine.rate())).or(() -> told).orElse(like.format());
        clips = new Clips(format.rate(), timeline.grain(), finder, texts, losses);
    }

    public Read read() {
        List<List<Item>> seen = new ArrayList<>();
        Map<String, Track> others = new LinkedHashMap<>();
        Optional<Track> main = Optional.empty();
        List<Lane> heard = new ArrayList<>();
        for (Lane lane : timeline.lanes()) {
            Optional<Track> track = Own.read(lane.own(), Track.class);
            if (track.isPresent() && track.get().role() != Role.PICTURE) others.merge(track.get().id(), filled(track.get(), lane),
                    TimelineToCut::joined);
            else if (lane.seen() && lane.enabled() || track.isPresent()) {
                seen.add(lane.items());
                main = main.or(() -> track.map(own -> enabled(own, lane)));
            } else if (!lane.seen()) heard.add(lane);
        }
        if (seen.size() > 1) losses.add(texts.text("loss.lanes", seen.size()));
        List<Clip> pictures = pictures(Flattening.of(seen));
        foreign(heard, others);
        long heardTo = others.values().stream().filter(track -> track.role().sounding()).flatMap(track ->
                track.clips().stream()).mapToLong(Clip::end).max().orElse(0);
        long frames = Math.max(pictures.isEmpty() ? 0 : pictures.getLast().end(), Rational.of(heardTo, Cut.SAMPLE_RATE).times(format.rate()).ceil());
        long shown = pictures.isEmpty() ? 0 : pictures.getLast().end();
        if (frames > shown) pictures.add(clips.black(shown, frames - shown));
        List<Track> tracks = new ArrayList<>(List.of(main.orElse(new Track(Role.PICTURE, List.of(), false)).with(List.copyOf(pictures))));
        tracks.addAll(others.values());
        return new Read(new Cut(format, own.map(Cut::language).orElse(like.language()), frames, tracks, markers(frames), metadata(),
                own.map(Cut::mastering).orElse(like.mastering())), List.copyOf(losses));
    }

    /** Which element of the file each clip was read from. */
    public Map<String, Integer> sources() {
        return clips.sources();
    }

    private Map<String, String> metadata() {
        Map<String, String> metadata = new TreeMap<>(own.map(Cut::metadata).orElse(like.metadata()));
        if (!timeline.title().isEmpty() && (own.isEmpty() || metadata.containsKey("title"))) metadata.put("title", timeline.title());
        return metadata;
    }

    private static Track enabled(Track own, Lane lane) {
        return new Track(own.id(), own.role(), own.name(), own.clips(), !lane.enabled(), own.solo(), own.locked());
    }

    private Track filled(Track own, Lane lane) {
        return enabled(own, lane).with(lane.items().stream().flatMap(item -> clips.other(item, own.role()).stream()).toList());
    }

    private static Track joined(Track one, Track other) {
        List<Clip> all = new ArrayList<>(one.clips());
        all.addAll(other.clips());
        all.sort(Comparator.comparingLong(Clip::position).thenComparing(Clip::id));
        return one.with(all);
    }

    /** Sound of other programs: the first lane is dialogue, the next music, effects, and the rest ambience. */
    private void foreign(List<Lane> lanes, Map<String, Track> others) {
        List<Role> roles = List.of(Role.DIALOGUE, Role.MUSIC, Role.EFFECTS, Role.AMBIENCE);
        for (int i = 0; i < lanes.size(); i++) {
            Role role = roles.get(Math.min(i, roles.size() - 1));
            Track track = new Track(role, List.of(), !lanes.get(i).enabled());
            String id = others.containsKey(role.track()) ? role.track() + "-" + (i + 1) : role.track();
            Track named = new Track(id, role, lanes.get(i).name(), List.of(), track.muted(), false, false);
            others.put(id, filled(named, lanes.get(i)));
        }
    }

    private List<Clip> pictures(List<Item> items) {
        List<Clip> row = new ArrayList<>();
        long position = 0;
        Optional<Join> last = Optional.empty();
        for (Item item : items) {
            long from = clips.frame(item.position());
            long to = clips.frame(item.end());
            last = item.join();
            if (to <= from && item.join().isPresent()) continue;
            last = Optional.empty();
            if (to <= from) continue;
            if (from < position) {
                losses.add(texts.text("loss.overlap", item.name()));
                continue;
            }
            if (from > position) row.add(clips.black(position, from - position));
            Clip clip = clips.picture(item, from, to - from);
            row.add(row.isEmpty() ? clip.with(new Blend(clip.blend().kind(), clip.blend().after(), 0)) : clip);
            position = to;
        }
        last.ifPresent(join -> fadeOut(row, join));
        return new ArrayList<>(Reel.lay(row));
    }

    /** A transition at the end has nothing behind it: the last frame becomes black, and the picture fades to it. */
    private void fadeOut(List<Clip> row, Join join) {
        long length = clips.frame(join.before());
        if (row.isEmpty() || row.getLast().length() < 3 || length < 1) return;
        Clip clip = row.removeLast();
        row.add(clip.at(clip.position(), clip.length() - 1));
        row.add(clips.black(clip.end() - 1, 1).with(new Blend(join.kind(), length, length)));
    }

    private List<Marker> markers(long frames) {
        List<Marker> markers = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Note note : timeline.notes()) {
            Optional<Marker> mine = Own.read(note.own(), Marker.class);
            long frame = Math.clamp(clips.frame(note.at()), 0, Math.max(0, frames - 1));
            String id = mine.map(Marker::id).orElse(note.name().isBlank() ? "marker" : note.name());
            String free = id;
            for (int i = 2; !ids.add(free); i++) free = id + " " + i;
            Marker.Kind kind = mine.map(Marker::kind).orElse(note.chapter() ? Marker.Kind.CHAPTER : Marker.Kind.NOTE);
            boolean same = mine.isPresent() && (mine.get().title().isEmpty() ? mine.get().id() : mine.get().title()).equals(note.name());
            markers.add(new Marker(kind, free, frame, same ? mine.get().title() : note.name(), note.text()));
        }
        return markers;
    }
}
