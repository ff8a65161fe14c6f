package org.kinora.film.internal.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat.MediaNames;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;

/**
 * Says a cut as an edit decision list. What such a list has no words for and a reader of ours wants back stands in remarks that begin with {@code
 * KINORA}: the
 * clip's id, an exact speed, samples of sound.
 */
final class CutToEdl {
    /** Lists begin at one hour, as tapes did. */
    static final long HOUR = 3600;
    static final Map<Role, String> CHANNELS = Map.of(Role.DIALOGUE, "A", Role.MUSIC, "A2", Role.EFFECTS, "A3", Role.AMBIENCE, "A4");

    private final Cut cut;
    private final MediaNames names;
    private final Texts texts;
    private final List<Edl.Event> events = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();
    private final long start;
    private int number;

    CutToEdl(Cut cut, MediaNames names, Texts texts) {
        this.cut = cut;
        this.names = names;
        this.texts = texts;
        start = HOUR * Timecode.of(cut.format().rate(), false).base();
        pictures();
        sounds();
        long words = cut.clips(Role.TITLES).size() + cut.clips(Role.CAPTIONS).size();
        if (words > 0) losses.add(texts.text("edl.loss.words", words));
    }

    Edl edl() {
        return new Edl(cut.metadata().getOrDefault("title", "Untitled"), false, List.copyOf(events));
    }

    List<String> losses() {
        return List.copyOf(losses);
    }

    private void pictures() {
        List<Clip> clips = cut.clips(Role.PICTURE);
        for (int i = 0; i < clips.size(); i++) {
            Clip clip = clips.get(i);
            long from = clip.position() - clip.blend().before();
            long to = clip.end() - (i + 1 < clips.size() ? clips.get(i + 1).blend().before() : 0);
            if (to == from) continue;
            number++;
            if (clip.blend().length() > 0) {
                if (i > 0) events.add(still(clips.get(i - 1), from));
                else events.add(new Edl.Event(number, "BL", "V", "C", 0, 0, 0, start, start, Optional.empty(), List.of()));
            }
            events.add(picture(clip, from, to));
        }
    }

    /**
     * The zero frames of the clip before, with which a transition is announced; all that a list has of a clip that is seen under the transition
     * only.
     */
    private Edl.Event still(Clip clip, long at) {
        long source = Math.max(0, source(clip, at - clip.position()));
        boolean told = at > clip.position() - clip.blend().before();
        return new Edl.Event(number, reel(clip), "V", "C", 0, source, source, start + at, start + at, Optional.empty(), told ? List.of()
                : remarks(clip));
    }

    private static long source(Clip clip, long frames) {
        return clip.in() + clip.speed().times(frames).floor();
    }

    private Edl.Event picture(Clip clip, long from, long to) {
        long in = source(clip, from - clip.position());
        long shown = Math.max(0, in);
        Rational speed = clip.speed();
        long length = speed.signum() == 0 ? 1 : (speed.signum() < 0 ? speed.negate() : speed).times(to - from).ceil();
        List<String> remarks = remarks(clip);
        if (in < 0) remarks.add("KINORA IN " + in);
        Optional<Long> pace = speed.equals(Rational.ONE) ? Optional.empty() : Optional.of(speed.times(cut.format().rate()).times(1000).round());
        if (pace.isPresent()) remarks.add("KINORA SPEED " + speed);
        return new Edl.Event(number, reel(clip), "V", kind(clip), clip.blend().length(), shown, shown + length, start + from, start + to, pace,
                remarks);
    }

    private String kind(Clip clip) {
        if (clip.blend().length() == 0) return "C";
        int wipe = Wipes.number(clip.blend().kind());
        if (wipe > 0) return String.format("W%03d", wipe);
        if (!clip.blend().kind().equals("fade")) losses.add(texts.text("edl.loss.wipe", clip.blend().kind()));
        return "D";
    }

    private static String reel(Clip clip) {
        return clip.medium() instanceof Medium.Colour ? "BL" : "AX";
    }

    private List<String> remarks(Clip clip) {
        List<String> remarks = new ArrayList<>();
        remarks.add("FROM CLIP NAME: " + clip.id());
        if (!(clip.medium() instanceof Medium.Colour)) remarks.add("SOURCE FILE: " + names.of(clip));
        remarks.add("KINORA CLIP " + clip.id());
        return remarks;
    }

    private void sounds() {
        int levels = 0;
        for (Track track : cut.tracks()) {
            if (!track.role().sounding()) continue;
            for (Clip clip : track.clips()) {
                sound(clip, CHANNELS.get(track.role()), track.id());
                if (!clip.level().equals(Level.PLAIN)) levels++;
            }
        }
        if (levels > 0) losses.add(texts.text("edl.loss.sound", levels));
    }

    private void sound(Clip clip, String channel, String track) {
        long from = frames(clip.position());
        long to = Math.max(from + 1, frames(clip.end()));
        long in = Math.max(0, frames(clip.in()));
        List<String> remarks = remarks(clip);
        remarks.add("KINORA TRACK " + track);
        remarks.add("KINORA SAMPLES " + clip.position() + " " + clip.length() + " " + clip.in());
        events.add(new Edl.Event(++number, "AX", channel, "C", 0, in, in + to - from, start + from, start + to, Optional.empty(), remarks));
    }

    private long frames(long samples) {
        return Rational.of(samples, Cut.SAMPLE_RATE).frames(cut.format().rate());
    }
}
