package org.kinora.workbench.timeline.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundReader;

/** How loud sounds are from hundredth to hundredth of a second; asked on the UI thread, read beside it. */
final class Waves {
    private static final int RATE = 8000;
    /** Samples of one value. */
    private static final int STEP = RATE / 100;
    private static final int FILM_STEP = Cut.SAMPLE_RATE / 100;
    private static final int MOST = 100 * 60 * 60;

    private final MediaEngine media;
    private final Function<String, Optional<Path>> files;
    private final Display display;
    private final Backstage backstage;
    private final Runnable arrived;
    private final Map<String, float[]> peaks = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** @param arrived is told on the UI thread when a sound has been read */
    Waves(MediaEngine media, Function<String, Optional<Path>> files, Display display, Backstage backstage, Runnable arrived) {
        this.media = media;
        this.files = files;
        this.display = display;
        this.backstage = backstage;
        this.arrived = arrived;
    }

    /**
     * The loudest value in each column, 0 to 1; empty while the sound is being read.
     *
     * @param from first sample of the clip that is seen, counted from the clip's start
     * @param samples of one column
     */
    Optional<float[]> of(Clip clip, double from, double samples, int columns) {
        if (!(clip.medium() instanceof Medium.Sound sound)) return Optional.empty();
        String key = sound.asset().toString();
        float[] all = peaks.get(key);
        if (all == null) {
            if (asked.add(key)) files.apply(key).ifPresent(file -> backstage.run(() -> read(key, file)));
            return Optional.empty();
        }
        return Optional.of(columns(all, sound.loop(), clip.in() + from, samples, columns));
    }

    static float[] columns(float[] all, boolean loop, double from, double samples, int columns) {
        float[] heights = new float[columns];
        if (all.length == 0) return heights;
        for (int i = 0; i < columns; i++) {
            int first = (int) ((from + i * samples) / FILM_STEP);
            int last = Math.max(first + 1, (int) ((from + (i + 1) * samples) / FILM_STEP));
            for (int at = first; at < last; at++) {
                int place = loop ? Math.floorMod(at, all.length) : at;
                if (place >= 0 && place < all.length) heights[i] = Math.max(heights[i], all[place]);
            }
        }
        return heights;
    }

    private void read(String key, Path file) {
        float[] all = new float[4096];
        int count = 0;
        try (SoundReader reader = media.openSound(file, RATE, 1)) {
            float[][] piece = new float[1][STEP];
            for (int got = reader.read(piece, 0, STEP); got > 0 && count < MOST; got = reader.read(piece, 0, STEP)) {
                float most = 0;
                for (int i = 0; i < got; i++) most = Math.max(most, Math.abs(piece[0][i]));
                if (count == all.length) all = Arrays.copyOf(all, count * 2);
                // The eye wants quiet sounds larger than they are.
                all[count++] = (float) Math.sqrt(Math.min(1, most));
            }
        }
        float[] done = Arrays.copyOf(all, count);
        if (!display.isDisposed()) display.asyncExec(() -> {
            peaks.put(key, done);
            arrived.run();
        });
    }
}
