package org.kinora.voice.neural.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.generate.Timings;
import org.kinora.api.json.Json;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.testkit.Recording;
import org.kinora.testkit.TestWork;
import org.kinora.voice.internal.mary.Engine;
import org.kinora.voice.neural.internal.model.Models;
import org.kinora.voice.neural.internal.model.VoiceFile;
import org.kinora.voice.neural.internal.phoneme.Pronouncers;

class NeuralVoiceTest {
    private static final VoiceProfile ANYBODY = new VoiceProfile("mara", "", "female", 30, 0, 1000, 1000, 1000);
    private static final double PIECE = 2.0 * TinyVoice.HOP / TinyVoice.RATE * 48_000;

    @TempDir
    Path folder;

    private final Models models = new Models();

    @AfterEach
    void close() {
        models.close();
    }

    @Test
    void a_line_becomes_sound_with_the_times_of_its_words() {
        Said said = say(TinyVoice.PLAIN, "kie vi, mara?", Map.of());
        assertThat(said.words()).extracting(Timings.Mark::text).containsExactly("_", "kie", "vi", "_", "mara", "_");
        assertThat(said.speech().level()).isBetween(-26.0, -18.0);
        Timings.Mark last = said.words().getLast();
        assertThat(last.to()).isEqualTo(said.speech().length());
    }

    @Test
    void the_times_are_those_that_the_model_tells() {
        List<Timings.Mark> words = say(TinyVoice.PLAIN, "abc de f", Map.of()).words();
        // A word lasts as long as its letters, and as the space after it, which is too short for a pause.
        assertThat(words).extracting(Timings.Mark::text).containsExactly("_", "abc", "de", "f", "_");
        int[] pieces = {4, 3, 1};
        for (int i = 0; i < pieces.length; i++)
            assertThat((double) (words.get(i + 1).to() - words.get(i + 1).from())).isCloseTo(pieces[i] * PIECE, within(2.0));
    }

    @Test
    void without_the_models_times_the_pauses_that_are_heard_part_the_words() {
        List<Timings.Mark> told = say(TinyVoice.PLAIN, "abcdefghij klm, nop.", Map.of()).words();
        List<Timings.Mark> heard = say(TinyVoice.PLAIN.untimed(), "abcdefghij klm, nop.", Map.of()).words();
        assertThat(heard).extracting(Timings.Mark::text).startsWith("_", "abcdefghij").contains("klm", "nop");
        assertThat((double) from(heard, "nop")).isCloseTo(from(told, "nop"), within(PIECE));
    }

    @Test
    void the_same_line_is_the_same_bytes() {
        assertThat(say(TinyVoice.PLAIN, "saluton", Map.of()).outcome().parts()).isEqualTo(say(TinyVoice.PLAIN, "saluton", Map.of()).outcome().parts());
    }

    @Test
    void a_slower_delivery_lasts_longer() {
        int plain = say(TinyVoice.PLAIN, "saluton", Map.of()).speech().length();
        int slow = spoken(TinyVoice.PLAIN, new SpeechRequest("saluton", "eo", ANYBODY, new Delivery("neutral", 500, "normal", "plain"), Map.of()))
                .speech().length();
        double spoken = 7 * PIECE;
        assertThat((double) slow - plain).isCloseTo(spoken, within(spoken * 0.01));
    }

    @Test
    void each_speaker_of_a_model_sounds_otherwise() {
        TinyVoice several = TinyVoice.PLAIN.of(3);
        Outcome low = say(several, "saluton", Map.of("voice", "voice0")).outcome();
        Outcome high = say(several, "saluton", Map.of("voice", "voice2")).outcome();
        assertThat(low.part("speech").asset()).isNotEqualTo(high.part("speech").asset());
        assertThat(refusal(several, request("saluton", "eo", Map.of("voice", "nobody"))).expected()).isEqualTo("one of: voice0, voice1, voice2");
    }

    @Test
    void several_who_speak_together_last_about_as_long_as_one() {
        int one = say(TinyVoice.PLAIN, "saluton", Map.of()).speech().length();
        int five = spoken(TinyVoice.PLAIN, new SpeechRequest("saluton", "eo", ANYBODY, new Delivery("neutral", 1000, "normal", "together"), Map.of()))
                .speech().length();
        assertThat(five).isBetween(one, one + 48_000 / 4);
    }

    @Test
    void what_cannot_be_spoken_is_said() {
        Said said = say(TinyVoice.PLAIN, "ĉu ne", Map.of());
        assertThat(said.outcome().notes()).singleElement().asString().contains("does not know some sounds").contains("\u0302");
        assertThat(say(TinyVoice.PLAIN, "... !", Map.of()).outcome().notes()).singleElement().asString().startsWith("nothing to speak");
        assertThat(say(TinyVoice.PLAIN, "привет", Map.of()).outcome().notes()).anyMatch(note -> note.contains("another script"));
        assertThat(spoken(TinyVoice.PLAIN, new SpeechRequest("ne", "eo", ANYBODY, new Delivery("neutral", 1000, "whisper", "plain"), Map.of()))
                .outcome().notes()).anyMatch(note -> note.contains("cannot whisper"));
    }

    @Test
    void it_describes_itself_by_its_settings() {
        NeuralVoice voice = voice(TinyVoice.PLAIN.of(2).in(folder, "eo_XX-Tiny Voice"));
        assertThat(voice.describe().id()).isEqualTo("kinora.neural.eo-xx-tiny-voice");
        assertThat(voice.describe().title()).isEqualTo("eo_XX-Tiny Voice (neural voice)");
        assertThat(voice.describe().languages()).containsExactly("eo");
        assertThat(voice.describe().parameters()).contains("\"enum\":[\"voice0\",\"voice1\"]");
    }

    @Test
    void another_model_of_the_same_name_gives_other_results() {
        int one = voice(TinyVoice.PLAIN.in(folder, "tiny")).describe().resultVersion();
        int other = voice(TinyVoice.PLAIN.untimed().in(folder, "tiny")).describe().resultVersion();
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void a_model_that_ends_early_is_refused_in_words() throws IOException {
        VoiceFile file = TinyVoice.PLAIN.in(folder, "short");
        byte[] whole = Files.readAllBytes(file.model());
        Files.write(file.model(), java.util.Arrays.copyOf(whole, whole.length / 2));
        Failure failure = refusal(voice(file), request("ne", "eo", Map.of()));
        assertThat(failure.kind()).isEqualTo(Kind.DAMAGED);
        assertThat(failure.failed()).isEqualTo("The neural voice short cannot be loaded.");
        assertThat(failure.expected()).isEqualTo("in short.onnx: a whole ONNX model");
        assertThat(failure.found()).isNotBlank();
        assertThat(failure.action()).startsWith("Fetch the model again");
    }

    @Test
    void a_model_of_another_kind_is_refused_with_the_inputs_that_it_has() throws IOException {
        VoiceFile file = TinyVoice.PLAIN.in(folder, "other");
        Files.write(file.model(), TinyVoice.PLAIN.model("text"));
        Failure failure = refusal(voice(file), request("ne", "eo", Map.of()));
        assertThat(failure.failed()).isEqualTo("The neural voice other is a model of another kind.");
        assertThat(failure.found()).contains("text INT64").contains("scales FLOAT");
    }

    @Test
    void a_model_without_settings_knows_no_language_and_says_what_is_missing() throws IOException {
        VoiceFile file = TinyVoice.PLAIN.in(folder, "bare");
        Files.delete(file.settings());
        NeuralVoice voice = voice(file);
        assertThat(voice.describe().languages()).isEmpty();
        assertThat(voice.describe().title()).isEqualTo("bare (neural voice, cannot be used: The neural voice bare has no settings.)");
        Failure failure = refusal(voice, request("ne", "eo", Map.of()));
        assertThat(failure.kind()).isEqualTo(Kind.MISSING);
        assertThat(failure.expected()).isEqualTo("the file bare.onnx.json beside the model");
    }

    @Test
    void settings_that_lack_something_are_refused_with_what_they_lack() throws IOException {
        VoiceFile file = TinyVoice.PLAIN.in(folder, "odd");
        assertThat(damaged(file, "{")).isNotBlank();
        assertThat(damaged(file, "[]")).isNotBlank();
        assertThat(damaged(file, "{}")).isEqualTo("\"audio\" is missing");
        assertThat(damaged(file, TinyVoice.PLAIN.settings().replace("\"_\": [0]", "\"-\": [0]"))).isEqualTo("phoneme_id_map has no \"_\"");
        assertThat(damaged(file, TinyVoice.PLAIN.settings().replace("22050", "220500"))).isEqualTo("audio.sample_rate is 220500");
        assertThat(damaged(file, TinyVoice.PLAIN.settings().replace("\"length_scale\": 1", "\"length_scale\": 0"))).contains("length_scale");
    }

    @Test
    void another_language_is_refused() {
        Failure failure = refusal(TinyVoice.PLAIN, request("hello", "en", Map.of()));
        assertThat(failure.failed()).isEqualTo("The neural voice tiny cannot speak en.");
        assertThat(failure.expected()).isEqualTo("eo");
        assertThat(failure.action()).contains("kinora voices");
    }

    @Test
    void without_the_program_for_its_sounds_it_knows_no_language_and_says_so() {
        NeuralVoice voice = new NeuralVoice(TinyVoice.PLAIN.speaking("de_DE", "aˈ ").in(folder, "berta"), models,
                new Pronouncers(Optional::empty, new Engine()));
        assertThat(voice.describe().languages()).isEmpty();
        assertThat(voice.describe().title()).isEqualTo("berta (neural voice; install espeak-ng to use it)");
        Failure failure = refusal(voice, request("ja", "de", Map.of()));
        assertThat(failure.failed()).isEqualTo("Nothing here knows how words of the language de-DE sound.");
        assertThat(failure.action()).isEqualTo("Install the package espeak-ng, then start Kinora again.");
    }

    private static long from(List<Timings.Mark> words, String text) {
        return words.stream().filter(word -> word.text().equals(text)).findFirst().orElseThrow().from();
    }

    private String damaged(VoiceFile file, String settings) throws IOException {
        Files.writeString(file.settings(), settings);
        Failure failure = refusal(voice(file), request("ne", "eo", Map.of()));
        assertThat(failure.key()).isEqualTo("settings.damaged");
        return failure.found();
    }

    private record Said(Outcome outcome, Recording speech, List<Timings.Mark> words) {}

    private Said say(TinyVoice voice, String text, Map<String, String> parameters) {
        return spoken(voice, request(text, "eo", parameters));
    }

    private Said spoken(TinyVoice tiny, SpeechRequest request) {
        try (TestWork work = new TestWork()) {
            Outcome outcome = voice(tiny.in(folder, "tiny" + tiny.hashCode())).generate(request, work);
            String words = Files.readString(work.assets().file(outcome.part("words").asset()));
            return new Said(outcome, Recording.of(work.assets().file(outcome.part("speech").asset())), Json.read(words, Timings.class).marks());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private NeuralVoice voice(VoiceFile file) {
        return new NeuralVoice(file, models, Pronouncers.ofMachine());
    }

    private Failure refusal(TinyVoice tiny, SpeechRequest request) {
        return refusal(voice(tiny.in(folder, "tiny")), request);
    }

    private static Failure refusal(NeuralVoice voice, SpeechRequest request) {
        try (TestWork work = new TestWork()) {
            Failure[] failure = new Failure[1];
            assertThatThrownBy(() -> voice.generate(request, work)).isInstanceOfSatisfying(Failure.class, thrown -> failure[0] = thrown);
            return failure[0];
        }
    }

    private static SpeechRequest request(String text, String language, Map<String, String> parameters) {
        return new SpeechRequest(text, language, ANYBODY, Delivery.PLAIN, parameters);
    }
}
