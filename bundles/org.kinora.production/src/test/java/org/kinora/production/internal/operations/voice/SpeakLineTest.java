package org.kinora.production.internal.operations.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.json.Json;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.Price;
import org.kinora.api.work.Work;
import org.kinora.production.internal.operations.Asking;
import org.kinora.production.internal.operations.Direct;
import org.kinora.production.internal.operations.Installed;
import org.kinora.production.internal.operations.sound.FreeMakers;
import org.kinora.production.internal.voice.Speakers;
import org.kinora.testkit.TestWork;

/** A text is spoken where there is no project. */
class SpeakLineTest {
    private final TestWork work = new TestWork();
    private final List<SpeechRequest> asked = new ArrayList<>();

    @AfterEach
    void end() {
        work.close();
    }

    private Spoken speak(String input, Speaker... voices) {
        Providers providers = new Installed(List.of(voices));
        Direct guard = new Direct();
        return new SpeakLine(null, null, new Speakers(providers, guard), new FreeMakers(providers, guard))
                .run(Json.read(input, SpeakInput.class), Asking.loose(work));
    }

    @Test
    void a_text_is_spoken_without_a_project_and_it_is_said_what_is_kept() {
        Spoken spoken = speak("{\"text\":\"Who goes there?\",\"voice\":\"old-man\",\"emotion\":\"angry\"}", new Voice(Price.FREE));
        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.text()).isEqualTo("Who goes there?");
            assertThat(request.voice().id()).isEqualTo("old-man");
            assertThat(request.delivery().emotion()).isEqualTo("angry");
            assertThat(request.language()).isEqualTo("en");
        });
        assertThat(spoken.take()).isEqualTo(Optional.empty());
        assertThat(spoken.text()).isEqualTo("1.00 s, spoken by test.voice");
        assertThat(work.assets().has(spoken.speech())).isTrue();
        assertThat(work.notes()).containsExactly("There is no project here, so nothing is kept but the file. "
                + "Name one with --project FOLDER to speak in the voices of its people.");
    }

    @Test
    void a_voice_that_costs_money_needs_a_project() {
        assertThatThrownBy(() -> speak("{\"text\":\"Who goes there?\"}", new Voice(new Price(Money.NOTHING, Money.of("0.1")))))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.BUDGET))
                .hasMessage("""
                        A test voice costs money, and there is no project here whose ledger could note it.
                          what to do: Name a project with --project FOLDER, or choose what costs nothing.""");
        assertThat(asked).isEmpty();
    }

    @Test
    void who_cannot_speak_a_language_says_so() {
        assertThatThrownBy(() -> speak("{\"text\":\"Wer da?\",\"language\":\"de\"}", new Voice(Price.FREE)))
                .hasMessageStartingWith("No installed voice can speak de.");
        assertThatThrownBy(() -> speak("{\"text\":\"Wer da?\",\"voice\":\"mara\"}", new Voice(Price.FREE)))
                .hasMessageStartingWith("There is no voice mara.");
    }

    /** Speaks English. */
    private final class Voice implements Speaker {
        private final Price price;

        Voice(Price price) {
            this.price = price;
        }

        @Override
        public ModelCard describe() {
            return new ModelCard("test.voice", "A test voice", 1, price.most().isNothing(), true, List.of(), List.of("en"), Map.of(), "", "");
        }

        @Override
        public Price estimate(SpeechRequest request) {
            return price;
        }

        @Override
        public Outcome generate(SpeechRequest request, Work here) {
            asked.add(request);
            return Outcome.of("speech", here.assets().put(new byte[] {1, 2}, "audio/wav", Origin.DERIVED, "speech.wav"),
                    new PartInfo.Sound(48_000, 1, 48_000));
        }
    }
}
