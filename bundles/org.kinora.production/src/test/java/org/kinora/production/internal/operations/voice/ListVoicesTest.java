package org.kinora.production.internal.operations.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.story.Story;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Work;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.production.internal.operations.Installed;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.production.internal.operations.Direct;
import org.kinora.production.internal.voice.Speakers;
import org.kinora.production.internal.voice.VoiceCensus;

class ListVoicesTest {
    private static final String VOICES = "{\"type\":\"object\",\"properties\":{\"voice\":{\"enum\":[\"rms\",\"slt\"]}}}";
    private final Speakers speakers = new Speakers(new Installed(List.of(new Silent("kinora.voice", "", "en"),
            new Silent("kinora.flite", VOICES, "en"), new Silent("kinora.espeak-ng", "", "de", "fr-fr", "zh-cmn"))), new Direct());

    @Test
    void the_first_speaker_that_knows_a_language_speaks_it() {
        assertThat(speakers.speaking("en-GB").orElseThrow().card().id()).isEqualTo("kinora.voice");
        assertThat(speakers.speaking("fr_CA").orElseThrow().card().id()).isEqualTo("kinora.espeak-ng");
        assertThat(speakers.speaking("ja")).isEmpty();
    }

    @Test
    void named_voices_are_those_of_the_parameter_voice() {
        assertThat(speakers.named("flite").orElseThrow().voices()).containsExactly("rms", "slt");
        assertThat(speakers.named("KINORA.VOICE").orElseThrow().voices()).isEmpty();
        assertThat(speakers.named("lite")).isEmpty();
    }

    @Test
    void a_wish_is_a_character_a_kind_of_person_a_model_or_a_voice_of_it() throws IOException {
        Story story = story("starship");
        assertThat(VoiceWish.of("Ada", Optional.of(story.bible()), speakers).profile().orElseThrow().id()).isEqualTo("ada");
        assertThat(VoiceWish.of("old man", Optional.empty(), speakers).profile().orElseThrow().gender()).isEqualTo("male");
        assertThat(VoiceWish.of("espeak-ng", Optional.empty(), speakers).speaker().orElseThrow().card().id()).isEqualTo("kinora.espeak-ng");
        assertThat(VoiceWish.of("flite/slt", Optional.empty(), speakers).parameters()).isEqualTo(Map.of("voice", "slt"));
        assertThat(VoiceWish.of(" ", Optional.empty(), speakers)).isSameAs(VoiceWish.NONE);
    }

    @Test
    void an_unknown_wish_is_answered_with_all_that_there_is() {
        for (String words : List.of("bob", "flite/nobody", "/")) {
            assertThatThrownBy(() -> VoiceWish.of(words, Optional.empty(), speakers)).isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.INPUT);
                assertThat(failure.expected()).contains("woman", "kinora.flite/rms");
            });
        }
    }

    @Test
    void a_film_tells_who_sounds_like_whom() throws IOException {
        VoiceCensus census = VoiceCensus.of(story("starship"), speakers);
        assertThat(census.people().getFirst().name()).isEqualTo("ADA");
        assertThat(census.people()).allMatch(person -> person.model().equals("kinora.voice") && person.lines() > 0);
        assertThat(census.distinct()).isBetween(1, census.people().size());
        String text = new ListVoices.Output(List.of(), Optional.of(census)).text();
        assertThat(text).startsWith("Nobody can speak here").contains("ADA ");
        for (VoiceCensus.Pair pair : census.alike()) assertThat(text).contains(pair.one() + " and " + pair.other());
    }

    @Test
    void nobody_speaks_for_a_language_without_a_voice() throws IOException {
        Speakers none = new Speakers(new Installed(List.of()), new Direct());
        VoiceCensus census = VoiceCensus.of(story("kitchen"), none);
        assertThat(census.people()).allMatch(person -> person.model().isEmpty());
        assertThat(new ListVoices.Output(List.of(), Optional.of(census)).text()).contains("nobody");
    }

    @Test
    void many_languages_are_wrapped() {
        List<String> languages = java.util.stream.IntStream.range(0, 60).mapToObj(i -> "l" + i).toList();
        ListVoices.Row row = new ListVoices.Row("x.y", "X", languages, List.of("a", "b"), List.of());
        String text = new ListVoices.Output(List.of(row), Optional.empty()).text();
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
        assertThat(text).contains("voices: a, b").contains("languages (60): l0 l1").endsWith("l59");
    }

    private static Story story(String sample) throws IOException {
        String script = Files.readString(Path.of("../../samples/" + sample + ".fountain"));
        Screenplay screenplay = new Fountain().read(script.getBytes(StandardCharsets.UTF_8)).screenplay();
        return new KinoraDirector().plan(PlanRequest.of(screenplay, new Identity().identify(screenplay, Optional.empty()))).story();
    }

    /** A speaker that only says what it is. */
    private record Silent(ModelCard describe) implements Speaker {
        Silent(String id, String parameters, String... languages) {
            this(new ModelCard(id, id, 1, true, true, List.of(), List.of(languages), Map.of(), parameters, ""));
        }

        @Override
        public Outcome generate(SpeechRequest request, Work work) {
            throw new UnsupportedOperationException();
        }
    }
}
