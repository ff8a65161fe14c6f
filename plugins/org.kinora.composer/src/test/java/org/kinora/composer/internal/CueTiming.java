package org.kinora.composer.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.time.Rational;
import org.kinora.testkit.TestWork;

/** Prints what cues of a minute cost in processor time once the machine is warm; run by hand, asserts nothing. */
final class CueTiming {
    private static final String[][] CUES = {{"tender", "score"}, {"action", "score"}, {"joyful", "jazz"}, {"tense", "electronic"},
            {"heroic", "western"}};

    private CueTiming() {}

    public static void main(String[] arguments) {
        for (int round = 0; round < 2; round++) for (String[] cue : CUES) print(cue, round == 1);
    }

    private static void print(String[] cue, boolean warm) {
        MusicRequest request = Requests.music(cue[0], 110, Rational.of(60), 700).inGenre(cue[1]).made();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try (TestWork work = new TestWork()) {
            long before = threads.getCurrentThreadCpuTime();
            new KinoraComposer().generate(request, work);
            long millis = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
            if (warm) System.out.printf("%s %s: %d ms of processor time for 60 s with stems%n", cue[0], cue[1], millis);
        }
    }
}
