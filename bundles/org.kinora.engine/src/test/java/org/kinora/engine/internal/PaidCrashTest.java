package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Money;
import org.kinora.api.work.Work;

/** A real process dies at each stage of a paid call; the next one never pays for the same twice. */
class PaidCrashTest {
    @TempDir Path folder;

    /** Dies, without a word, when the call has come to the stage that the second argument names. */
    static final class Victim {
        public static void main(String[] arguments) {
            Consumer<Work> death = work -> Runtime.getRuntime().halt(9);
            Vendor vendor = Vendor.at("0.5");
            switch (arguments[1]) {
                case "INTENDED" -> vendor.beforeSent.set(death);
                case "SENT" -> vendor.afterSent.set(death);
                case "ACCEPTED" -> vendor.afterAccepted.set(death);
                default -> { }
            }
            Studio studio = new Studio(Path.of(arguments[0]));
            studio.engine.ledger(studio.project()).budget(Optional.of(Money.of("0.9")), Caller.LOCAL);
            Build build = studio.engine.build(studio.project(), studio.work());
            build.generate("shot/sea/panel", "panel", Slot.CPU, vendor, new Vendor.Words("sea")).join();
            Runtime.getRuntime().halt(9);
        }
    }

    private void die(Path project, String stage) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Victim.class.getName(), project.toString(), stage).inheritIO().start();
        assertThat(process.waitFor()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"INTENDED, FAILED, 0, 1, 0.5", "SENT, UNKNOWN, 0.5, 0, 0", "ACCEPTED, ACCEPTED, 0.5, 0, 0.5", "COLLECTED, COLLECTED, 0, 0, 0.5"})
    void the_next_process_knows_where_the_call_was(String stage, Ledger.State found, String reserved, int sentAgain, String paid) throws Exception {
        Path project = folder.resolve("film.kinora");
        die(project, stage);
        try (Studio studio = new Studio(project)) {
            studio.state().recover();
            Ledger ledger = studio.engine.ledger(studio.project());
            assertThat(ledger.entries()).extracting(Ledger.Entry::state).containsExactly(found);
            assertThat(ledger.spending().reserved()).isEqualTo(amounts(reserved));
            Vendor vendor = Vendor.at("0.5");
            try (Build build = studio.engine.build(studio.project(), studio.work())) {
                Throwable problem = catchThrowable(() -> build.generate("shot/sea/panel", "panel", Slot.CPU, vendor, new Vendor.Words("sea")).join());
                if (found == Ledger.State.UNKNOWN) assertThat(problem).hasCauseInstanceOf(Failure.class);
                else assertThat(problem).isNull();
            }
            assertThat(vendor.asked).hasSize(sentAgain);
            assertThat(ledger.spending().paid()).isEqualTo(amounts(paid));
        }
    }

    private static List<Money> amounts(String amount) {
        return amount.equals("0") ? List.of() : List.of(Money.of(amount));
    }
}
