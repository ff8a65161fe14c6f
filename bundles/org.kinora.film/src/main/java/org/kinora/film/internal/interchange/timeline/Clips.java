package org.kinora.film.internal.interchange.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat.Found;
import org.kinora.api.film.CutFormat.MediaFinder;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;

/** Makes clips of items. */
final class Clips {
    private static final Medium BLACK = new Medium.Colour("000000");

    private final Rational rate;
    private final Rational grain;
    private final MediaFinder finder;
    private final Texts texts;
    private final Set<String> losses;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> sources = new HashMap<>();

    Clips(Rational rate, Rational grain, MediaFinder finder, Texts texts, Set<String> losses) {
        this.rate = rate;
        this.grain = grain;
        this.finder = finder;
        this.texts = texts;
        this.losses = losses;
    }

    Map<String, Integer> sources() {
        return sources;
    }

    long frame(Rational seconds) {
        return seconds.times(rate).round();
    }

    Clip black(long position, long length) {
        return new Clip(free("gap"), "", BLACK, position, length, 0, Blend.CUT, Level.PLAIN);
    }

    Clip picture(Item item, long from, long length) {
        Optional<Clip> own = Own.read(item.own(), Clip.class);
        Blend blend = item.join().map(join -> blend(join, own)).orElse(Blend.CUT);
        String id = id(item, own);
        if (item.shows() == Item.Shows.NOTHING)
            return new Clip(id, own.map(Clip::linked).orElse(""), BLACK, from, length, own.map(Clip::in).orElse(0L), blend,
                    own.map(Clip::level).orElse(Level.PLAIN), own.map(Clip::speed).orElse(Rational.ONE), own.map(Clip::group).orElse(""),
                    own.map(Clip::effects).orElse(List.of()));
        Optional<Found> found = found(item, Role.PICTURE);
        Medium medium = medium(item, own, found).orElse(BLACK);
        Rational clock = item.in().minus(item.start().orElse(Rational.of(found.map(Found::start).orElse(0L)).dividedBy(rate)));
        long in = exact(own.map(Clip::in), clock.times(rate), grain.times(rate));
        boolean told = item.shows() == Item.Shows.MEDIUM || !item.speed().equals(Rational.ONE);
        return own.map(clip -> new Clip(id, clip.linked(), medium, from, length, in, blend, clip.level(), told ? item.speed() : clip.speed(),
                clip.group(), effects(clip, in, length)))
                .orElseGet(() -> new Clip(id, id, medium, from, length, in, blend, Level.PLAIN, item.speed(), ""));
    }

    /** Key frames stay with the picture of a clip whose start was trimmed elsewhere. */
    private static List<Effect> effects(Clip own, long in, long length) {
        if (length == own.length() || in == own.in() || own.speed().signum() == 0) return own.effects();
        long by = Rational.of(in - own.in()).dividedBy(own.speed()).round();
        return own.effects().stream().map(effect -> effect.later(by)).toList();
    }

    private Blend blend(Join join, Optional<Clip> own) {
        long before = frame(join.before());
        Blend told = new Blend(join.kind(), before + frame(join.after()), before);
        return own.map(Clip::blend).filter(blend -> blend.length() == told.length() && blend.before() == told.before()).orElse(told);
    }

    /** A clip of a track that is not the picture: sound, title, caption. */
    Optional<Clip> other(Item item, Role role) {
        if (item.shows() == Item.Shows.NOTHING || item.length().signum() <= 0) return Optional.empty();
        Rational scale = role.sounding() ? Rational.of(Cut.SAMPLE_RATE) : rate;
        Optional<Clip> own = Own.read(item.own(), Clip.class);
        boolean pictured = role == Role.OVERLAY;
        Optional<Found> found = role.sounding() || pictured ? found(item, pictured ? Role.PICTURE : role) : Optional.empty();
        Optional<Medium> medium = medium(item, own, found);
        if (medium.isEmpty()) return Optional.empty();
        Rational slack = grain.times(scale);
        long position = exact(own.map(Clip::position), item.position().times(scale), slack);
        long end = exact(own.map(Clip::end), item.end().times(scale), slack);
        if (end <= position) return Optional.empty();
        Rational clock = item.in().minus(item.start().orElse(Rational.of(found.map(Found::start).orElse(0L)).dividedBy(rate)));
        long in = exact(own.map(Clip::in), clock.times(scale), slack);
        boolean once = medium.get() instanceof Medium.Sound sound && !sound.loop();
        Level level = own.map(Clip::level).filter(mine -> mine.fadeIn() + mine.fadeOut() <= end - position)
                .orElse(new Level(item.gain(), 0, 0));
        Level loud = level.gain() == item.gain() || !role.sounding() ? level : level.gained(item.gain());
        return Optional.of(new Clip(id(item, own), own.map(Clip::linked).orElseGet(() -> linked(item)), medium.get(), position, end - position,
                once ? Math.max(0, in) : in, own.map(Clip::blend).orElse(Blend.CUT), loud, pictured ? item.speed() : Rational.ONE,
                own.map(Clip::group).orElse(""), own.map(clip -> effects(clip, in, end - position)).orElse(List.of())));
    }

    /** The clip that was made of the element that an item moves with; empty for none. */
    private String linked(Item item) {
        return item.linked() < 0 ? "" : sources.entrySet().stream().filter(entry -> entry.getValue() == item.linked()).map(Map.Entry::getKey).sorted()
                .findFirst().orElse("");
    }

    /** What was meant, where the file cannot tell it from what it says. */
    private static long exact(Optional<Long> meant, Rational told, Rational slack) {
        return meant.filter(value -> {
            Rational off = Rational.of(value).minus(told);
            return (off.signum() < 0 ? off.negate() : off).compareTo(slack) <= 0;
        }).orElseGet(told::round);
    }

    private Optional<Found> found(Item item, Role role) {
        if (item.shows() != Item.Shows.MEDIUM) return Optional.empty();
        List<String> names = new ArrayList<>(item.files());
        if (!item.name().isEmpty()) names.add(item.name());
        if (names.isEmpty()) names.add("?");
        Optional<Found> found = finder.find(names, role);
        if (found.isEmpty()) losses.add(texts.text(role.sounding() ? "loss.sound" : "loss.picture", names.getFirst()));
        return found;
    }

    /** How our own words frame or repeat the medium counts as long as it is the same one. */
    private Optional<Medium> medium(Item item, Optional<Clip> own, Optional<Found> found) {
        Optional<Medium> mine = own.map(Clip::medium);
        if (item.shows() == Item.Shows.MADE) {
            if (mine.isEmpty()) losses.add(texts.text("loss.made", item.name()));
            return mine;
        }
        Optional<Medium> there = found.map(Found::medium);
        return mine.filter(medium -> there.isPresent() && asset(medium).equals(asset(there.get()))).or(() -> there);
    }

    private static Object asset(Medium medium) {
        return switch (medium) {
            case Medium.Footage footage -> footage.asset();
            case Medium.Still still -> still.asset();
            case Medium.Sound sound -> sound.asset();
            default -> medium;
        };
    }

    private String id(Item item, Optional<Clip> own) {
        String id = free(own.map(Clip::id).orElse(item.name().isBlank() ? "clip" : item.name().strip()));
        sources.put(id, item.source());
        return id;
    }

    /** A name that no clip has yet. */
    private String free(String name) {
        String id = name;
        for (int i = 2; !ids.add(id); i++) id = name + " " + i;
        return id;
    }
}
