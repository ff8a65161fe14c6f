package org.kinora.film.internal.cut;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;

/** Picture clips one behind the other, without gaps; each transition is shortened so that it fits into both its clips. */
public final class Reel {
    private final List<Clip> clips = new ArrayList<>();
    private long position;

    /** Lays clips anew, wherever they lay before. */
    public static List<Clip> lay(List<Clip> clips) {
        Reel reel = new Reel();
        clips.forEach(reel::add);
        return reel.clips();
    }

    /** Appends a clip; one without length is left out. */
    public void add(Clip clip) {
        if (clip.length() <= 0) return;
        clips.add(clip.at(position, clip.length()).with(fitted(clip.blend(), clip.length())));
        position += clip.length();
    }

    /** At most half of this clip, and of the one before no more than its own transition leaves. */
    private Blend fitted(Blend blend, long length) {
        long free = clips.isEmpty() ? 0 : clips.getLast().length() - clips.getLast().blend().after();
        long most = blend.before() > 0 && blend.after() > 0 ? Math.min(length, clips.isEmpty() ? 0 : clips.getLast().length()) : Long.MAX_VALUE;
        long before = Math.clamp(blend.before(), 0, Math.min(free, most / 2));
        long after = Math.clamp(blend.after(), 0, Math.min(length - length / 2, most - most / 2));
        return "cut".equals(blend.kind()) || before + after == 0 ? Blend.CUT : new Blend(blend.kind(), before + after, before);
    }

    /** The first frame after all. */
    public long end() {
        return position;
    }

    public List<Clip> clips() {
        return List.copyOf(clips);
    }
}
