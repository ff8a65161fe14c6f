package org.kinora.production.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.generate.Sounding;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Work;
import org.kinora.film.internal.FilmAssembly;
import org.kinora.production.internal.operations.Direct;
import org.kinora.production.internal.operations.Workplace;

class EffectTakesTest {
    private static final String SCRIPT = """
            INT. KITCHEN - DAY

            MARA slams the door.

            MARA
            Tea?

            INT. HALL - NIGHT

            TOM slams the door.

            TOM
            No.
            """;

    @TempDir
    Path folder;

    private Workplace studio;
    private Story story;

    @BeforeEach
    void open() {
        studio = new Workplace(folder, new Slammer());
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
    void every_effect_of_a_film_becomes_a_take_named_by_its_shot_and_kind() {
        Map<String, AssetId> sounds = sounds();
        assertThat(sounds).hasSize(2);
        assertThat(studio.project().takes().all()).extracting(Take::owner).containsExactlyInAnyOrderElementsOf(sounds.keySet());
        assertThat(studio.project().takes().all()).allSatisfy(take -> {
            assertThat(take.name()).matches("\\d+[A-Z]*-door-slam_t01");
            assertThat(take.origin()).isEqualTo(TakeOrigin.GENERATED);
            assertThat(OwnMaterial.samples(take)).isEqualTo(96_000);
            assertThat(take.note()).endsWith("heavy door slams");
        });
        sounds();
        assertThat(studio.project().takes().all()).as("takes after making the same film again").hasSize(2);
    }

    @Test
    void a_recording_takes_the_place_of_an_effect_until_that_is_undone() {
        Map<String, AssetId> made = sounds();
        String owner = made.keySet().iterator().next();
        AssetId own = record(owner);
        assertThat(sounds()).containsEntry(owner, own);
        studio.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(sounds()).isEqualTo(made);
        studio.project().documents().redo(Documents.MAIN, Caller.LOCAL);
        assertThat(sounds()).containsEntry(owner, own);
    }

    @Test
    void going_back_to_an_earlier_take_uses_its_sound() {
        Map<String, AssetId> made = sounds();
        String owner = made.keySet().iterator().next();
        Take first = studio.project().takes().list(owner).getFirst();
        record(owner);
        studio.project().takes().choose(Documents.MAIN, first.id(), Caller.LOCAL);
        assertThat(sounds()).isEqualTo(made);
    }

    @Test
    void a_recording_stays_with_its_effect_when_the_script_is_rewritten() {
        String owner = sounds().keySet().stream()
                .filter(id -> story.scenes().get(1).shots().stream().anyMatch(shot -> id.startsWith(shot.id() + ".")))
                .findFirst().orElseThrow();
        AssetId own = record(owner);
        story = studio.write("INT. CELLAR - DAY\n\nAda slams the door.\n\n" + SCRIPT.replace("Tea?", "Coffee, perhaps?"));
        Map<String, AssetId> after = sounds();
        assertThat(after).hasSize(3).containsEntry(owner, own);
        assertThat(after.values().stream().filter(own::equals)).hasSize(1);
        story = studio.write(SCRIPT.replace("TOM slams", "TOM opens"));
        assertThat(sounds()).doesNotContainKey(owner);
        story = studio.write(SCRIPT);
        assertThat(sounds()).containsEntry(owner, own);
    }

    @Test
    void an_effect_is_found_by_its_name_and_by_its_id() {
        FilmAssembly engine = new FilmAssembly(null, null, null);
        var cues = engine.effects(story, new Slammer()::hear);
        EffectNames names = new EffectNames(story, cues);
        for (var cue : cues) {
            assertThat(names.cue(names.of(cue).toUpperCase(java.util.Locale.ROOT))).contains(cue);
            assertThat(names.cue(cue.id())).contains(cue);
        }
        assertThat(names.cue("99-door-slam")).isEmpty();
    }

    /** Puts a recording in the place of an effect. */
    private AssetId record(String owner) {
        AssetId own = studio.project().assets().put("my own slam".getBytes(StandardCharsets.UTF_8), "audio/wav", Origin.IMPORTED, "slam.wav");
        Take take = studio.project().takes().add(new NewTake(owner, "1-door-slam", TakeOrigin.RECORDED, Map.of("sound", own), "",
                OwnMaterial.soundNote(48_000, "slam.wav")));
        studio.project().takes().choose(Documents.MAIN, take.id(), Caller.LOCAL);
        return own;
    }

    /** What the film would use now, by effect. */
    private Map<String, AssetId> sounds() {
        try (Build build = studio.engine().build(studio.project(), studio.work())) {
            EffectSounds effects = new EffectSounds(studio.project(), Documents.MAIN, build, crew(), new FilmAssembly(null, null, null));
            Map<String, AssetId> sounds = new TreeMap<>();
            effects.ask(story, crew().soundMaker().orElseThrow()).forEach((cue, sound) -> sounds.put(cue.id(), sound.join().asset()));
            return sounds;
        }
    }

    /** Hears every door that is slammed; its sound is the text that it was asked with. */
    private static final class Slammer implements SoundMaker {
        @Override
        public List<Sounding> hear(String action, String place, String ambience) {
            List<Sounding> heard = new ArrayList<>();
            if (action.contains("slams")) heard.add(new Sounding(0, "door-slam", "heavy door slams", Rational.of(2), false, 800, false));
            return heard;
        }

        @Override
        public ModelCard describe() {
            return ModelCard.local("test.slammer", "Slammer", 1);
        }

        @Override
        public Outcome generate(SoundRequest request, Work work) {
            AssetId sound = work.assets().put(request.toString().getBytes(StandardCharsets.UTF_8), "audio/wav", Origin.DERIVED, "sound.wav");
            return Outcome.of("sound", sound, new PartInfo.Sound(48_000, 2, request.length().samples(48_000)));
        }
    }
}
