package org.kinora.production.internal.graph;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.media.Fit;
import org.kinora.api.platform.project.Take;

/**
 * What a take of own material remembers of its file, at the start of its note: {@code frames=120} for a clip at the film's rate, {@code
 * samples=96000} for a sound at 48 kHz, {@code fit=pad} when it shall not be cropped. A take is a fact, so this is measured once, when the file is
 * added.
 */
public final class OwnMaterial {
    private static final Pattern FRAMES = Pattern.compile("\\bframes=(\\d+)");
    private static final Pattern SAMPLES = Pattern.compile("\\bsamples=(\\d+)");

    private OwnMaterial() {}

    /** Frames of a clip; 0 for a picture. */
    static long frames(Take take) {
        return number(FRAMES, take.note());
    }

    /** Samples of a sound at 48 kHz. */
    static long samples(Take take) {
        return number(SAMPLES, take.note());
    }

    /** How a picture or clip of another shape fills the frame. */
    static Fit fit(Take take) {
        return take.note().contains("fit=pad") ? Fit.PAD : take.note().contains("fit=stretch") ? Fit.STRETCH : Fit.CROP;
    }

    /** @param frames 0 for a picture */
    public static String pictureNote(long frames, Fit fit, String name) {
        return (frames == 0 ? "" : "frames=" + frames + " ") + (fit == Fit.CROP ? "" : "fit=" + fit.name().toLowerCase(Locale.ROOT) + " ") + name;
    }

    public static String soundNote(long samples, String name) {
        return "samples=" + samples + " " + name;
    }

    private static long number(Pattern pattern, String note) {
        Matcher matcher = pattern.matcher(note);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
