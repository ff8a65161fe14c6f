package org.kinora.workbench.player.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Track;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundReader;
import org.kinora.api.work.Failure;

/** Mixes the sound of a cut piece by piece: levels, fades, sides, loops, mute and solo; belongs to one thread. */
final class Mixer implements Tape.Source, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Mixer.class.getName());

    private final MediaEngine media;
    private final Function<String, Optional<Path>> files;
    private final Cut cut;
    private final boolean solo;
    private final Map<String, Voice> voices = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    /** An opened sound and the sample that comes next. */
    private static final class Voice {
        final SoundReader reader;
        long next;

        Voice(SoundReader reader) {
            this.reader = reader;
        }
    }

    Mixer(MediaEngine media, Function<String, Optional<Path>> files, Cut cut) {
        this.media = media;
        this.files = files;
        this.cut = cut;
        this.solo = cut.tracks().stream().anyMatch(track -> track.role().sounding() && track.solo());
    }

    /** The samples from a position of the film on, two channels of {@code count}, at {@link Cut#SAMPLE_RATE}. */
    @Override
    public float[][] mix(long from, int count) {
        float[][] sum = new float[2][count];
        Set<String> heard = new HashSet<>();
        for (Track track : cut.tracks()) {
            if (!track.role().sounding() || track.muted() || solo && !track.solo()) continue;
            for (Clip clip : track.clips()) {
                if (clip.end() <= from || clip.position() >= from + count || broken.contains(clip.id())) continue;
                heard.add(clip.id());
                add(clip, from, count, sum);
            }
        }
        voices.entrySet().removeIf(voice -> {
            if (heard.contains(voice.getKey())) return false;
            voice.getValue().reader.close();
            return true;
        });
        return sum;
    }

    private void add(Clip clip, long from, int count, float[][] sum) {
        if (!(clip.medium() instanceof Medium.Sound sound)) return;
        try {
            Optional<Voice> voice = voice(clip, sound);
            if (voice.isEmpty()) return;
            int begin = (int) Math.max(0, clip.position() - from);
            int end = (int) Math.min(count, clip.end() - from);
            float[][] piece = new float[2][end - begin];
            read(voice.get(), sound.loop(), clip.in() + from + begin - clip.position(), piece);
            double left = Math.min(1, 1 - clip.level().side() / 1000.0);
            double right = Math.min(1, 1 + clip.level().side() / 1000.0);
            double gain = 1;
            for (int i = 0; i < end - begin; i++) {
                long at = from + begin + i - clip.position();
                if (i == 0 || !clip.level().curve().isEmpty()) gain = Math.pow(10, clip.level().decibels(at) / 20);
                double fade = gain * fade(clip, at);
                sum[0][begin + i] += (float) (piece[0][i] * left * fade);
                sum[1][begin + i] += (float) (piece[1][i] * right * fade);
            }
        } catch (Failure unreadable) {
            broken.add(clip.id());
            LOG.log(System.Logger.Level.WARNING, "the player cannot sound " + clip.id(), unreadable);
        }
    }

    private Optional<Voice> voice(Clip clip, Medium.Sound sound) {
        Voice known = voices.get(clip.id());
        if (known != null) return Optional.of(known);
        Optional<Path> file = files.apply(sound.asset().toString());
        if (file.isEmpty()) return Optional.empty();
        Voice made = new Voice(media.openSound(file.get(), Cut.SAMPLE_RATE, 2));
        voices.put(clip.id(), made);
        return Optional.of(made);
    }

    private static void read(Voice voice, boolean loop, long at, float[][] into) {
        long length = voice.reader.duration().samples(Cut.SAMPLE_RATE);
        long wanted = loop && length > 0 ? Math.floorMod(at, length) : at;
        int done = 0;
        while (done < into[0].length) {
            if (wanted < 0) {
                done = (int) Math.min(into[0].length, -wanted);
                wanted = 0;
                continue;
            }
            if (voice.next != wanted) voice.reader.seek(wanted);
            int got = voice.reader.read(into, done, into[0].length - done);
            done += got;
            wanted += got;
            voice.next = wanted;
            if (done < into[0].length) {
                if (!loop || wanted == 0) return;
                wanted = 0;
            }
        }
    }

    private static double fade(Clip clip, long at) {
        double fade = 1;
        if (clip.level().fadeIn() > 0) fade = Math.min(fade, (double) at / clip.level().fadeIn());
        if (clip.level().fadeOut() > 0) fade = Math.min(fade, (double) (clip.length() - at) / clip.level().fadeOut());
        return Math.clamp(fade, 0, 1);
    }

    @Override
    public void end() {
        close();
    }

    @Override
    public void close() {
        voices.values().forEach(voice -> voice.reader.close());
        voices.clear();
    }
}
