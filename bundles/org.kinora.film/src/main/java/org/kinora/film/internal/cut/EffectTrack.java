package org.kinora.film.internal.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.generate.Sounding;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.MixRequest.Span;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/**
 * Lays sound effects where in its shot each happens: as far into the shot as it stands in the action, beside a line rather than under it. What is
 * heard
 * once rings on over the cut; steps and the like end with their shot; what fills a place, such as applause, goes on. Nothing outlives its scene by
 * more
 * than half a second.
 *
 * @param end of the film in samples
 */
record EffectTrack(Story story, Placement placement, Materials materials, long end) {
    private static final long LEAD = Placement.millis(150);
    private static final long AFTER = Placement.millis(60);
    private static final long ATTACK = Placement.millis(700);
    private static final long ROOM = Placement.millis(350);
    private static final int FILLS = 500;
    /** What goes on tires the ear sooner than what is heard once; what a line is spoken over must leave it clear. Hundredths of a decibel. */
    private static final int LASTING = -400;
    private static final int UNDER = -300;

    List<Clip> clips() {
        if (materials.effects().isEmpty()) return List.of();
        Map<String, Scene> scenes = new HashMap<>();
        story.scenes().forEach(scene -> scene.shots().forEach(shot -> scenes.put(shot.id(), scene)));
        List<Span> speech = speech();
        List<Clip> clips = new ArrayList<>();
        for (Materials.Effect effect : materials.effects())
            Optional.ofNullable(scenes.get(effect.cue().shot())).ifPresent(scene -> clip(effect, scene, speech).ifPresent(clips::add));
        return clips;
    }

    private Optional<Clip> clip(Materials.Effect effect, Scene scene, List<Span> speech) {
        Sounding sound = effect.cue().sound();
        long from = placement.sample(placement.starts().get(effect.cue().shot()));
        long to = placement.sample(placement.ends().get(effect.cue().shot()));
        if (from >= to) return Optional.empty();
        long start = from + (sound.lasting() && sound.at() == 0 ? 0 : Math.round((to - from) * (0.04 + 0.82 * sound.at() / 1000)));
        if (!sound.lasting()) start = beside(start, from, to, speech);
        Shot last = scene.shots().getLast();
        long over = Math.min(end, placement.sample(placement.ends().get(last.id())) + Placement.millis(500));
        boolean fills = sound.lasting() && (sound.weight() >= FILLS || sound.far());
        long stop = sound.lasting() && !fills ? Math.min(over, to + Placement.millis(150)) : over;
        long length = Math.min(effect.sound().samples(), stop - start);
        if (length <= 0) return Optional.empty();
        long fadeIn = sound.lasting() ? Placement.millis(fills ? 250 : 40) : 0;
        long fadeOut = Placement.millis(fills ? 1200 : length < effect.sound().samples() ? 300 : 30);
        int gain = effect.cue().gain() + (sound.lasting() ? LASTING : 0) + (covers(start, start + length, speech) ? UNDER : 0);
        Level level = new Level(gain, Math.min(fadeIn, length / 3), Math.min(fadeOut, length / 2), effect.cue().side());
        return Optional.of(new Clip(effect.cue().id(), effect.cue().shot(), new Medium.Sound(effect.sound().asset(), false), start, length, 0,
                Blend.CUT,
                level));
    }

    /** Out of a line that would cover its beginning: before the line or after it, while the shot lasts. */
    private static long beside(long start, long from, long to, List<Span> speech) {
        for (Span span : speech) {
            if (start + LEAD < span.from() || start >= span.to()) continue;
            long before = span.from() - ATTACK;
            if (before >= from && free(before, speech)) return before;
            if (span.to() + AFTER + ROOM <= to && free(span.to() + AFTER, speech)) return span.to() + AFTER;
            return start;
        }
        return start;
    }

    private static boolean covers(long from, long to, List<Span> speech) {
        return speech.stream().anyMatch(span -> span.from() < to && span.to() > from);
    }

    private static boolean free(long at, List<Span> speech) {
        return speech.stream().noneMatch(span -> at + LEAD >= span.from() && at < span.to());
    }

    private List<Span> speech() {
        List<Span> spans = new ArrayList<>();
        for (Line line : story.lines().toList()) {
            if (!placement.starts().containsKey(line.shot())) continue;
            long from = SoundTracks.position(line, placement);
            Materials.Speech speech = materials.speech().get(line.id());
            if (speech != null) spans.add(new Span(from, from + speech.samples()));
        }
        return spans;
    }
}
