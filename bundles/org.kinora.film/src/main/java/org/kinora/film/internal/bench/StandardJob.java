package org.kinora.film.internal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Grade;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.media.Fit;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/**
 * The standard assembly job: stills of 4 s that are zoomed to 1.12 and back, cross-fades of half a second, a title with fades from 0.5 to 3.5 s, a
 * look, music at -8 dB that gives way to a voice; -14 LUFS, -1.5 dBTP, 1920 x 1080, 30 frames a second.
 *
 * @param files the same as plain files, for other engines: {@code still00.png} …, {@code title.png}, {@code music.wav}, {@code voice.wav}, {@code
 * look.cube}
 */
record StandardJob(List<AssetId> stills, AssetId title, AssetId look, AssetId music, AssetId voice, Path files) {
    static final FilmFormat FORMAT = new FilmFormat(JobPictures.WIDTH, JobPictures.HEIGHT, Rational.of(30));
    static final int STILLS = 10;
    private static final long PACE = 105;
    private static final long FADE = 15;
    private static final long ZOOM = 120_000;

    /** Makes all its files. */
    static StandardJob make(Path folder, FolderAssets assets, MediaEngine media) throws IOException {
        Files.createDirectories(folder);
        JobPictures pictures = new JobPictures();
        List<AssetId> stills = stills(pictures, 0, STILLS, folder, assets);
        pictures.title(folder.resolve("title.png"));
        Files.writeString(folder.resolve("look.cube"), pictures.look(), StandardCharsets.US_ASCII);
        JobSounds sounds = new JobSounds(seconds(STILLS) + 0.5);
        media.writeSound(folder.resolve("music.wav"), sounds.music(), SoundFormat.Coding.WAV16);
        media.writeSound(folder.resolve("voice.wav"), sounds.voice(), SoundFormat.Coding.WAV16);
        return new StandardJob(stills, assets.put(folder.resolve("title.png"), "image/png", Origin.IMPORTED, "title.png", false),
                assets.put(folder.resolve("look.cube"), "text/plain", Origin.IMPORTED, "look.cube", false),
                assets.put(folder.resolve("music.wav"), "audio/wav", Origin.IMPORTED, "music.wav", false),
                assets.put(folder.resolve("voice.wav"), "audio/wav", Origin.IMPORTED, "voice.wav", false), folder);
    }

    /** The same with so many stills, no two of them alike. */
    StandardJob with(int count, FolderAssets assets) throws IOException {
        List<AssetId> all = new ArrayList<>(stills);
        all.addAll(stills(new JobPictures(), all.size(), count, files, assets));
        return new StandardJob(all, title, look, music, voice, files);
    }

    private static List<AssetId> stills(JobPictures pictures, int from, int to, Path folder, FolderAssets assets) throws IOException {
        List<AssetId> stills = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Path file = folder.resolve(String.format("still%02d.png", i));
            if (!Files.exists(file)) pictures.still(i, file);
            stills.add(assets.put(file, "image/png", Origin.IMPORTED, file.getFileName().toString(), false));
        }
        return stills;
    }

    static double seconds(int shots) {
        return frames(shots) / 30.0;
    }

    static long frames(int shots) {
        return shots * PACE + FADE;
    }

    /**
     * The cut of so many shots; when there are no more stills, they come again.
     *
     * @param changed a shot that is zoomed further than it should; -1 for none
     */
    Cut cut(int shots, Quality quality, int changed) {
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < shots; i++) {
            long length = i == shots - 1 ? PACE + FADE : PACE;
            clips.add(new Clip("shot-" + i, "", new Medium.Still(stills.get(i % stills.size()), Fit.CROP), i * PACE, length, 0,
                    i == 0 ? Blend.CUT : new Blend("fade", FADE, 0), Level.PLAIN).with(List.of(zoom(i, i == changed ? ZOOM * 3 / 2 : ZOOM))));
        }
        long samples = frames(shots) * Cut.SAMPLE_RATE / 30;
        Clip title = new Clip("title", "", new Medium.Still(this.title, Fit.CROP), FADE, 90, 0, Blend.CUT, new Level(0, FADE, FADE));
        List<Track> tracks = List.of(new Track(Role.PICTURE, clips, false), new Track(Role.OVERLAY, List.of(title), false),
                new Track(Role.DIALOGUE, List.of(sound("voice", voice, samples, 0)), false),
                new Track(Role.MUSIC, List.of(sound("music", music, samples, -800)), false));
        return new Cut(FORMAT, "en", frames(shots), tracks, List.of(), Map.of(),
                new Mastering(quality, -1400, -150, false, false).graded(Optional.of(Grade.of(look))));
    }

    private static Effect zoom(int shot, long zoom) {
        long far = Keys.ONE + zoom;
        return Effect.Transform.zoom(shot % 2 == 0 ? Keys.from(Keys.ONE, 0, far, 119) : Keys.from(far, 0, Keys.ONE, 119));
    }

    private static Clip sound(String id, AssetId asset, long samples, int gain) {
        return new Clip(id, "", new Medium.Sound(asset, true), 0, samples, 0, Blend.CUT, new Level(gain, 0, 0));
    }

    static Materials materials() {
        return new Materials(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty());
    }
}
