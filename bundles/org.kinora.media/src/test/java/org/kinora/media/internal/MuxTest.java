package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.media.Chapter;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.ClipCoding;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.MuxJob;
import org.kinora.api.media.Quality;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.Subtitle;
import org.kinora.api.media.SubtitleTrack;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;

class MuxTest {
    private static final Rational LENGTH = Rational.of(3);

    private final MediaEngine engine = TestFrames.engine();
    private Path video;
    private Path sound;
    private Path cover;
    private Path film;

    @TempDir
    Path folder;

    @BeforeEach
    void parts() {
        video = folder.resolve("video.mp4");
        sound = folder.resolve("sound.m4a");
        cover = folder.resolve("cover.jpg");
        film = folder.resolve("film.mp4");
        TestFrames.write(engine, video, ClipFormat.segment(320, 180, Rational.of(24), Quality.FINAL), 0, 72);
        float[] tone = new float[144_000];
        for (int i = 0; i < tone.length; i++) tone[i] = (float) (0.3 * Math.sin(i * 0.05));
        engine.writeSound(sound, new Sound(48_000, new float[][] {tone, tone}), SoundFormat.Coding.AAC);
        engine.poster(video, Rational.ONE, 0, cover);
    }

    private MuxJob job() {
        List<Chapter> chapters = List.of(new Chapter("1. INT. KITCHEN – DAY", Rational.ZERO, Rational.ONE),
                new Chapter("2. Ende", Rational.ONE, LENGTH));
        SubtitleTrack english = new SubtitleTrack("eng", List.of(new Subtitle(Rational.of(1, 2), Rational.of(3, 2), "Good morning.\n– Is it?"),
                new Subtitle(Rational.of(2), Rational.of(5, 2), "שלום")));
        SubtitleTrack german = new SubtitleTrack("deu", List.of(new Subtitle(Rational.ZERO, Rational.of(1), "Guten Morgen.")));
        return new MuxJob(film, video, Optional.of(sound), "eng", chapters, List.of(english, german),
                new TreeMap<>(Map.of("title", "The Lamp", "artist", "A. Nother")),
                Optional.of(cover));
    }

    @Test
    void a_film_holds_picture_sound_subtitles_chapters_cover_and_title() {
        engine.mux(job());
        MediaInfo info = engine.probe(film);
        assertThat(info.duration()).isEqualTo(LENGTH);
        assertThat(info.streams()).filteredOn(stream -> !(stream instanceof StreamInfo.Other)).extracting(StreamInfo::codec)
                .containsExactly("h264", "aac", "mov_text", "mov_text", "mjpeg");
        assertThat(info.sound().orElseThrow().language()).isEqualTo("eng");
        assertThat(info.streams().get(3).language()).isEqualTo("deu");
        assertThat(info.chapters()).isEqualTo(job().chapters());
        assertThat(info.metadata()).containsEntry("title", "The Lamp").containsEntry("artist", "A. Nother");
        assertThat(info.video().orElseThrow().duration()).isEqualTo(LENGTH);
        assertThat(info.sound().orElseThrow().duration()).isEqualTo(LENGTH);
    }

    @Test
    void another_program_sees_the_same_film() throws IOException {
        engine.mux(job());
        assertThat(FfprobeRun.ffprobe(film, "-show_entries",
                "stream=codec_name,nb_frames,duration,color_range,color_space,color_transfer,color_primaries,sample_aspect_ratio",
                "-select_streams", "v:0", "-of", "default=nw=1"))
                .containsExactlyInAnyOrder("codec_name=h264", "sample_aspect_ratio=1:1", "color_range=tv", "color_space=bt709",
                "color_transfer=bt709", "color_primaries=bt709", "duration=3.000000", "nb_frames=72");
        assertThat(FfprobeRun.ffprobe(film, "-show_chapters", "-of", "csv=p=0")).hasSize(2);
        List<String> subtitles = FfprobeRun.ffprobe(film, "-select_streams", "s:0", "-show_entries", "packet=pts_time,duration_time", "-of",
                "csv=p=0");
        assertThat(subtitles).contains("0.500000,1.000000", "2.000000,0.500000");
        assertThat(new String(Files.readAllBytes(film), StandardCharsets.UTF_8)).contains("Good morning.\n– Is it?", "שלום", "Guten Morgen.");
    }

    @ParameterizedTest
    @CsvSource({"film.mkv, subrip, deu", "film.mov, mov_text, ger"})
    void other_containers_carry_subtitles_in_their_own_manner(String name, String codec, String german) throws IOException {
        subtitled(name, video, Optional.empty(), codec, german);
    }

    @Test
    void a_webm_carries_web_vtt() throws IOException {
        Path vp9 = folder.resolve("vp9.webm");
        TestFrames.write(engine, vp9, new ClipFormat(320, 180, Rational.of(24), Quality.DRAFT, false), ClipCoding.of(ClipCodec.VP9), 0, 72);
        Path opus = folder.resolve("sound.opus");
        engine.writeSound(opus, engine.readSound(sound, 48_000, 2), SoundFormat.Coding.OPUS);
        subtitled("film.webm", vp9, Optional.of(opus), "webvtt", "deu");
    }

    private void subtitled(String name, Path picture, Optional<Path> heard, String codec, String german) throws IOException {
        Path out = folder.resolve(name);
        MuxJob job = job();
        engine.mux(new MuxJob(out, picture, heard, "eng", job.chapters(), job.subtitles(), job.metadata(), Optional.empty()));
        assertThat(FfprobeRun.ffprobe(out, "-select_streams", "s", "-show_entries", "stream=codec_name:stream_tags=language", "-of", "csv=p=0"))
                .containsExactly(codec + ",eng", codec + "," + german);
        assertThat(FfprobeRun.ffprobe(out, "-select_streams", "s:0", "-show_entries", "packet=pts_time,duration_time", "-of", "csv=p=0"))
                .contains("0.500000,1.000000", "2.000000,0.500000");
        assertThat(FfprobeRun.ffprobe(out, "-select_streams", "v", "-count_packets", "-show_entries", "stream=nb_read_packets", "-of", "csv=p=0"))
                .contains("72");
        assertThat(new String(Files.readAllBytes(out), StandardCharsets.UTF_8)).contains("Good morning.\n\u2013 Is it?", "Guten Morgen.");
    }

    @Test
    void the_index_lies_before_the_media() throws IOException {
        engine.mux(job());
        String bytes = new String(Files.readAllBytes(film), StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isPositive().isLessThan(bytes.indexOf("mdat"));
    }

    @Test
    void pictures_and_sound_are_copied_not_encoded() {
        engine.mux(job());
        assertThat(FfprobeRun.frameHashes(film)).isEqualTo(FfprobeRun.frameHashes(video));
        Sound before = engine.readSound(sound, 48_000, 2);
        Sound after = engine.readSound(film, 48_000, 2);
        assertThat(after.length()).isEqualTo(before.length());
        assertThat(after.channel(1)).isEqualTo(before.channel(1));
    }

    @Test
    void the_same_parts_give_the_same_bytes() throws IOException {
        engine.mux(job());
        byte[] first = Files.readAllBytes(film);
        engine.mux(job());
        assertThat(Files.readAllBytes(film)).isEqualTo(first);
    }

    @Test
    void a_film_may_have_no_sound() {
        engine.mux(new MuxJob(film, video, Optional.empty(), "", List.of(), List.of(), new TreeMap<>(), Optional.empty()));
        assertThat(engine.probe(film).streams()).hasSize(1);
    }

    @Test
    void a_missing_part_is_named_and_leaves_no_film() throws IOException {
        Path gone = folder.resolve("gone.m4a");
        assertThatThrownBy(() -> engine.mux(new MuxJob(film, video, gone))).isInstanceOf(Failure.class)
                .hasMessage("There is no file " + gone + "\n  what to do: Check the name and the folder.");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(video, sound, cover);
        }
    }
}
