package org.kinora.workbench.timeline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.KeyFrame.Ease;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;

class HandlesTest {
    private static final Keys FADING = new Keys(List.of(new KeyFrame(0, 0, Ease.SMOOTH), new KeyFrame(12, 1_000_000)));
    private static final Clip PICTURE = new Clip("a", "", new Medium.Colour("000000"), 0, 96, 0, Blend.CUT, Level.PLAIN)
            .with(List.of(new Effect.Opacity(FADING), new Effect.Surround(true, "000000")));
    private static final Clip SOUND = new Clip("line", "a", new Medium.Colour("000000"), 48_000, 96_000, 0, Blend.CUT,
            new Level(-300, 4_800, 0, 250));
    private static final Cut CUT = new Cut(new FilmFormat(1280, 720, Rational.of(24)), "en", 96, List.of(
            new Track(Role.PICTURE, List.of(PICTURE), false), new Track(Role.DIALOGUE, List.of(SOUND), false)), List.of(), Map.of(),
            Mastering.STANDARD);
    private static final Scale SCALE = new Scale(100, 100, 4);
    private static final Lane UPPER = Lanes.of(CUT, 32, 4).lanes().getFirst();
    private static final Lane LOWER = Lanes.of(CUT, 32, 4).lanes().getLast();

    private static Handles handles(Optional<Parameter> parameter) {
        return new Handles(SCALE, 0, parameter);
    }

    private static String input(Pull pull) {
        return pull.operation() + pull.input().map(Object::toString).orElse("");
    }

    @Test
    void the_line_of_a_sound_is_its_level_and_its_upper_corners_are_its_fades() {
        Handles handles = handles(Optional.empty());
        assertThat(handles.at(LOWER, SOUND, 300, handles.gain(LOWER, SOUND, 300)).orElseThrow().kind()).isEqualTo(Pull.Kind.GAIN);
        var in = handles.fadeIn(LOWER, SOUND);
        assertThat(in.x).as("0.1 s at 24 frames a second and 4 pixels a frame").isEqualTo(100 + 24 * 4 + 9);
        assertThat(handles.at(LOWER, SOUND, in.x, in.y).orElseThrow().kind()).isEqualTo(Pull.Kind.FADE_IN);
        var out = handles.fadeOut(LOWER, SOUND);
        assertThat(handles.at(LOWER, SOUND, out.x, out.y).orElseThrow().kind()).isEqualTo(Pull.Kind.FADE_OUT);
        assertThat(handles.at(LOWER, SOUND, 300, LOWER.y() + LOWER.height() - 4)).isEmpty();
    }

    @Test
    void a_pulled_level_keeps_fades_and_side() {
        Pull pull = Pull.begin(Pull.Kind.GAIN, LOWER, SOUND);
        assertThat(input(pull.pulled(0, 0.125))).isEqualTo("cut.level{\"clip\":\"line\",\"gain\":\"300/100\",\"side\":250,\"fadeIn\":\"0.100000\"}");
        assertThat(pull.pulled(0, 0.06).level().gain()).as("near 0 dB").isZero();
        assertThat(pull.pulled(50, 0).input()).as("sideways").isEmpty();
    }

    @Property
    void fades_never_meet_and_a_level_stays_within_what_is_drawn(@ForAll @DoubleRange(min = -500, max = 500) double frames,
            @ForAll @DoubleRange(min = -3, max = 3) double up) {
        for (Pull.Kind kind : List.of(Pull.Kind.GAIN, Pull.Kind.FADE_IN, Pull.Kind.FADE_OUT)) {
            Level level = Pull.begin(kind, LOWER, SOUND).pulled(frames, up).level();
            assertThat(level.fadeIn() + level.fadeOut()).isBetween(0L, SOUND.length());
            assertThat(level.gain()).isBetween(-3600, 1200);
        }
    }

    @Test
    void key_frames_of_a_level_are_put_on_its_line_and_pulled_in_time_and_loudness() {
        LevelEdit edit = new LevelEdit(LOWER, SOUND);
        assertThat(edit.place(24)).as("the clip begins at frame 24").isZero();
        Level one = edit.toggled(edit.place(36));
        assertThat(one.curve()).containsExactly(new KeyFrame(24_000, 0));
        assertThat(one.faded(0, 0)).as("gain and side stay").isEqualTo(SOUND.level().faded(0, 0).curved(one.curve()));
        Level two = new LevelEdit(LOWER, SOUND.with(one)).toggled(72_000);
        Clip keyed = SOUND.with(two);
        Handles handles = handles(Optional.empty());
        var place = handles.level(LOWER, keyed, two.curve().getLast());
        Pull pull = handles.at(LOWER, keyed, place.x, place.y).orElseThrow();
        assertThat(pull.kind()).isEqualTo(Pull.Kind.LEVEL);
        assertThat(input(pull.pulled(-6, -0.125))).isEqualTo("cut.level{\"clip\":\"line\",\"gain\":\"-300/100\",\"side\":250,\"fadeIn\":\"0.100000\","
                + "\"keys\":\"0@0.500000 -6@1.250000\"}");
        assertThat(pull.pulled(0, 5).level().decibels(72_000)).as("never above what is drawn").isEqualTo(12);
        assertThat(pull.input()).as("not pulled").isEmpty();
        assertThat(new LevelEdit(LOWER, keyed).toggled(72_001).curve()).as("the one that is near goes").containsExactly(new KeyFrame(24_000, 0));
        assertThat(new LevelEdit(LOWER, keyed).eased(30_000).curve().getFirst().ease()).isEqualTo(Ease.SMOOTH);
    }

    @Test
    void a_sound_that_stands_off_its_picture_says_by_how_much_on_either_side() {
        Cut cut = new Cut(CUT.format(), "en", 96, List.of(new Track(Role.PICTURE, List.of(PICTURE.at(0, 24).with(Level.PLAIN),
                linked("b", "a", 24, 24), linked("c", "c", 48, 48)), false), new Track(Role.DIALOGUE, List.of(SOUND), false)), List.of(), Map.of(),
                Mastering.STANDARD);
        Lanes lanes = Lanes.of(cut, 32, 4);
        Lane lower = lanes.lanes().getLast();
        assertThat(lanes.overhang(lower, SOUND)).as("24 to 72, its pictures 24 to 48").contains(new Overhang(0, 24));
        assertThat(lanes.overhang(lower, SOUND.at(40_000, 56_000))).contains(new Overhang(4, 0));
        assertThat(lanes.overhang(lower, SOUND.at(60_000, 10_000))).contains(new Overhang(0, 0));
        assertThat(Gesture.begin(new Lanes.Hit(lower, SOUND, Lanes.Edge.IN), false, false).orElseThrow().dragged(-4)
                .words(lanes, Texts.beside(Lanes.class))).endsWith("-4 f · J 4 f before its picture, L 24 f after its picture");
    }

    private static Clip linked(String id, String shot, long position, long length) {
        return new Clip(id, shot, new Medium.Colour("000000"), position, length, 0, Blend.CUT, Level.PLAIN);
    }

    @Test
    void a_transition_grows_on_both_sides_of_the_cut() {
        assertThat(input(Pull.begin(Pull.Kind.BLEND, UPPER, PICTURE).pulled(6, 0)))
                .isEqualTo("cut.transition{\"clip\":\"a\",\"kind\":\"dissolve\",\"length\":\"12f\"}");
        Clip wiping = PICTURE.with(Blend.around("wipeleft", 10));
        assertThat(input(Pull.begin(Pull.Kind.BLEND, UPPER, wiping).pulled(-9, 0))).contains("\"kind\":\"cut\"");
        assertThat(input(Pull.begin(Pull.Kind.BLEND, UPPER, wiping).pulled(1, 0))).contains("\"kind\":\"wipeleft\",\"length\":\"12f\"");
    }

    @Test
    void a_pulled_key_frame_keeps_its_ease_and_all_other_effects() {
        Handles handles = handles(Optional.of(Parameter.OPACITY));
        var place = handles.key(UPPER, PICTURE, Parameter.OPACITY, 12, 1);
        Pull pull = handles.at(UPPER, PICTURE, place.x, place.y).orElseThrow().pulled(12, -0.5);
        assertThat(input(pull)).isEqualTo("cut.effect{\"clip\":\"a\",\"surround\":\"blur\",\"opacity\":\"0@0f~ 0.5@24f\"}");
    }

    @Test
    void key_frames_are_added_where_the_value_is_and_the_last_one_stays() {
        KeyEdit edit = new KeyEdit(FADING);
        assertThat(edit.added(6).frames().get(1)).isEqualTo(new KeyFrame(6, 500_000, Ease.SMOOTH));
        assertThat(edit.removed(FADING.frames().getFirst()).frames()).containsExactly(FADING.frames().getLast());
        assertThat(new KeyEdit(Keys.of(7)).removed(new KeyFrame(0, 7))).isEqualTo(Keys.of(7));
        assertThat(edit.eased(FADING.frames().getFirst()).frames().getFirst().ease()).isEqualTo(Ease.HOLD);
        assertThat(edit.moved(FADING.frames().getFirst(), 12, 5).frames()).containsExactly(new KeyFrame(12, 5, Ease.SMOOTH));
    }

    @Test
    void all_effects_of_a_clip_are_told_when_one_of_them_changes() {
        Keys half = Keys.of(500_000);
        List<Effect> effects = List.of(new Effect.Framing(half, half), new Effect.Crop(Keys.of(0), Keys.of(100_000), Keys.of(0), Keys.of(0)),
                new Effect.Masked(Effect.Masked.Shape.ELLIPSE, half, half, half, half, 100_000, true), new Effect.Mixed(Effect.Mixed.Mode.SCREEN));
        assertThat(EffectInput.of("a", Parameter.ZOOM.in(effects, Keys.from(1_000_000, 0, 1_120_000, 47)))).hasToString("{\"clip\":\"a\","
                + "\"framing\":\"0.5,0.5\",\"crop\":\"0,0.1,0,0\",\"mask\":\"ellipse,0.5,0.5,0.5,0.5\",\"feather\":\"100000/1000000\","
                + "\"inverted\":true,\"mode\":\"screen\",\"zoom\":\"1@0f 1.12@47f\",\"x\":\"0\",\"y\":\"0\",\"turn\":\"0\"}");
    }

    @Test
    void a_dropped_file_becomes_a_take_of_what_lies_there() {
        Labels labels = new Labels(Map.of("a", "1A", "line", "Mara: Tea?"), Map.of("line", "Tea?"));
        assertThat(Landing.of(CUT, UPPER, 30, labels, "p.png").orElseThrow()).extracting(Landing::operation, landing -> landing.input().toString())
                .containsExactly("take.add", "{\"file\":{\"path\":\"p.png\"},\"shot\":\"a\"}");
        assertThat(Landing.of(CUT, LOWER, 30, labels, "p.wav").orElseThrow()).extracting(Landing::operation, landing -> landing.input().toString())
                .containsExactly("line.audio", "{\"file\":{\"path\":\"p.wav\"},\"line\":\"line\"}");
        assertThat(Landing.of(CUT, LOWER, 10, labels, "p.wav").orElseThrow()).extracting(Landing::operation, landing -> landing.input().toString())
                .containsExactly("cut.insert",
                        "{\"file\":{\"path\":\"p.wav\"},\"at\":\"a\",\"offset\":\"10f\",\"track\":\"dialogue\",\"overwrite\":true}");
        assertThat(Landing.of(CUT, UPPER, 30, Labels.NONE, "p.png").orElseThrow().operation()).as("no shot").isEqualTo("cut.replace");
    }

    @Test
    void a_copied_clip_gives_its_attributes_to_its_kind_only() {
        Copied sound = new Copied(LOWER, SOUND);
        assertThat(sound.fits(UPPER)).isFalse();
        assertThat(sound.operation() + sound.attributes("other")).startsWith("cut.level{\"clip\":\"other\",\"gain\":\"-300/100\"");
        assertThat(new Copied(UPPER, PICTURE).attributes("b")).hasToString("{\"clip\":\"b\",\"opacity\":\"0@0f~ 1@12f\",\"surround\":\"blur\"}");
        assertThat(sound.at(CUT, 3, asset -> Optional.empty())).as("no file").isEmpty();
    }
}
