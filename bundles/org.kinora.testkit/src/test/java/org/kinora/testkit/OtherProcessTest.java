package org.kinora.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.time.Rational;

class OtherProcessTest {
    private final OtherProcess process = new OtherProcess(ProviderContractTest.Prints.class, List.of("-Dacme=1", "-Xlog:arguments"));

    @Test
    void a_request_is_carried_out_and_what_is_printed_is_heard() {
        SoundRequest request = sound(Rational.of(1, 4));
        OtherProcess.Answer answer = process.generate(request);
        try (TestWork work = new TestWork()) {
            assertThat(answer.outcome()).isEqualTo(new Hum(Flaw.NONE, request).generate(request, work));
        }
        assertThat(answer.printed()).contains("humming").contains("-Dacme=1");
    }

    @Test
    void a_refusal_is_told_with_what_the_process_said() {
        assertThatThrownBy(() -> process.generate(sound(Rational.ZERO))).isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the other process failed; it printed:\n").hasMessageContaining("The sound has no length.");
    }

    private static SoundRequest sound(Rational length) {
        return new SoundRequest("room-tone", "a kitchen", length, false, 5, Map.of());
    }
}
