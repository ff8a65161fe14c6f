package org.kinora.film.internal.export;

import java.util.List;
import java.util.Optional;
import org.kinora.api.film.export.ExportPreset;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.Quality;
import org.kinora.api.media.SoundFormat.Coding;
import org.kinora.api.time.Rational;

/** What Kinora itself exports. */
final class Presets {
    private static final Rational OWN = Rational.ZERO;
    private static final Rational UPRIGHT = Rational.of(9, 16);
    private static final int GOOD = 192_000;

    private Presets() {}

    static List<ExportPreset> all() {
        return List.of(
                film("film", "The film as it is: MP4 with H.264 and AAC.", OWN, 0, Quality.FINAL),
                film("draft", "480 rows to look at quickly.", OWN, 480, Quality.DRAFT),
                film("preview", "720 rows to show around.", OWN, 720, Quality.PREVIEW),
                film("youtube", "1080 rows in the film's own shape.", OWN, 1080, Quality.FINAL),
                film("youtube-4k", "2160 rows in the film's own shape.", OWN, 2160, Quality.FINAL),
                film("tiktok", "Upright 9:16, 1080 x 1920.", UPRIGHT, 1080, Quality.FINAL),
                film("reels", "Upright 9:16, 1080 x 1920.", UPRIGHT, 1080, Quality.FINAL),
                film("shorts", "Upright 9:16, 1080 x 1920.", UPRIGHT, 1080, Quality.FINAL),
                film("square", "1:1, 1080 x 1080.", Rational.ONE, 1080, Quality.FINAL),
                film("portrait", "4:5, 1080 x 1350.", Rational.of(4, 5), 1080, Quality.FINAL),
                film("classic", "4:3, 1440 x 1080.", Rational.of(4, 3), 1080, Quality.FINAL),
                moving("hevc", "MP4 with HEVC: about a third smaller than H.264.", ".mp4", ClipCodec.HEVC, Coding.AAC),
                moving("av1", "MP4 with AV1 and AAC: about half of H.264's size.", ".mp4", ClipCodec.AV1, Coding.AAC),
                moving("webm", "WebM with VP9 and Opus.", ".webm", ClipCodec.VP9, Coding.OPUS),
                moving("webm-av1", "WebM with AV1 and Opus.", ".webm", ClipCodec.AV1, Coding.OPUS),
                moving("mov", "QuickTime with H.264 and AAC.", ".mov", ClipCodec.H264, Coding.AAC),
                moving("archive", "ProRes 422 HQ and 24 bit sound in QuickTime, for the archive and for editing.", ".mov", ClipCodec.PRORES,
                        Coding.WAV24),
                moving("dnxhr", "DNxHR HQ and 24 bit sound in QuickTime, for editing.", ".mov", ClipCodec.DNXHR, Coding.WAV24),
                new ExportPreset("gif", "A GIF of 270 rows, at most 15 frames a second.", ".gif", Optional.of(ClipCodec.GIF), Optional.empty(),
                        0, OWN, 270,
                        Rational.of(15), Quality.FINAL),
                silent("png", "A folder with one PNG for each frame.", ClipCodec.PNG),
                silent("tiff", "A folder with one 16 bit TIFF for each frame.", ClipCodec.TIFF16),
                sound("wav", "The sound alone: WAV, 24 bit, 48 kHz.", ".wav", Coding.WAV24, GOOD),
                sound("mp3", "The sound alone: MP3, 256 kb/s.", ".mp3", Coding.MP3, 256_000),
                sound("stems", "A folder with dialogue, music and effects, each as WAV.", "", Coding.WAV24, GOOD),
                new ExportPreset(ShareFolder.NAME, "A folder to share: film, poster, GIF preview, captions, and the words for a page.", "",
                        Optional.of(ClipCodec.H264), Optional.of(Coding.AAC), GOOD, OWN, 0, OWN, Quality.FINAL));
    }

    private static ExportPreset film(String name, String title, Rational aspect, int side, Quality quality) {
        return new ExportPreset(name, title, ".mp4", Optional.of(ClipCodec.H264), Optional.of(Coding.AAC), GOOD, aspect, side, OWN, quality);
    }

    private static ExportPreset moving(String name, String title, String suffix, ClipCodec picture, Coding sound) {
        return new ExportPreset(name, title, suffix, Optional.of(picture), Optional.of(sound), GOOD, OWN, 0, OWN, Quality.FINAL);
    }

    private static ExportPreset silent(String name, String title, ClipCodec picture) {
        return new ExportPreset(name, title, "", Optional.of(picture), Optional.empty(), 0, OWN, 0, OWN, Quality.FINAL);
    }

    private static ExportPreset sound(String name, String title, String suffix, Coding sound, int bitrate) {
        return new ExportPreset(name, title, suffix, Optional.empty(), Optional.of(sound), bitrate, OWN, 0, OWN, Quality.FINAL);
    }
}
