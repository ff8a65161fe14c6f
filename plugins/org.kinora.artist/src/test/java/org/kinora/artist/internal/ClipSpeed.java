package org.kinora.artist.internal;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.kinora.api.generate.Performance;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.CameraMove;
import org.kinora.artist.internal.motion.Dice;
import org.kinora.artist.internal.motion.Exposure;
import org.kinora.artist.internal.motion.Timeline;
import org.kinora.artist.internal.render.Easel;
import org.kinora.artist.internal.render.Easels;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

/**
 * Says how much processor time a frame of a clip takes, 1280x720: {@code ClipSpeed FRAMES SAMPLE[:SHOT,SHOT...]...}, one figure a clip and
 * the median of the clips
 * whose camera moves and of those where it stands still. The first round warms up. All work is on the thread that is measured when the virtual
 * machine
 * sees one processor: {@code -XX:ActiveProcessorCount=1}. The checksum is that of all frames.
 */
final class ClipSpeed {
    private final MediaEngine media = new FfmpegMediaEngine();
    private final Shapes shapes = new Shapes();
    private final Easels easels = new Easels();
    private final List<Double> moving = new ArrayList<>();
    private final List<Double> still = new ArrayList<>();

    private ClipSpeed() {}

    public static void main(String[] args) throws Exception {
        for (int round = 0; round < 2; round++) {
            ClipSpeed speed = new ClipSpeed();
            for (String sample : List.of(args).subList(1, args.length)) {
                String[] named = sample.split(":", 2);
                for (Films.Staged shot : Films.sample(named[0], Films.WIDE)) {
                    if (named.length == 2 && !List.of(named[1].split(",")).contains(shot.shot().label())) continue;
                    speed.clip(named[0], shot, Integer.parseInt(args[0]), round == 1);
                }
            }
            if (round == 1) System.out.println(median("moving", speed.moving) + median("still", speed.still));
        }
    }

    private void clip(String sample, Films.Staged shot, int most, boolean tells) throws Exception {
        VideoRequest request = Reel.request(shot);
        int frames = Math.min(most, request.frames());
        CRC32 sum = new CRC32();
        long before = processor();
        try (TestWork work = new TestWork()) {
            Performance bare = request.performance().orElseThrow();
            Performance staged = new Performance(bare.depiction()
                    .stagedAs(shapes.acted(bare.depiction(), PlainStage.of(bare.depiction(), 1280, 720))),
                    bare.lines());
            Timeline timeline = new Timeline(staged, request.move(), new Exposure(frames, request.rate()), shapes::stride, new Dice(request.seed()),
                    id -> null);
            try (Easel easel = easels.lend(Drawings.room(1280, 720), () -> {});
                    Drawings drawings = new Drawings(staged.depiction(), timeline, 1280, 720, shapes, media, easel, work)) {
                for (int i = 0; i < frames; i++) try (YuvFrame frame = drawings.frame(i)) {
                    sum.update(frame.memory().asByteBuffer());
                }
            }
        }
        double each = (processor() - before) / 1e6 / frames;
        boolean moves = shot.shot().move().kind() != CameraMove.Kind.STATIC;
        (moves ? moving : still).add(each);
        if (tells) System.out.printf(Locale.ROOT, "%s %s %s, %d frames: %.1f ms each, %08x%n", sample, shot.shot().label(), shot.shot().move().kind(),
                frames, each, sum.getValue());
    }

    private static String median(String what, List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.isEmpty() ? "" : String.format(Locale.ROOT, "%s: %d clips, median %.1f ms a frame, most %.1f ms%n", what, sorted.size(),
                sorted.get(sorted.size() / 2), sorted.getLast());
    }

    /** Nanoseconds of processor time of this thread, whatever else the machine does. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
