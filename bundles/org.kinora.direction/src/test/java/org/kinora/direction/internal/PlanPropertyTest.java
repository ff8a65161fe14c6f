package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

class PlanPropertyTest {
    @Provide
    Arbitrary<String> scripts() {
        return Scripts.texts();
    }

    @Provide
    Arbitrary<String> scenes() {
        return Scripts.scenes();
    }

    @Provide
    Arbitrary<String> lines() {
        return Scripts.spoken();
    }

    @Provide
    Arbitrary<DirectionSettings> settings() {
        Arbitrary<FilmFormat> formats = Arbitraries.of(FilmFormat.HD, new FilmFormat(720, 1280, Rational.of(25)), new FilmFormat(720, 720,
                Rational.of(30)), new FilmFormat(640, 360, Rational.of(30_000, 1_001)));
        return Combinators.combine(formats, Arbitraries.integers().between(700, 1_400), Arbitraries.integers().between(6, 12)).as((format, pace,
                longest) -> new DirectionSettings(format, "", pace, "short", Optional.empty(), Optional.of(Rational.of(longest)), true, "", "", ""));
    }

    @Property(tries = 200)
    void every_plan_is_lint_clean(@ForAll("scripts") String script) {
        assertThat(faults(script, DirectionSettings.DEFAULT)).isEmpty();
    }

    @Property(tries = 40)
    void every_plan_is_lint_clean_in_any_picture_at_any_pace(@ForAll("scripts") String script, @ForAll("settings") DirectionSettings settings) {
        assertThat(faults(script, settings)).isEmpty();
    }

    /** What the lint finds, less what a writer asked for: that goes over the rules; the lint says so and the plan keeps it. */
    private static List<Finding> faults(String script, DirectionSettings settings) {
        boolean asked = script.contains("[[shot");
        return Fixture.version(script).plan(settings).findings().stream().filter(finding -> !(asked && (finding.rule().startsWith("dialogue.")
                || finding.rule().equals("framing.repeated")))).toList();
    }

    @Property(tries = 50)
    void ids_are_unique_and_everything_named_exists(@ForAll("scripts") String script) {
        Story story = Fixture.story(script);
        List<String> ids = story.shots().map(Shot::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(story.shots().map(Shot::label).toList()).doesNotHaveDuplicates();
        story.shots().flatMap(shot -> shot.parent().stream()).forEach(parent -> assertThat(ids).contains(parent));
        for (Scene scene : story.scenes()) {
            assertThat(story.bible().place(scene.place())).isPresent();
            for (Line line : scene.lines()) assertThat(story.bible().character(line.character())).isPresent();
        }
    }

    @Property(tries = 40)
    void the_same_script_gives_the_same_bytes(@ForAll("scripts") String script) {
        assertThat(Json.hash(Fixture.story(script))).isEqualTo(Json.hash(Fixture.story(script)));
    }

    @Property(tries = 40)
    void a_plan_survives_its_json(@ForAll("scripts") String script) {
        Story story = Fixture.story(script);
        assertThat(Json.read(Json.write(story), Story.class)).isEqualTo(story);
    }

    @Property(tries = 80)
    void a_changed_line_changes_only_the_shots_that_cover_it_or_are_cut_to_them(@ForAll("scripts") String script, @ForAll("lines") String words,
            @ForAll int which) {
        Fixture.Version before = Fixture.version(script);
        List<Line> all = before.plan().story().lines().toList();
        if (all.isEmpty()) return;
        Line line = all.get(Math.floorMod(which, all.size()));
        String changed = script.replaceFirst(java.util.regex.Pattern.quote(line.text()), java.util.regex.Matcher.quoteReplacement(words));
        Fixture.Version after = new Fixture.Version(Fixture.version(changed).screenplay(), before.index());
        if (!guessedAlike(before, after)) return;
        Map<String, Line> old = all.stream().collect(Collectors.toMap(Line::id, one -> one));
        Set<String> touched = after.plan().story().lines().filter(one -> old.get(one.id()) == null || !old.get(one.id()).text().equals(one.text()))
                .map(one -> part(one.id()))
                .collect(Collectors.toSet());
        Set<String> near = beside(before.plan().story(), touched);
        near.addAll(beside(after.plan().story(), touched));
        assertThat(pictures(after.plan().story(), near)).isEqualTo(pictures(before.plan().story(), near));
    }

    /** The shots of changed lines, and up to two on either side of them: how near those come depends on what they are cut to. */
    private static Set<String> beside(Story story, Set<String> touched) {
        Set<String> near = new HashSet<>();
        for (Scene scene : story.scenes()) {
            List<Shot> shots = scene.shots();
            for (int i = 0; i < shots.size(); i++) {
                if (shots.get(i).parts().stream().noneMatch(touched::contains)) continue;
                shots.subList(Math.max(0, i - 2), Math.min(shots.size(), i + 3)).forEach(shot -> near.add(shot.id()));
            }
        }
        return near;
    }

    /** A script of a few words may be taken for another language when one of them changes; how long words take is then estimated anew. */
    private static boolean guessedAlike(Fixture.Version a, Fixture.Version b) {
        return a.plan().story().language().equals(b.plan().story().language());
    }

    private static String part(String line) {
        return line.replaceFirst("^(\\w+\\.\\w+)\\..*$", "$1");
    }

    private static Map<String, Shot> pictures(Story story, Set<String> without) {
        Map<String, Shot> pictures = new HashMap<>();
        story.shots().filter(shot -> !without.contains(shot.id())).forEach(shot -> pictures.put(shot.id(),
                Fixture.picture(shot)));
        return pictures;
    }

    @Property(tries = 60)
    void a_scene_put_in_front_changes_no_other_shot_but_its_label(@ForAll("scripts") String script, @ForAll("scenes") String scene) {
        // What stands before the first heading would become part of the new scene; CONTINUOUS and LATER take their hour from what comes before.
        String first = script.lines().skip(2).findFirst().orElse("");
        if (!first.matches("(INT|EXT|I/E)\\b.*") || first.matches(".*(CONTINUOUS|LATER)")) return;
        Fixture.Version before = Fixture.version(script);
        Fixture.Version after = before.rewritten(script.replaceFirst("Title: Random\n\n",
                java.util.regex.Matcher.quoteReplacement("Title: Random\n\nINT. OBSERVATORY - DAY\n\nVERA, 33, in a "
                + "yellow dress, looks through the telescope.\n\nVERA\nThere it is.\n\n")));
        if (!guessedAlike(before, after)) return;
        Map<String, Shot> now = after.plan().story().shots().collect(Collectors.toMap(Shot::id, shot -> shot));
        before.plan().story().shots().forEach(shot -> assertThat(Fixture.picture(now.get(shot.id()))).isEqualTo(Fixture.picture(shot)));
    }

    @Property(tries = 60)
    void shots_are_whole_frames_and_lines_lie_in_their_scene(@ForAll("scripts") String script, @ForAll int seed) {
        Story story = Fixture.story(script);
        Map<String, Rational> measured = new HashMap<>();
        long mix = seed;
        for (Line line : story.lines().toList()) {
            mix = mix * 6364136223846793005L + 1442695040888963407L;
            measured.put(line.id(), line.duration().times(Rational.of(700 + Math.floorMod(mix >> 33, 600), 1000)));
        }
        Story timed = Fixture.DIRECTOR.time(story, measured);
        for (Scene scene : timed.scenes()) {
            Rational start = Rational.ZERO;
            Map<String, Rational> starts = new HashMap<>();
            for (Shot shot : scene.shots()) {
                assertThat(shot.duration().times(timed.format().rate()).denominator()).isEqualTo(1);
                assertThat(shot.asked().isPresent() || shot.duration().compareTo(Rational.of(6, 5)) >= 0).isTrue();
                starts.put(shot.id(), start);
                start = start.plus(shot.duration());
            }
            Rational last = Rational.ZERO;
            Line before = null;
            for (Line line : scene.lines()) {
                Rational at = starts.get(line.shot()).plus(line.offset());
                assertThat(line.duration()).isEqualTo(measured.get(line.id()));
                assertThat(at).isGreaterThanOrEqualTo(Rational.ZERO);
                if (before != null && line.dual().isEmpty()) assertThat(at).isGreaterThanOrEqualTo(last.minus(Rational.of(1, 500)));
                last = at.plus(line.duration());
                assertThat(last).isLessThanOrEqualTo(scene.duration().plus(Rational.of(1, 20)));
                before = line;
            }
        }
        assertThat(Fixture.DIRECTOR.time(timed, measured)).isEqualTo(timed);
    }
}
