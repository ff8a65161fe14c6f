package org.kinora.film.internal.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat.Found;
import org.kinora.api.film.CutFormat.MediaFinder;
import org.kinora.api.film.CutFormat.Read;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;

/** Makes a cut of an edit decision list. */
final class EdlToCut {
    private static final Medium BLACK = new Medium.Colour("000000");

    private final Edl edl;
    private final Cut like;
    private final MediaFinder finder;
    private final Texts texts;
    private final Rational rate;
    private final long start;
    private final List<String> losses = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    EdlToCut(Edl edl, Cut like, MediaFinder finder, Texts texts) {
        this.edl = edl;
        this.like = like;
        this.finder = finder;
        this.texts = texts;
        rate = like.format().rate();
        start = edl.events().stream().mapToLong(Edl.Event::recordIn).min().orElse(0);
    }

    Read read() {
        List<Clip> pictures = pictures();
        Map<Role, List<Clip>> sounds = sounds();
        long heard = sounds.values().stream().flatMap(List::stream).mapToLong(Clip::end).max().orElse(0);
        long frames = Math.max(pictures.stream().mapToLong(Clip::end).max().orElse(0), Rational.of(heard, Cut.SAMPLE_RATE).times(rate).ceil());
        long shown = pictures.isEmpty() ? 0 : pictures.getLast().end();
        if (frames > shown) pictures.add(black(shown, frames - shown, Blend.CUT));
        List<Track> tracks = new ArrayList<>(List.of(new Track(Role.PICTURE, List.copyOf(pictures), false)));
        sounds.forEach((role, clips) -> tracks.add(new Track(role, clips, false)));
        Map<String, String> metadata = new TreeMap<>(like.metadata());
        if (!edl.title().isEmpty()) metadata.put("title", edl.title());
        return new Read(new Cut(like.format(), like.language(), frames, tracks, List.of(), metadata, like.mastering()),
                losses.stream().distinct().toList());
    }

    private List<Clip> pictures() {
        List<Clip> clips = new ArrayList<>();
        long position = 0;
        Optional<Edl.Event> under = Optional.empty();
        for (Edl.Event event : edl.events()) {
            long from = event.recordIn() - start;
            long length = event.recordOut() - event.recordIn();
            if (!event.seen()) continue;
            if (length == 0) {
                under = Optional.of(event).filter(zero -> zero.remark("KINORA CLIP ").isPresent());
            } else if (event.kind().startsWith("K")) losses.add(texts.text("edl.loss.key", event.number()));
            else if (from < position) losses.add(texts.text("edl.loss.overlap", event.number()));
            else {
                if (from > position) clips.add(black(position, from - position, Blend.CUT));
                Clip clip = picture(event, from, length);
                if (under.isPresent() && length > 1) {
                    clips.add(picture(under.get(), from, 1));
                    clip = later(clip);
                }
                clips.add(clip);
                under = Optional.empty();
                position = from + length;
            }
        }
        return clips;
    }

    /** A clip that begins a frame later, under its own transition: the frame is that of a clip that is seen under it only. */
    private static Clip later(Clip clip) {
        Blend blend = new Blend(clip.blend().kind(), clip.blend().length(), 1);
        return clip.at(clip.position() + 1, clip.length() - 1).from(clip.in() + clip.speed().floor()).with(blend);
    }

    private Clip black(long position, long length, Blend blend) {
        return new Clip(free("gap"), "", BLACK, position, length, 0, blend, Level.PLAIN);
    }

    private Clip picture(Edl.Event event, long from, long length) {
        Blend blend = event.cut() ? Blend.CUT : new Blend(event.kind().equals("D") ? "fade"
                : Wipes.kind(Integer.parseInt(event.kind().substring(1))), Math.min(
                event.length(), length), 0);
        if (event.reel().equals("BL")) return new Clip(free(event.remark("KINORA CLIP ").orElse("gap")), "", BLACK, from, length, 0, blend,
                Level.PLAIN);
        Found found = found(event, Role.PICTURE).orElse(new Found(BLACK, 0));
        String id = free(name(event));
        long in = event.remark("KINORA IN ").flatMap(EdlToCut::number).orElse(event.sourceIn() - found.start());
        return new Clip(id, id, found.medium(), from, length, in, blend, Level.PLAIN, speed(event), "");
    }

    private static Optional<Long> number(String text) {
        return text.matches("-?\\d{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private Rational speed(Edl.Event event) {
        if (event.speed().isEmpty()) return Rational.ONE;
        Optional<Rational> exact = event.remark("KINORA SPEED ").filter(text -> text.matches("-?\\d{1,9}(/\\d{1,9})?")
                && !text.endsWith("/0")).map(Rational::parse);
        return exact.orElseGet(() -> Rational.of(event.speed().get(), 1000).dividedBy(rate));
    }

    private Optional<Found> found(Edl.Event event, Role role) {
        List<String> names = new ArrayList<>();
        event.remark("SOURCE FILE:").ifPresent(names::add);
        event.remark("FROM CLIP:").ifPresent(names::add);
        name(event, "TO CLIP NAME:").ifPresent(names::add);
        name(event, "FROM CLIP NAME:").ifPresent(names::add);
        names.add(event.reel());
        Optional<Found> found = finder.find(names, role);
        if (found.isEmpty()) losses.add(texts.text("edl.loss.nothing", names.getFirst()));
        if (event.remarks().stream().anyMatch(remark -> remark.startsWith("ASC_SOP") || remark.startsWith("ASC_SAT")))
            losses.add(texts.text("edl.loss.grade", names.getFirst()));
        return found;
    }

    private static Optional<String> name(Edl.Event event, String begin) {
        return event.remark(begin).filter(name -> !name.isEmpty());
    }

    private static String name(Edl.Event event) {
        Optional<String> own = event.remark("KINORA CLIP ");
        return own.or(() -> event.cut() ? name(event, "FROM CLIP NAME:") : name(event, "TO CLIP NAME:")).orElse(event.reel());
    }

    /** A name that no clip has yet. */
    private String free(String name) {
        String id = name;
        for (int i = 2; !ids.add(id); i++) id = name + " " + i;
        return id;
    }

    private Map<Role, List<Clip>> sounds() {
        Map<Role, List<Clip>> sounds = new EnumMap<>(Role.class);
        for (Edl.Event event : edl.events()) {
            if (!event.heard() || event.recordOut() == event.recordIn()) continue;
            Role role = role(event);
            Optional<Found> found = found(event, role);
            found.ifPresent(sound -> sounds.computeIfAbsent(role, any -> new ArrayList<>()).add(sound(event, sound)));
        }
        sounds.values().forEach(clips -> clips.sort(Comparator.comparingLong(Clip::position).thenComparing(Clip::id)));
        return sounds;
    }

    private static Role role(Edl.Event event) {
        return CutToEdl.CHANNELS.entrySet().stream().filter(entry ->
                entry.getValue().equals(event.channels())).map(Map.Entry::getKey).findFirst().orElse(
                Role.DIALOGUE);
    }

    /** Samples as a list of ours tells them, as long as they say the same frames. */
    private Clip sound(Edl.Event event, Found found) {
        String id = free(name(event));
        long from = event.recordIn() - start;
        long length = event.recordOut() - event.recordIn();
        String[] exact = event.remark("KINORA SAMPLES ").orElse("").split(" ");
        if (exact.length == 3) {
            Optional<Long> position = number(exact[0]);
            Optional<Long> samples = number(exact[1]);
            Optional<Long> in = number(exact[2]);
            boolean same = position.isPresent() && samples.isPresent() && in.isPresent() && Rational.of(position.get(),
                    Cut.SAMPLE_RATE).frames(rate) == from
                    && Math.max(from + 1, Rational.of(position.get() + samples.get(), Cut.SAMPLE_RATE).frames(rate)) == from + length;
            if (same) return new Clip(id, "", found.medium(), position.get(), samples.get(), in.get(), Blend.CUT, Level.PLAIN);
        }
        return new Clip(id, "", found.medium(), samples(from), samples(from + length) - samples(from), samples(event.sourceIn() - found.start()),
                Blend.CUT,
                Level.PLAIN);
    }

    private long samples(long frames) {
        return Rational.of(frames).dividedBy(rate).samples(Cut.SAMPLE_RATE);
    }
}
