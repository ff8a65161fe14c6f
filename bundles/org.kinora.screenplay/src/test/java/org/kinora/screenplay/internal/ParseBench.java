package org.kinora.screenplay.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptFormat;
import org.kinora.screenplay.internal.fdx.FinalDraft;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;

/** Prints how many milliseconds of processor time a warm parse of 150 pages takes (median of 41), in Fountain and FDX, and naming its scenes. */
public final class ParseBench {
    private static final int LINES = 8_000;
    private static final int ROUNDS = 41;

    private ParseBench() {}

    public static void main(String[] arguments) {
        byte[] fountain = SampleScript.fountain(LINES, 1).getBytes(StandardCharsets.UTF_8);
        Screenplay screenplay = new Fountain().read(fountain).screenplay();
        byte[] fdx = new FinalDraft().write(screenplay).bytes();
        System.out.printf("lines %d, bytes %d (fountain) %d (fdx), elements %d%n", LINES, fountain.length, fdx.length, screenplay.elements().size());
        System.out.printf("fountain_150_pages_ms %.1f%n", median(() -> read(new Fountain(), fountain)));
        System.out.printf("fdx_150_pages_ms %.1f%n", median(() -> read(new FinalDraft(), fdx)));
        System.out.printf("identify_again_ms %.1f%n", median(() -> new Identity()
                .identify(screenplay, Optional.of(new Identity().identify(screenplay, Optional.empty()))).scenes().size()));
    }

    private static int read(ScriptFormat format, byte[] bytes) {
        return format.read(bytes).screenplay().elements().size();
    }

    private static double median(java.util.function.IntSupplier work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] times = new double[ROUNDS];
        int sum = 0;
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            long start = clock.getCurrentThreadCpuTime();
            sum += work.getAsInt();
            if (i >= 0) times[i] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
        }
        if (sum == 0) throw new IllegalStateException("nothing was read");
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
