package org.kinora.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.time.Rational;

class ProviderContractTest {
    @TempDir Path folder;

    @AfterEach
    void end_what_lingers() throws IOException {
        Files.deleteIfExists(Hum.LITTER);
        for (Thread thread : Thread.getAllStackTraces().keySet())
            if (thread.getName().equals("left behind") || thread.getName().equals("testkit generate")) thread.interrupt();
    }

    @Test
    void a_good_provider_passes_every_rule() throws IOException {
        EngineExecutionResults results = run(None.class);
        assertThat(failed(results)).isEmpty();
        assertThat(results.testEvents().succeeded().count()).isEqualTo(14);
        assertThat(report()).startsWith("Kinora compatibility kit\n\norg.kinora.testkit.ProviderContractTest$None\nkit 0.1: 14/14\n")
                .contains("  prints nothing: ok\n");
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void a_bad_provider_fails_exactly_the_rule_it_breaks(Class<?> contract, String rule) throws IOException {
        assertThat(failed(run(contract))).containsExactly(rule);
        assertThat(report()).contains("kit 0.1: 13/14\n").contains("  " + rule.replace('_', ' ') + ": FAILED: ");
    }

    @Test
    void a_rule_about_a_promise_that_is_not_made_is_counted_apart() throws IOException {
        assertThat(failed(run(RefusesNothing.class))).isEmpty();
        assertThat(report()).contains("kit 0.1: 13/13 (1 not applicable)\n").contains("refused() names no request");
    }

    static Stream<Arguments> flaws() {
        return Stream.of(arguments(ChangesItsTitle.class, "describes_itself_at_once_and_the_same_each_time"),
                arguments(NoTitle.class, "has_an_id_a_title_and_a_result_version"),
                arguments(NoPrice.class, "tells_the_price_before_the_call"),
                arguments(ReadsIdentity.class, "a_request_means_the_same_after_being_stored"),
                arguments(KeepsToItsProcess.class, "a_request_means_the_same_after_being_stored"),
                arguments(NoPart.class, "delivers_the_standard_parts"),
                arguments(TooShort.class, "parts_hold_what_was_asked_for"),
                arguments(BrokenFile.class, "parts_hold_what_was_asked_for"),
                arguments(GoesBack.class, "progress_goes_from_0_to_1_and_never_back"),
                arguments(AboveOne.class, "progress_goes_from_0_to_1_and_never_back"),
                arguments(BeginsCancelled.class, "does_not_begin_when_it_is_cancelled_already"),
                arguments(DeafToCancel.class, "stops_within_2_seconds_of_cancel"),
                arguments(CancelsBadly.class, "stops_within_2_seconds_of_cancel"),
                arguments(RefusesBadly.class, "refuses_what_it_cannot_do_and_says_what_to_do"),
                arguments(Random.class, "the_same_request_gives_the_same_bytes"),
                arguments(LeavesFile.class, "leaves_no_file_no_memory_and_no_thread_behind"),
                arguments(LeavesThread.class, "leaves_no_file_no_memory_and_no_thread_behind"),
                arguments(CallsLate.class, "leaves_no_file_no_memory_and_no_thread_behind"),
                arguments(Litters.class, "leaves_no_file_no_memory_and_no_thread_behind"),
                arguments(ContextLoader.class, "needs_no_context_class_loader"),
                arguments(Prints.class, "prints_nothing"));
    }

    private EngineExecutionResults run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(contract))
                .configurationParameters(Map.of("kinora.testkit.report", folder.resolve("report.txt").toString())).execute();
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("report.txt"));
    }

    private static List<String> failed(EngineExecutionResults results) {
        return results.testEvents().failed().map(event -> event.getTestDescriptor().getDisplayName().replace("()", "")).toList();
    }

    abstract static class HumContract extends ProviderContract<SoundRequest> {
        private final Flaw flaw;
        private final SoundRequest request = sound(Rational.of(1, 4));

        HumContract(Flaw flaw) {
            this.flaw = flaw;
        }

        @Override
        protected Provider<SoundRequest> provider() {
            return new Hum(flaw, request);
        }

        @Override
        protected SoundRequest request() {
            return request;
        }

        @Override
        protected List<SoundRequest> refused() {
            return List.of(sound(Rational.ZERO));
        }

        private static SoundRequest sound(Rational length) {
            return new SoundRequest("room-tone", "a kitchen", length, false, 5, Map.of());
        }
    }

    static final class RefusesNothing extends HumContract {
        RefusesNothing() {
            super(Flaw.NONE);
        }

        @Override
        protected List<SoundRequest> refused() {
            return List.of();
        }
    }

    static final class None extends HumContract {
        None() {
            super(Flaw.NONE);
        }
    }

    static final class ChangesItsTitle extends HumContract {
        ChangesItsTitle() {
            super(Flaw.CHANGES_ITS_TITLE);
        }
    }

    static final class NoTitle extends HumContract {
        NoTitle() {
            super(Flaw.NO_TITLE);
        }
    }

    static final class NoPrice extends HumContract {
        NoPrice() {
            super(Flaw.NO_PRICE);
        }
    }

    static final class ReadsIdentity extends HumContract {
        ReadsIdentity() {
            super(Flaw.READS_IDENTITY);
        }
    }

    static final class KeepsToItsProcess extends HumContract {
        KeepsToItsProcess() {
            super(Flaw.KEEPS_TO_ITS_PROCESS);
        }
    }

    static final class NoPart extends HumContract {
        NoPart() {
            super(Flaw.NO_PART);
        }
    }

    static final class TooShort extends HumContract {
        TooShort() {
            super(Flaw.TOO_SHORT);
        }
    }

    static final class BrokenFile extends HumContract {
        BrokenFile() {
            super(Flaw.BROKEN_FILE);
        }
    }

    static final class GoesBack extends HumContract {
        GoesBack() {
            super(Flaw.GOES_BACK);
        }
    }

    static final class AboveOne extends HumContract {
        AboveOne() {
            super(Flaw.ABOVE_ONE);
        }
    }

    static final class BeginsCancelled extends HumContract {
        BeginsCancelled() {
            super(Flaw.BEGINS_CANCELLED);
        }
    }

    static final class DeafToCancel extends HumContract {
        DeafToCancel() {
            super(Flaw.DEAF_TO_CANCEL);
        }
    }

    static final class CancelsBadly extends HumContract {
        CancelsBadly() {
            super(Flaw.CANCELS_BADLY);
        }
    }

    static final class RefusesBadly extends HumContract {
        RefusesBadly() {
            super(Flaw.REFUSES_BADLY);
        }
    }

    static final class Random extends HumContract {
        Random() {
            super(Flaw.RANDOM);
        }
    }

    static final class LeavesFile extends HumContract {
        LeavesFile() {
            super(Flaw.LEAVES_FILE);
        }
    }

    static final class LeavesThread extends HumContract {
        LeavesThread() {
            super(Flaw.LEAVES_THREAD);
        }
    }

    static final class CallsLate extends HumContract {
        CallsLate() {
            super(Flaw.CALLS_LATE);
        }
    }

    static final class Litters extends HumContract {
        Litters() {
            super(Flaw.LITTERS);
        }
    }

    static final class ContextLoader extends HumContract {
        ContextLoader() {
            super(Flaw.CONTEXT_LOADER);
        }
    }

    static final class Prints extends HumContract {
        Prints() {
            super(Flaw.PRINTS);
        }
    }
}
