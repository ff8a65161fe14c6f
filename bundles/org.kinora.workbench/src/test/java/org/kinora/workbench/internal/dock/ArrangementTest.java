package org.kinora.workbench.internal.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.workbench.Dock;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.ViewCard;
import org.kinora.workbench.internal.dock.DockTree.Part;
import org.kinora.workbench.internal.dock.DockTree.Split;
import org.kinora.workbench.internal.dock.DockTree.Tabs;
import org.kinora.workbench.internal.preferences.KeptFile;

class ArrangementTest {
    private static final List<ViewCard> CARDS = List.of(card("script", Dock.LEFT), card("board", Dock.CENTRE), card("canvas", Dock.CENTRE),
            card("jobs", Dock.BELOW), card("log", Dock.BELOW), card("notes", Dock.RIGHT));
    private static final Arrangement FIRST = Arrangement.wished(Perspective.BOARD, CARDS);
    private static final Rectangle AREA = new Rectangle(0, 0, 1200, 800);

    record Move(int view, int target, Side side, int index) {}

    private static ViewCard card(String id, Dock dock) {
        return new ViewCard(id, id, "", Set.of(Perspective.BOARD), dock, 0);
    }

    private static DockPlan plan(Arrangement arrangement) {
        return DockPlan.of(arrangement, Set.copyOf(arrangement.root().views()), AREA, 4);
    }

    private static Rectangle at(Arrangement arrangement, String view) {
        return plan(arrangement).stacks().stream().filter(place -> place.views().contains(view)).findFirst().orElseThrow().bounds();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Integer> view = Arbitraries.integers().between(0, CARDS.size() - 1);
        return Combinators.combine(view, view, Arbitraries.of(Side.class), Arbitraries.integers().between(0, 6)).as(Move::new).list().ofMaxSize(12);
    }

    private static Arrangement after(List<Move> moves) {
        Arrangement now = FIRST;
        for (Move move : moves) now = now.moved(CARDS.get(move.view()).id(), CARDS.get(move.target()).id(), move.side(), move.index());
        return now;
    }

    @Property(tries = 300)
    void however_views_are_moved_each_stands_once_and_nothing_is_empty(@ForAll("moves") List<Move> moves) {
        Arrangement now = after(moves);
        assertThat(now.root().views()).containsExactlyInAnyOrderElementsOf(CARDS.stream().map(ViewCard::id).toList());
        whole(now.root());
    }

    private static void whole(DockTree tree) {
        switch (tree) {
            case Tabs tabs -> assertThat(tabs.views()).isNotEmpty().contains(tabs.front());
            case Split split -> {
                assertThat(split.parts()).hasSizeGreaterThan(1);
                for (Part part : split.parts()) {
                    assertThat(part.tree() instanceof Split inner && inner.across() == split.across()).as("a split of the same kind within")
                            .isFalse();
                    whole(part.tree());
                }
            }
        }
    }

    @Property(tries = 300)
    void stacks_fill_the_area_without_covering_one_another(@ForAll("moves") List<Move> moves) {
        DockPlan plan = plan(after(moves));
        List<Rectangle> all = plan.stacks().stream().map(DockPlan.Place::bounds).toList();
        for (Rectangle one : all) {
            assertThat(AREA.union(one)).isEqualTo(AREA);
            for (Rectangle other : all) assertThat(one == other || !one.intersects(other)).isTrue();
        }
        long stacks = all.stream().mapToLong(one -> (long) one.width * one.height).sum();
        long borders = plan.borders().stream().mapToLong(one -> (long) one.bounds().width * one.bounds().height).sum();
        assertThat(stacks + borders).isEqualTo((long) AREA.width * AREA.height);
    }

    @Property(tries = 200)
    void what_is_kept_is_read_back_as_it_was(@ForAll("moves") List<Move> moves) throws Exception {
        Path folder = Files.createTempDirectory("layout");
        KeptFile file = new KeptFile(folder.resolve("layout.json"));
        Arrangement now = after(moves);
        new LayoutFile(file).keep(Perspective.BOARD, now);
        assertThat(new LayoutFile(file).of(Perspective.BOARD)).contains(now);
        Files.delete(file.path());
        Files.delete(folder);
    }

    @Test
    void a_view_that_is_dropped_at_a_side_stands_there() {
        Arrangement now = FIRST.moved("log", "board", Side.LEFT, 0);
        assertThat(at(now, "log").x).isLessThan(at(now, "board").x);
        assertThat(at(now, "log").height).isEqualTo(at(now, "board").height);
        now = now.moved("log", "script", Side.BELOW, 0);
        assertThat(at(now, "log").y).isGreaterThan(at(now, "script").y);
        assertThat(at(now, "log").x).isEqualTo(at(now, "script").x);
    }

    @Test
    void a_view_that_is_dropped_among_tabs_stands_at_that_place_in_front() {
        Arrangement now = FIRST.moved("log", "board", Side.WITHIN, 1);
        assertThat(now.tabsOf("board").views()).containsExactly("board", "log", "canvas");
        assertThat(now.tabsOf("board").front()).isEqualTo("log");
    }

    @Test
    void a_stack_of_one_view_cannot_be_split_by_it() {
        assertThat(FIRST.moved("notes", "notes", Side.LEFT, 0)).isEqualTo(FIRST);
        assertThat(FIRST.moved("jobs", "log", Side.RIGHT, 0).tabsOf("jobs").views()).containsExactly("jobs");
    }

    @Test
    void a_view_that_goes_off_and_comes_on_offer_again_finds_its_place() {
        Arrangement now = FIRST.moved("log", "board", Side.LEFT, 0);
        Set<String> without = Set.of("script", "board", "canvas", "jobs", "notes");
        assertThat(DockPlan.of(now, without, AREA, 4).stacks()).noneMatch(place -> place.views().contains("log"));
        assertThat(now.with(CARDS)).isEqualTo(now);
    }

    @Test
    void a_new_view_joins_those_that_wish_to_stand_where_it_does() {
        Arrangement without = Arrangement.wished(Perspective.BOARD, CARDS.subList(0, 3));
        Arrangement now = without.with(CARDS);
        assertThat(now.tabsOf("jobs").views()).containsExactly("jobs", "log");
        assertThat(at(now, "jobs").y).isGreaterThan(at(now, "board").y);
        assertThat(at(now, "notes").x).isGreaterThan(at(now, "board").x);
    }

    @Test
    void a_border_stands_where_it_is_drawn_to() {
        DockPlan.Border border = plan(FIRST).borders().stream().filter(DockPlan.Border::across).findFirst().orElseThrow();
        Arrangement now = FIRST.resized(border.path(), border.before(), border.after(), border.share(600, 100));
        int edge = at(now, "script").x + at(now, "script").width;
        assertThat(edge).isBetween(600 - 4, 600 + 4);
        assertThat(at(now, "notes")).isEqualTo(at(FIRST, "notes"));
        assertThat(IntStream.range(0, 200).boxed().reduce(now, (one, i) -> one.resized(border.path(), border.before(), border.after(), 500 + i % 2),
                (one, other) -> other).root().views()).hasSize(6);
    }

    @Test
    void where_a_view_is_dropped_says_what_becomes_of_it() {
        Rectangle stack = new Rectangle(100, 100, 400, 336);
        assertThat(DockPlan.side(stack, 36, 300, 110)).isEqualTo(Side.WITHIN);
        assertThat(DockPlan.side(stack, 36, 300, 290)).isEqualTo(Side.WITHIN);
        assertThat(DockPlan.side(stack, 36, 120, 290)).isEqualTo(Side.LEFT);
        assertThat(DockPlan.side(stack, 36, 490, 290)).isEqualTo(Side.RIGHT);
        assertThat(DockPlan.side(stack, 36, 300, 150)).isEqualTo(Side.ABOVE);
        assertThat(DockPlan.side(stack, 36, 300, 430)).isEqualTo(Side.BELOW);
        assertThat(DockPlan.covered(stack, Side.RIGHT).x).isEqualTo(340);
    }

    @Test
    void a_damaged_file_lets_the_views_stand_as_they_wish(@TempDir Path folder) throws Exception {
        KeptFile file = new KeptFile(folder.resolve("layout.json"));
        String half = "{\"perspectives\":{\"BOARD\":{\"across\":true,\"parts\":[{\"views\":[\"a\"]}],\"weights\":[1]}}}";
        String twice = "{\"perspectives\":{\"BOARD\":{\"across\":true,\"parts\":[{\"views\":[\"a\"]},{\"views\":[\"a\"]}],\"weights\":[1,1]}}}";
        for (String bad : List.of("{", "{\"perspectives\":{\"NOWHERE\":{}}}", half, twice)) {
            Files.writeString(file.path(), bad);
            assertThat(new LayoutFile(file).of(Perspective.BOARD)).as(bad).isEmpty();
        }
    }
}
