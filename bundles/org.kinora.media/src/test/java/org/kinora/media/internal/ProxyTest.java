package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipScrubber;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.ScrubPlan;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.media.internal.av.Errand;
import org.kinora.media.internal.av.Natives;
import org.kinora.media.internal.proxy.ProxyMaker;
import org.kinora.media.internal.proxy.ProxyShelf;
import org.kinora.media.internal.scrub.CachedScrubber;

class ProxyTest {
    @TempDir
    Path folder;

    private Path clip(String options) {
        Path file = folder.resolve("clip.mp4");
        FfprobeRun.ffmpeg(file, ("-f lavfi -i testsrc2=size=960x720:rate=25:duration=24 " + options
                + " -pix_fmt yuv420p -c:v libx264 -preset ultrafast -g 100 -bf 2").split(" +"));
        return file;
    }

    private ProxyMaker maker() {
        return new ProxyMaker(new Natives(new CacheFolder(TestFrames.CACHE)), new ProxyShelf(new CacheFolder(folder.resolve("cache"))));
    }

    private static List<Rational> times(MediaEngine engine, Path file) {
        List<Rational> times = new ArrayList<>();
        try (ClipReader reader = engine.openClip(file); FramePool pool = new FramePool(reader.width(), reader.height(), 1);
                YuvFrame frame = pool.take()) {
            while (reader.read(frame)) times.add(reader.time());
        }
        return times;
    }

    private long files() throws IOException {
        try (Stream<Path> found = Files.walk(folder.resolve("cache/proxies"))) {
            return found.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void a_proxy_has_540_rows_every_frame_alone_and_the_times_of_its_clip() throws IOException {
        MediaEngine engine = TestFrames.engine();
        Path clip = clip("-vf select=not(mod(n\\,7))+not(mod(n\\,3)) -fps_mode vfr");
        Path proxy = maker().make(clip, StoppableWork.never());
        StreamInfo.Video video = engine.probe(proxy).video().orElseThrow();
        assertThat(List.of(video.codec(), video.width(), video.height())).containsExactly("mjpeg", 720, 540);
        assertThat(times(engine, proxy)).isEqualTo(times(engine, clip)).hasSizeGreaterThan(200);
        assertThat(files()).isEqualTo(1);
        ClipView view = new ClipView(480, 360, Rational.ZERO, Fit.STRETCH);
        try (ClipScrubber quick = new CachedScrubber(proxy, true, ScrubPlan.of(view), Errand.NOBODYS);
                ClipScrubber slow = engine.scrub(clip, new ScrubPlan(view, 0, false, false))) {
            for (Rational time : List.of(Rational.of(37, 3), Rational.of(1, 9), Rational.of(77, 4))) {
                try (YuvFrame a = quick.at(time); YuvFrame b = slow.at(time)) {
                    assertThat(TestFrames.psnr(a, b)).as("at %s", time).isGreaterThan(28);
                }
            }
        }
    }

    @Test
    void a_stopped_proxy_goes_on_where_it_was() throws IOException {
        Path clip = clip("");
        StoppableWork stopped = StoppableWork.at(0.6);
        assertThatThrownBy(() -> maker().make(clip, stopped)).isInstanceOf(Failure.class);
        assertThat(maker().find(clip)).isEmpty();
        Path kept;
        try (Stream<Path> found = Files.walk(folder.resolve("cache"))) {
            kept = found.filter(file -> file.endsWith("0.nut")).findFirst().orElseThrow();
        }
        FileTime before = Files.getLastModifiedTime(kept);
        Path copy = Files.createLink(folder.resolve("kept"), kept);
        Path proxy = maker().make(clip, StoppableWork.never());
        assertThat(maker().find(clip)).contains(proxy);
        assertThat(Files.getLastModifiedTime(copy)).as("the first part was made once").isEqualTo(before);
        assertThat(times(TestFrames.engine(), proxy)).hasSize(600);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void a_changed_clip_has_no_proxy_any_more() throws IOException {
        Path clip = clip("");
        maker().make(clip, StoppableWork.never());
        Files.setLastModifiedTime(clip, FileTime.fromMillis(0));
        assertThat(maker().find(clip)).isEmpty();
    }
}
