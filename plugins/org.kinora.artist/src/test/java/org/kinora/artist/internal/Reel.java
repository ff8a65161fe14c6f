package org.kinora.artist.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Performance;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.story.Line;
import org.kinora.api.time.Rational;
import org.kinora.artist.internal.render.Easels;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

/** Animates shots of a sample script into clips: {@code Reel FOLDER SAMPLE [LABEL...]}. */
final class Reel {
    private Reel() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> labels = List.of(args).subList(2, args.length);
        Animator animator = new Animator(new FfmpegMediaEngine(), new Easels());
        for (Films.Staged shot : Films.sample(args[1], Films.WIDE)) {
            if (!labels.isEmpty() && !labels.contains(shot.shot().label())) continue;
            try (TestWork work = new TestWork()) {
                VideoRequest request = request(shot);
                long before = time();
                Outcome outcome = animator.generate(request, work);
                long cpu = time() - before;
                Files.copy(work.assets().file(outcome.part("clip").asset()), folder.resolve(args[1] + "-" + shot.shot().label() + ".mp4"),
                        StandardCopyOption.REPLACE_EXISTING);
                System.out.printf("%s %s: %d frames, %d ms of processor time a frame%n", shot.shot().label(), shot.shot().move().kind(),
                        request.frames(),
                        cpu / 1_000_000 / request.frames());
            }
        }
    }

    /** The whole shot with the lines that are said in it, as long as they were planned. */
    static VideoRequest request(Films.Staged shot) {
        List<Performance.Spoken> lines = shot.scene().lines().stream().filter(line -> line.shot().equals(shot.shot().id()))
                .filter(line -> shot.view().shot().placement(line.character()).isPresent()).map(Reel::spoken).toList();
        Performance performance = new Performance(shot.depiction(), lines);
        int frames = (int) Math.max(1, shot.shot().duration().frames(Rational.of(24)));
        return new VideoRequest(new org.kinora.api.asset.AssetId("0".repeat(64), "image/png"), Optional.empty(), Map.of(), shot.shot().move(), 1280,
                720, frames,
                Rational.of(24), "", shot.shot().id().hashCode(), Map.of(), Optional.of(performance));
    }

    private static Performance.Spoken spoken(Line line) {
        return new Performance.Spoken(line.character(), line.delivery().emotion(), line.delivery().volume(), line.offset(), line.duration(),
                Optional.empty());
    }

    private static long time() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
