package org.kinora.media.internal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** The same jumps with MLT's producer, where its Python binding is installed; CPU time of the jumps alone. */
final class MeltSeeks {
    private static final String SCRIPT = """
            import sys, time
            import mlt7 as mlt
            mlt.Factory().init()
            profile = mlt.Profile("atsc_1080p_30")
            producer = mlt.Producer(profile, sys.argv[1])
            spent = 0.0
            for number in sys.argv[2:]:
                before = time.process_time()
                producer.seek(int(number))
                producer.get_frame().fetch_image(mlt.mlt_image_rgb, 960, 540)
                spent += time.process_time() - before
            print(spent)
            """;
    private static final int MINUTES = 5;

    private MeltSeeks() { }

    /** CPU seconds of all jumps together; empty where MLT is not installed. */
    static OptionalDouble cpu(Path clip, List<Integer> frames) {
        List<String> line = new java.util.ArrayList<>(List.of("/usr/bin/python3", "-c", SCRIPT, clip.toString()));
        line.addAll(frames.stream().map(String::valueOf).toList());
        try {
            Process process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            if (!ended) process.destroyForcibly();
            return ended && process.exitValue() == 0 ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
        } catch (IOException | NumberFormatException notInstalled) {
            return OptionalDouble.empty();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return OptionalDouble.empty();
        }
    }
}
