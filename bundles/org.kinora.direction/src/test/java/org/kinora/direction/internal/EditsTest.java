package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.Conflict;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

class EditsTest {
    private final Fixture.Version version = Fixture.version(Fixture.TWO);
    private final Story plain = version.plan().story();
    private final Shot second = plain.scenes().getFirst().shots().get(1);

    @Provide
    Arbitrary<String> scripts() {
        return Scripts.texts();
    }

    private static ShotEdit edit(Shot shot, String field, String value, String seen) {
        return new ShotEdit(shot.id(), field, value, seen);
    }

    private Shot edited(ShotEdit... edits) {
        Plan plan = version.plan(List.of(edits));
        assertThat(plan.conflicts()).isEmpty();
        return plan.story().shot(edits[0].shot()).orElseThrow();
    }

    @Test
    void values_change_their_own_field_and_nothing_else() {
        Shot closer = edited(edit(second, "size", "close", second.framing().size().name()));
        assertThat(closer.framing().size()).isEqualTo(ShotSize.CLOSE);
        assertThat(closer.action()).isEqualTo(second.action());
        assertThat(edited(edit(second, "move", "pan left 300", "STATIC".equals(second.move().kind().name()) ? "STATIC" : second.move().kind() + " "
                + second.move().intensity())).move().kind())
                .isEqualTo(CameraMove.Kind.PAN_LEFT);
        assertThat(edited(edit(second, "action", "She waits.", second.action())).action()).isEqualTo("She waits.");
        assertThat(edited(edit(second, "prompt.image", "a blue door", second.prompts().image())).prompts().image()).isEqualTo("a blue door");
        assertThat(edited(edit(second, "transition", "dissolve 3/4", "cut")).joint().length()).isEqualTo(Rational.of(3, 4));
        assertThat(edited(edit(second, "duration", "7/2", "")).asked()).contains(Rational.of(7, 2));
        assertThat(edited(edit(second, "titles", "Chapter One", "")).titles()).isEqualTo("Chapter One");
    }

    @Test
    void a_later_edit_of_the_same_field_counts_from_the_earlier_one() {
        assertThat(edited(edit(second, "titles", "One", ""), edit(second, "titles", "Two", "One")).titles()).isEqualTo("Two");
    }

    @Test
    void what_the_plan_changed_too_is_a_conflict_with_both_versions() {
        Plan plan = version.plan(List.of(edit(second, "action", "Mine.", "What I saw then.")));
        Conflict conflict = plan.conflicts().getFirst();
        assertThat(conflict.reason()).isEqualTo("changed");
        assertThat(conflict.edit().value()).isEqualTo("Mine.");
        assertThat(conflict.now()).isEqualTo(second.action());
        assertThat(conflict.text()).isEqualTo("The plan has changed the action of shot " + second.id()
                + " since you did: it was \"What I saw then.\", you made it \"Mine.\", it is now \""
                + second.action() + "\". Keep yours or take the new one.");
        assertThat(plan.story()).isEqualTo(plain);
    }

    @Test
    void an_edit_whose_shot_is_gone_is_kept_as_a_conflict_and_touches_no_other_shot() {
        Plan plan = version.plan(List.of(new ShotEdit("s99.l1.a", "size", "CLOSE", "WIDE")));
        assertThat(plan.conflicts()).extracting(Conflict::reason).containsExactly("shot-gone");
        assertThat(plan.story()).isEqualTo(plain);
    }

    @Test
    void nonsense_is_a_conflict() {
        List<ShotEdit> edits = List.of(edit(second, "size", "gigantic", second.framing().size().name()), edit(second, "colour", "red", ""),
                edit(second, "duration", "-1", ""),
                edit(second, "insert", "{", ""), edit(second, "order", "nowhere", ""), edit(second, "lock", "{}", ""), edit(second, "lens", "2",
                        Integer.toString(second.framing().lens())));
        Plan plan = version.plan(edits);
        assertThat(plan.conflicts()).hasSize(edits.size()).allMatch(conflict -> conflict.reason().equals("invalid"));
        assertThat(plan.story()).isEqualTo(plain);
    }

    @Test
    void a_deleted_shot_leaves_its_lines_to_its_neighbour() {
        Shot talking = plain.shots().filter(shot -> plain.lines().anyMatch(line -> line.shot().equals(shot.id()))).findFirst().orElseThrow();
        Plan plan = version.plan(List.of(edit(talking, "delete", "", "")));
        assertThat(plan.story().shot(talking.id())).isEmpty();
        assertThat(plan.story().lines().map(line -> line.id()).toList()).isEqualTo(plain.lines().map(line -> line.id()).toList());
        plan.story().lines().forEach(line -> assertThat(plan.story().shot(line.shot())).isPresent());
    }

    @Test
    void an_edit_of_a_shot_that_the_person_deleted_is_no_conflict() {
        assertThat(version.plan(List.of(edit(second, "delete", "", ""), edit(second, "titles", "x", ""))).conflicts()).isEmpty();
    }

    @Test
    void a_new_shot_goes_behind_the_named_one() {
        Shot mine = new Shot("hand.1", "", second.parent(), second.framing(), second.move(), List.of(), List.of(), second.focus(), "My own.",
                List.of(), "", second.prompts(), second.joint(),
                Rational.of(2), java.util.Optional.empty(), false);
        Story story = version.plan(List.of(edit(second, "insert", Json.write(mine), ""))).story();
        List<String> ids = story.shots().map(Shot::id).toList();
        assertThat(ids.get(ids.indexOf(second.id()) + 1)).isEqualTo("hand.1");
        assertThat(story.shot("hand.1").orElseThrow().duration()).isEqualTo(Rational.of(2));
    }

    @Test
    void order_moves_a_shot_and_labels_follow() {
        Story story = version.plan(List.of(edit(second, "order", "", ""))).story();
        assertThat(story.scenes().getFirst().shots().getFirst().id()).isEqualTo(second.id());
        assertThat(story.scenes().getFirst().shots().getFirst().label()).isEqualTo("1A");
    }

    @Test
    void a_locked_shot_stays_as_it_was_while_its_part_of_the_script_exists() {
        ShotEdit lock = edit(second, "lock", Json.write(second), "");
        Plan rewritten = new Fixture.Version(version.rewritten(Fixture.TWO.replace("sits at the table", "dances on the table")).screenplay(),
                version.index()).plan(List.of(lock));
        Shot now = rewritten.story().shot(second.id()).orElseThrow();
        assertThat(now.locked()).isTrue();
        assertThat(Fixture.picture(now.withLocked(false))).isEqualTo(Fixture.picture(second));
    }

    @Test
    void a_locked_shot_whose_script_is_cut_is_a_conflict() {
        Fixture.Version cut =
                version.rewritten("Title: Two\n\nEXT. STREET - DAY\n\nRain falls on empty pavement. Anna runs towards the station.\n\nANNA\nWait!\n");
        Plan plan = cut.plan(List.of(edit(second, "lock", Json.write(second), "")));
        assertThat(plan.conflicts()).extracting(Conflict::reason).containsExactly("shot-gone");
        assertThat(plan.conflicts().getFirst().text()).isEqualTo("Locked shot " + second.id()
                + " is no longer in the plan, because its part of the script was cut. Its picture is kept; put the part back, or unlock it.");
    }

    @Test
    void unlocking_frees_a_shot() {
        assertThat(version.plan(List.of(edit(second, "lock", Json.write(second), ""), edit(second, "lock", "", ""))).story()).isEqualTo(plain);
    }

    @Property(tries = 80)
    void no_edit_is_ever_lost(@ForAll("scripts") String script, @ForAll("scripts") String other, @ForAll long seed) {
        Fixture.Version before = Fixture.version(script);
        List<ShotEdit> edits = new ArrayList<>();
        List<Shot> shots = before.plan().story().shots().toList();
        for (int i = 0; i < Math.min(6, shots.size()); i++) {
            Shot shot = shots.get((int) Math.floorMod(seed + 7L * i, (long) shots.size()));
            if (edits.stream().noneMatch(edit -> edit.shot().equals(shot.id()))) edits.add(edit(shot, "titles", "T" + i, shot.titles()));
        }
        Plan plan = before.rewritten(other).plan(edits);
        for (ShotEdit edit : edits) {
            boolean applied = plan.story().shot(edit.shot()).filter(shot -> shot.titles().equals(edit.value())).isPresent();
            boolean told = plan.conflicts().stream().anyMatch(conflict -> conflict.edit().equals(edit));
            assertThat(applied ^ told).isTrue();
        }
        assertThat(plan.story().shots().filter(shot -> shot.titles().matches("T\\d")).count()).isEqualTo(edits.size() - plan.conflicts().size());
    }
}
