package org.kinora.production.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.story.Line;
import org.kinora.api.story.Story;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Work;
import org.kinora.production.internal.operations.Direct;
import org.kinora.production.internal.operations.Workplace;

class LineSpeechTest {
    private static final String SCRIPT = """
            INT. KITCHEN - DAY

            MARA, 34, and TOM, 41, sit.

            MARA
            Tea?

            TOM
            No tea.

            MARA
            Well, then.
            """;
    private static final String VOICES = "{\"type\":\"object\",\"properties\":{\"voice\":{\"enum\":[\"one\",\"two\"]}}}";

    @TempDir
    Path folder;

    private Workplace studio;
    private Story story;

    @BeforeEach
    void open() {
        studio = new Workplace(folder, new Talker("test.usual", "", List.of(), "en", "de"),
                new Talker("test.en-us-amy", VOICES, List.of("own-pitch"), "en"),
                new Talker("test.de-thorsten", "", List.of("own-pitch"), "de"));
        story = studio.write(SCRIPT);
    }

    private Crew crew() {
        return new Crew(studio.providers(), new Direct());
    }

    @AfterEach
    void close() throws Exception {
        studio.close();
    }

    @Test
    void without_a_choice_the_first_who_knows_the_language_speaks_all() {
        assertThat(speakers().values()).allMatch(said -> said.startsWith("test.usual "));
        assertThat(studio.work().notes()).isEmpty();
    }

    @Test
    void who_was_chosen_for_a_character_speaks_his_lines_and_no_others() {
        choose("mara", "en_US-Amy/two");
        Map<String, String> said = speakers();
        for (Line line : story.lines().toList())
            assertThat(said.get(line.id())).startsWith(line.character().equals("mara") ? "test.en-us-amy two" : "test.usual ");
        assertThat(studio.project().takes().all()).as("every line is kept as a take").hasSize(3);
    }

    @Test
    void a_choice_survives_a_rewrite_and_can_be_undone() {
        choose("mara", "en_US-amy");
        story = studio.write("INT. CELLAR - NIGHT\n\nADA\nHello?\n\n" + SCRIPT.replace("Tea?", "Coffee?"));
        assertThat(speakers().values().stream().filter(said -> said.startsWith("test.en-us-amy"))).hasSize(2);
        studio.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        studio.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        studio.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        story = studio.story();
        assertThat(speakers().values()).allMatch(said -> said.startsWith("test.usual "));
    }

    @Test
    void a_chosen_voice_of_another_language_or_that_is_gone_is_told_once_and_the_usual_one_speaks() {
        choose("mara", "de-thorsten");
        choose("tom", "nobody/two");
        assertThat(speakers().values()).allMatch(said -> said.startsWith("test.usual "));
        assertThat(studio.work().notes()).containsExactly(
                "Mara should speak with de-thorsten, which is not installed or does not speak en; the usual voice speaks instead. See kinora voices.",
                "Tom should speak with nobody/two, which is not installed or does not speak en; the usual voice speaks instead. See kinora voices.");
    }

    @Test
    void two_who_were_given_one_voice_that_keeps_its_pitch_are_named_as_alike() {
        choose("mara", "en_US-amy/one");
        choose("tom", "en_US-amy/one");
        summary();
        assertThat(studio.work().notes()).singleElement().asString().startsWith("These voices are hard to tell apart: ").contains("MARA", "TOM");
        choose("tom", "en_US-amy/two");
        summary();
        assertThat(studio.work().notes()).as("nothing new").hasSize(1);
    }

    private void choose(String character, String model) {
        studio.project().documents().edit(Documents.MAIN, "Voice", Caller.LOCAL,
                view -> List.of(Change.put(VoiceChoice.TYPE, VoiceChoice.id(character), new VoiceChoice(character, model))));
        story = studio.story();
    }

    private void summary() {
        try (Build build = studio.engine().build(studio.project(), studio.work())) {
            new LineSpeech(studio.project(), Documents.MAIN, build, crew(), studio.work()).summarise(0, story);
        }
    }

    /** Who spoke each line, with which voice. */
    private Map<String, String> speakers() {
        try (Build build = studio.engine().build(studio.project(), studio.work())) {
            LineSpeech speech = new LineSpeech(studio.project(), Documents.MAIN, build, crew(), studio.work());
            return speech.ask(story, new Requests(story)).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                    entry -> new String(Planning.bytes(studio.project(), entry.getValue().join().orElseThrow().asset()), StandardCharsets.UTF_8),
                    (one, other) -> one, TreeMap::new));
        }
    }

    /** Its sound says who it is, and with which voice it was asked to speak. */
    private record Talker(ModelCard describe) implements Speaker {
        Talker(String id, String parameters, List<String> features, String... languages) {
            this(new ModelCard(id, id, 1, true, true, features, List.of(languages), Map.of(), parameters, ""));
        }

        @Override
        public Outcome generate(SpeechRequest request, Work work) {
            String said = describe.id() + " " + request.parameters().getOrDefault("voice", "") + ": " + request.text();
            AssetId sound = work.assets().put(said.getBytes(StandardCharsets.UTF_8), "audio/wav", Origin.DERIVED, "speech.wav");
            return Outcome.of("speech", sound, new PartInfo.Sound(48_000, 1, 48_000));
        }
    }
}
