package org.kinora.production.internal.operations.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Composer;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.generate.Sounding;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Work;
import org.kinora.film.internal.FilmAssembly;
import org.kinora.production.internal.graph.MusicOfFilm;
import org.kinora.production.internal.operations.Direct;
import org.kinora.production.internal.operations.Workplace;
import org.kinora.production.internal.operations.takes.EffectDesk;
import org.kinora.production.internal.operations.takes.TakeDesk;

class MusicTakesTest {
    private static final String SCRIPT = """
            INT. KITCHEN - DAY

            MARA slams the door. She cries, alone and in despair.

            MARA
            Tea?

            She looks at the empty chair for a long time.
            """;

    @TempDir
    Path folder;

    private Workplace studio;

    @BeforeEach
    void open() {
        studio = new Workplace(folder, new Player(), new Slammer());
        studio.write(SCRIPT);
    }

    @AfterEach
    void close() throws Exception {
        studio.close();
    }

    @Test
    void every_piece_of_a_film_becomes_a_take_named_by_the_shot_where_it_begins() {
        Map<String, AssetId> music = music();
        assertThat(music).isNotEmpty();
        music();
        assertThat(studio.project().takes().all()).hasSameSizeAs(music.keySet()).allSatisfy(take -> {
            assertThat(take.name()).matches("\\w+-music_t01");
            assertThat(take.origin()).isEqualTo(TakeOrigin.GENERATED);
            assertThat(take.note()).startsWith("samples=").contains("bpm");
        });
    }

    @Test
    void what_is_composed_for_a_cue_is_a_take_and_the_film_uses_it_until_that_is_undone() {
        Map<String, AssetId> before = music();
        ListMusic.Row cue = cues().getFirst();
        Composed made = compose("{\"cue\":\"" + cue.name() + "\",\"mood\":\"eerie\",\"use\":true}");
        assertThat(made.text()).endsWith(", used in the film as " + cue.name() + "_t02");
        assertThat(music()).containsEntry(cue.id(), made.music()).isNotEqualTo(before);
        assertThat(cues().getFirst().take()).isEqualTo(cue.name() + "_t02");
        studio.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(music()).isEqualTo(before);
    }

    @Test
    void what_is_not_given_is_as_the_cue_has_it_and_what_is_not_used_changes_nothing() {
        Map<String, AssetId> before = music();
        ListMusic.Row cue = cues().getFirst();
        Composed same = compose("{\"cue\":\"" + cue.id() + "\"}");
        assertThat(same.music()).isEqualTo(before.get(cue.id()));
        assertThat(same.seconds()).isEqualTo(cue.length());
        Composed other = compose("{\"cue\":\"" + cue.name() + "\",\"seed\":2}");
        assertThat(other.music()).isNotEqualTo(same.music());
        assertThat(other.text()).contains(", kept as " + cue.name());
        assertThat(music()).isEqualTo(before);
    }

    @Test
    void a_sound_made_for_an_effect_of_the_film_is_a_take_of_it() {
        EffectDesk desk = desk();
        String name = desk.spotted(studio.asking()).names().of(desk.spotted(studio.asking()).cues().getFirst());
        MakeEffect.Output made = new MakeEffect(makers(), desk, new SoundTakes(studio.engine())).run(
                Json.read("{\"words\":\"iron gate slams\",\"effect\":\""
                + name + "\",\"use\":true}", MakeEffect.Input.class), studio.asking());
        assertThat(made.text()).isEqualTo("2.00 s of sound, used in the film as " + name + "_t01");
        Take take = studio.project().takes().all().getFirst();
        assertThat(take.note()).isEqualTo("samples=96000 iron gate slams");
        assertThat(studio.project().takes().chosen(Documents.MAIN, take.owner())).contains(take);
        assertThat(take.parts()).containsEntry("sound", made.sound().orElseThrow());
    }

    @Test
    void music_that_is_not_in_the_film_is_told() {
        assertThatThrownBy(() -> compose("{\"cue\":\"99-music\"}")).hasMessage("""
                There is no music 99-music in the film.
                  expected: the shot where it begins, such as 12A-music
                  found: 99-music
                  what to do: See kinora music list for the names of all cues.""");
    }

    private List<ListMusic.Row> cues() {
        return new ListMusic(new MusicDesk(studio.planning())).run(new ListMusic.Input(), studio.asking()).cues();
    }

    private Composed compose(String input) {
        return new ComposeMusic(makers(), new MusicDesk(studio.planning()), new SoundTakes(studio.engine()))
                .run(Json.read(input, ComposeMusicInput.class), studio.asking());
    }

    private FreeMakers makers() {
        return new FreeMakers(studio.providers(), new Direct());
    }

    private EffectDesk desk() {
        return new EffectDesk(new TakeDesk(studio.planning(), null), new FilmAssembly(null, null, null), studio.providers(), new Direct());
    }

    /** What the film would use now, by cue. */
    private Map<String, AssetId> music() {
        return new TreeMap<>(MusicOfFilm.of(studio, Optional.of(new Player())));
    }

    /** Its piece is the text that it was asked with. */
    private static final class Player implements Composer {
        @Override
        public ModelCard describe() {
            return ModelCard.local("test.player", "Player", 1);
        }

        @Override
        public Outcome generate(MusicRequest request, Work work) {
            AssetId piece = work.assets().put(request.toString().getBytes(StandardCharsets.UTF_8), "audio/wav", Origin.DERIVED, "music.wav");
            return Outcome.of("music", piece, new PartInfo.Sound(48_000, 2, request.length().samples(48_000)));
        }
    }

    /** Hears every door that is slammed. */
    private static final class Slammer implements SoundMaker {
        @Override
        public List<Sounding> hear(String action, String place, String ambience) {
            return action.contains("slams") ? List.of(new Sounding(0, "door-slam", "heavy door slams", Rational.of(2), false, 800, false)) : List.of();
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
