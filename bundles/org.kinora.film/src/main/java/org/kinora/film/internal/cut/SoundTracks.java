package org.kinora.film.internal.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

/**
 * Lays dialogue, music, effects, ambience and the sound of clips, in samples.
 *
 * @param frames length of the film
 */
record SoundTracks(Story story, Placement placement, Materials materials, long frames) {
    private static final long FADE = Placement.millis(5);
    /** How softly music that lost its beginning comes in, in milliseconds. */
    private static final long LATE = 700;
    /** Samples over which the first place comes in under the title. */
    private static final long OPENING = Placement.millis(1500);

    /** Every spoken line at its exact sample: the start of its shot plus its offset. */
    List<Clip> dialogue() {
        List<Clip> clips = new ArrayList<>();
        for (Line line : story.lines().toList()) {
            Materials.Speech speech = materials.speech().get(line.id());
            if (speech == null || !placement.starts().containsKey(line.shot())) continue;
            long position = position(line, placement);
            long in = Math.max(0, -position);
            long length = Math.min(speech.samples() - in, end() - position - in);
            if (length > 0) clips.add(clip(line.id(), line.shot(), speech.asset(), false, position + in, length, in, Level.PLAIN));
        }
        return sorted(clips);
    }

    static long position(Line line, Placement placement) {
        return Rational.of(placement.starts().get(line.shot())).dividedBy(placement.rate()).plus(line.offset())
                .samples(org.kinora.api.film.Cut.SAMPLE_RATE);
    }

    /** Effects, and the sound that imported clips bring along; such a clip needs no effects. */
    List<Clip> effects() {
        List<Clip> clips = new ArrayList<>();
        Set<String> own = new HashSet<>();
        for (Shot shot : story.shots().toList()) {
            Materials.Picture picture = materials.pictures().get(shot.id());
            if (picture == null || !picture.sound() || picture.still()) continue;
            long from = placement.sample(placement.start(shot));
            long length = placement.sample(placement.start(shot) + placement.length(shot)) - from;
            own.add(shot.id());
            if (length > 0)
                clips.add(clip(shot.id() + ".sound", shot.id(), picture.asset(), false, from, length, placement.sample(picture.head()),
                        new Level(0, FADE, FADE)));
        }
        new EffectTrack(story, placement, materials, end()).clips().stream().filter(clip -> !own.contains(clip.linked())).forEach(clips::add);
        return sorted(clips);
    }

    /** Cues over the shots they belong to, a song under all of it, and the longest cue again under the end credits. */
    List<Clip> music() {
        List<Clip> clips = new ArrayList<>();
        materials.song().ifPresent(song -> {
            long from = placement.sample(placement.opening());
            long length = Math.min(song.samples(), end() - from);
            long fade = song.samples() > length ? Math.min(Placement.millis(1500), length / 2) : 0;
            if (length > 0) clips.add(clip("song", "", song.asset(), false, from, length, 0, new Level(0, 0, fade)));
        });
        for (Cue cue : story.cues()) {
            Materials.Sound sound = materials.music().get(cue.id());
            if (sound == null || !placement.starts().containsKey(cue.from()) || !placement.ends().containsKey(cue.to())) continue;
            cue(cue, sound, cue.equals(story.cues().getLast())).ifPresent(clips::add);
        }
        if (materials.song().isEmpty()) credits().ifPresent(clips::add);
        return sorted(clips);
    }

    /**
     * A cue from cut to cut. One that is longer than its place is faded; the last one gives up its beginning instead, and one too short begins
     * late, so that
     * its final cadence is heard where the story ends.
     */
    private Optional<Clip> cue(Cue cue, Materials.Sound sound, boolean last) {
        long from = placement.sample(placement.starts().get(cue.from()));
        long place = placement.sample(placement.ends().get(cue.to())) - from;
        long length = Math.min(sound.samples(), place);
        if (length <= 0) return Optional.empty();
        int gain = (Math.clamp(cue.intensity(), 0, 1000) - 500) * 300 / 500;
        boolean whole = sound.samples() == place;
        long in = last ? sound.samples() - length : 0;
        long start = last ? from + place - length : from;
        Level level = new Level(gain, Math.min(Placement.millis(last && !whole ? LATE : 60), length / 4),
                Math.min(Placement.millis(last || sound.samples() <= place ? 100 : 2500), length / 3));
        return Optional.of(clip(cue.id(), cue.from(), sound.asset(), false, start, length, in, level));
    }

    /** The longest cue again under the end credits, laid so that its end is the film's. */
    private Optional<Clip> credits() {
        long from = placement.sample(placement.end());
        long length = end() - from;
        if (length < Placement.millis(2000)) return Optional.empty();
        return story.cues().stream().map(cue -> materials.music().get(cue.id())).filter(java.util.Objects::nonNull)
                .max(Comparator.comparingLong(Materials.Sound::samples))
                .map(sound -> clip("credits.music", "", sound.asset(), true, from, length, Math.floorMod(-length, sound.samples()),
                        new Level(0, Placement.millis(1000), Placement.millis(100))));
    }

    /**
     * Background of each scene, from half a second before it to half a second after it; scenes with the same sound share one clip. The first one
     * begins with the film: under a title the place is heard before it is seen.
     */
    List<Clip> ambience() {
        List<Bed> beds = new ArrayList<>();
        for (Scene scene : story.scenes()) {
            if (scene.shots().isEmpty()) continue;
            Materials.Sound sound = materials.ambience().get(scene.id());
            Shot first = scene.shots().getFirst();
            Shot last = scene.shots().getLast();
            long from = placement.start(first);
            long to = placement.start(last) + placement.length(last);
            AssetId asset = sound == null ? null : sound.asset();
            if (!beds.isEmpty() && java.util.Objects.equals(beds.getLast().asset(), asset)) beds.add(beds.removeLast().until(to));
            else beds.add(new Bed(scene.id(), asset, from, to, shift(first.joint())));
        }
        return beds(beds);
    }

    private List<Clip> beds(List<Bed> beds) {
        List<Clip> clips = new ArrayList<>();
        long half = Placement.millis(500);
        for (int i = 0; i < beds.size(); i++) {
            Bed bed = beds.get(i);
            if (bed.asset() == null || bed.from() == bed.to()) continue;
            boolean first = i == 0;
            boolean last = i + 1 == beds.size();
            long lead = first ? placement.sample(bed.from()) : half;
            long from = Math.max(0, placement.sample(bed.from()) + (first ? 0 : bed.shift()) - lead);
            long to = Math.min(end(), placement.sample(bed.to()) + (last ? Placement.millis(2000) : beds.get(i + 1).shift() + half));
            long length = to - from;
            long fadeIn = first && lead == 0 ? Placement.millis(10) : first ? Math.min(lead, OPENING) : 2 * half;
            long fadeOut = last ? Placement.millis(2000) : 2 * half;
            if (length > 0)
                clips.add(clip(bed.id(), "", bed.asset(), true, from, length, 0, new Level(0, Math.min(fadeIn, length / 2), Math.min(fadeOut,
                        length / 2))));
        }
        return clips;
    }

    /** How far the change of background lies from the cut: with the sound of the new scene when it leads, of the old one when it lags. */
    private static long shift(Joint joint) {
        Rational shift = joint.lead().signum() > 0 ? joint.lead().negate() : joint.lag();
        return shift.samples(org.kinora.api.film.Cut.SAMPLE_RATE);
    }

    private long end() {
        return placement.sample(frames);
    }

    private static Clip clip(String id, String linked, AssetId asset, boolean loop, long position, long length, long in, Level level) {
        return new Clip(id, linked, new Medium.Sound(asset, loop), position, length, in, Blend.CUT, level);
    }

    private static List<Clip> sorted(List<Clip> clips) {
        return clips.stream().sorted(Comparator.comparingLong(Clip::position).thenComparing(Clip::id)).toList();
    }

    private record Bed(String id, AssetId asset, long from, long to, long shift) {
        Bed until(long end) {
            return new Bed(id, asset, from, end, shift);
        }
    }
}
