package org.kinora.production.internal.operations.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Composer;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Source;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.Price;
import org.kinora.api.work.Work;
import org.kinora.production.internal.operations.Asking;
import org.kinora.production.internal.operations.Direct;
import org.kinora.production.internal.operations.Installed;
import org.kinora.testkit.TestWork;

class SoundOperationsTest {
    private static final AssetId MUSIC = new AssetId("0".repeat(64), "audio/wav");
    private static final AssetId STEM = new AssetId("1".repeat(64), "audio/wav");
    private static final AssetId FILE = new AssetId("2".repeat(64), "audio/wav");

    private final List<Record> asked = new ArrayList<>();
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        assertThat(work.stages()).allSatisfy(title -> assertThat(title).isNotBlank().doesNotContain("."));
        work.close();
    }

    @Test
    void what_is_not_given_is_usual() {
        Composed made = compose("{}", new Player("free", Price.FREE));
        assertThat(asked).containsExactly(new MusicRequest("neutral", "score", 0, "", Rational.of(30), 500, "", List.of(), false, false, 0,
                Map.of("stems", "none")));
        assertThat(made.music()).isEqualTo(MUSIC);
        assertThat(made.text()).isEqualTo("30.00 s of music");
        assertThat(work.notes()).containsExactly("a remark");
    }

    @Test
    void everything_that_is_given_is_asked_for() {
        Composed made = compose("""
                {"mood":"tense","genre":"western","tempo":96,"tempoEnd":120,"key":"E minor","length":"12.5","intensity":80,
                "theme":"mara","hit":["3.5","7"],
                "underSpeech":true,"stems":true,"seed":9}""", new Player("free", Price.FREE));
        assertThat(asked).containsExactly(new MusicRequest("tense", "western", 96, "E minor", Rational.parse("12.5"), 800, "mara",
                List.of(Rational.parse("3.5"), Rational.of(7)), false, true, 9, Map.of("tempo-end", "120")));
        assertThat(made.melody()).contains(STEM);
        assertThat(made.vocals()).isEmpty();
    }

    @Test
    void files_are_handed_on_as_assets() {
        ComposeMusicInput input = input("{\"length\":\"60\"}");
        ComposeMusicInput with = new ComposeMusicInput(input.mood(), input.genre(), 0, 0, "", input.length(), Optional.empty(), "", List.of(), false,
                false, false,
                Optional.of(Source.ofAsset("mara.wav", FILE)), Optional.of(Source.ofAsset("own.sf2", FILE)), 1, "", false);
        new ComposeMusic(makers(new Player("free", Price.FREE)), new MusicDesk(null), null).run(with, Asking.loose(work));
        assertThat(((MusicRequest) asked.getFirst()).parameters()).isEqualTo(Map.of("extend", FILE.toString(), "soundfont", FILE.toString(), "stems",
                "none"));
    }

    @Test
    void only_what_costs_nothing_is_asked() {
        compose("{}", new Player("dear", new Price(Money.of("1"), Money.of("1"))), new Player("free", Price.FREE));
        assertThat(asked).hasSize(1);
        assertThatThrownBy(() -> compose("{}", new Player("dear", new Price(Money.NOTHING, Money.of("1")))))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.MISSING))
                .hasMessage("""
                        No part of Kinora can compose music here at no cost.
                          what to do: Check with kinora plugins why org.kinora.composer does not offer it.""");
    }

    @Test
    void a_loop_is_not_extended() {
        assertThatThrownBy(() -> compose("{\"loop\":true,\"extend\":{\"name\":\"a.wav\",\"asset\":\"" + FILE + "\"}}",
                new Player("free", Price.FREE)))
                .hasMessageContaining("A piece cannot be extended and be a loop.");
    }

    @Test
    void words_become_a_sound_in_the_foreground() {
        MakeEffect.Output made = effect("{\"words\":\"heavy door closes in a stone hall\",\"length\":\"2.5\"}", "");
        assertThat(asked).containsExactly(new SoundRequest("heavy door closes in a stone hall", "", Rational.parse("2.5"), false, 0,
                Map.of("level", "foreground")));
        assertThat(made.sound()).contains(MUSIC);
        assertThat(made.text()).isEqualTo("2.50 s of sound");
        effect("{\"words\":\"rain\",\"loop\":true,\"background\":true,\"seed\":3}", "");
        assertThat(asked.getLast()).isEqualTo(new SoundRequest("rain", "", Rational.of(4), true, 3, Map.of("level", "background")));
    }

    @Test
    void what_there_is_can_be_listed() {
        MakeEffect.Output listed = effect("{\"list\":true}", """
                {"kinds":{"door-close":{"words":"door gate / close shut","repeats":false},"footsteps":{"words":"%s","repeats":true}},
                "ambiences":["rain","sea"]}""".formatted("boot ".repeat(40).strip()));
        assertThat(listed.kinds()).extracting(EffectList.Kind::name).containsExactly("door-close", "footsteps");
        assertThat(listed.text()).startsWith("door-close        door gate / close shut\n").endsWith("ambiences: rain sea");
        assertThat(listed.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
        assertThat(effect("{\"list\":true}", "").text()).isEmpty();
    }

    @Test
    void nothing_to_hear_is_told() {
        assertThatThrownBy(() -> effect("{}", "")).hasMessage("""
                It is not said what shall be heard.
                  expected: words such as "heavy door closes in a stone hall"
                  what to do: See kinora sound effect --list for what there is.""");
    }

    @Test
    void what_the_film_shall_use_needs_a_film_and_a_name() {
        assertThatThrownBy(() -> compose("{\"cue\":\"1A-music\"}", new Player("free", Price.FREE))).hasMessage("""
                There is no film here that could keep it.
                  what to do: Name its project with --project FOLDER, or leave out --cue, --effect and --use.""");
        assertThatThrownBy(() -> compose("{\"use\":true}", new Player("free", Price.FREE))).hasMessage("""
                It is not said which music of the film it shall be.
                  what to do: Name the cue with --cue; kinora music list names all of them.""");
        assertThatThrownBy(() -> effect("{\"words\":\"slam\",\"use\":true}", "")).hasMessage("""
                It is not said which sound effect of the film it shall be.
                  what to do: Name it with --effect; kinora effect list names all of them.""");
    }

    private Composed compose(String input, Player... players) {
        return new ComposeMusic(makers(players), new MusicDesk(null), null).run(input(input), Asking.loose(work));
    }

    private MakeEffect.Output effect(String input, String parameters) {
        return new MakeEffect(makers(new Noise(parameters)), null, null).run(Json.read(input, MakeEffect.Input.class), Asking.loose(work));
    }

    private static ComposeMusicInput input(String json) {
        return Json.read(json, ComposeMusicInput.class);
    }

    private FreeMakers makers(Provider<?>... providers) {
        return new FreeMakers(new Installed(List.of(providers)), new Direct());
    }

    /** A composer that notes what it is asked. */
    private final class Player implements Composer {
        private final String id;
        private final Price price;

        Player(String id, Price price) {
            this.id = id;
            this.price = price;
        }

        @Override
        public ModelCard describe() {
            return ModelCard.local(id, id, 1);
        }

        @Override
        public Price estimate(MusicRequest request) {
            return price;
        }

        @Override
        public Outcome generate(MusicRequest request, Work work) {
            asked.add(request);
            PartInfo info = new PartInfo.Sound(48_000, 2, request.length().samples(48_000));
            return Outcome.of("music", MUSIC, info).with("stems/melody", STEM, info).noting("a remark");
        }
    }

    /** A sound maker that notes what it is asked. */
    private final class Noise implements SoundMaker {
        private final String parameters;

        Noise(String parameters) {
            this.parameters = parameters;
        }

        @Override
        public ModelCard describe() {
            return new ModelCard("noise", "Noise", 1, true, true, List.of(), List.of(), Map.of(), parameters, "");
        }

        @Override
        public Outcome generate(SoundRequest request, Work work) {
            asked.add(request);
            return Outcome.of("sound", MUSIC, new PartInfo.Sound(48_000, 2, request.length().samples(48_000)));
        }
    }
}
