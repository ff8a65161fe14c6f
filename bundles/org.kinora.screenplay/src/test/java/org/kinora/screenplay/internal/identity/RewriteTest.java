package org.kinora.screenplay.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.screenplay.ScriptIndex.SceneId;

/** Random chains of rewrites: scenes are inserted, deleted, moved, edited by a word, renumbered; ids follow the scenes. */
class RewriteTest {
    private static final String[] WORDS = ("sea lamp boat hand door rope light wave window storm bread stone voice letter night fire silver "
            + "cold harbour gull rain wheel candle glove "
            + "ladder anchor mirror barrel cellar market bridge engine pocket shadow garden needle butter copper meadow thunder").split(" ");
    private static final String[] PLACES = {"INT. KITCHEN - DAY", "EXT. CLIFF - NIGHT", "INT. LAMP ROOM - NIGHT", "EXT. HARBOUR - DAWN"};

    /** A scene of the test's own book-keeping: who it is, and how it reads now. */
    private static final class Card {
        private final int who;
        private final String place;
        private final List<String> words;

        private Card(int who, Random random) {
            this.who = who;
            this.place = PLACES[random.nextInt(PLACES.length)];
            this.words = new ArrayList<>();
            for (int i = 0; i < 40; i++) words.add(WORDS[random.nextInt(WORDS.length)]);
        }

        private String text(String number) {
            return place + number + "\n\n" + String.join(" ", words.subList(0, 20)) + "\n\nMARA\n"
                    + String.join(" ", words.subList(20, words.size())) + "\n\n";
        }
    }

    @Property(tries = 150)
    void ids_follow_scenes_through_any_chain_of_rewrites(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int scenes) {
        Random random = new Random(seed);
        List<Card> cards = new ArrayList<>();
        int who = 0;
        while (cards.size() < scenes) cards.add(new Card(who++, random));
        boolean numbered = random.nextBoolean();
        ScriptIndex index = IdentityTest.first(text(cards, numbered));
        Map<Integer, String> names = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) names.put(cards.get(i).who, index.scenes().get(i).id());
        Set<String> used = new HashSet<>(names.values());
        for (int step = 0; step < 12; step++) {
            switch (random.nextInt(5)) {
                case 0 -> cards.add(random.nextInt(cards.size() + 1), new Card(who++, random));
                case 1 -> {
                    if (cards.size() > 1) cards.remove(random.nextInt(cards.size()));
                }
                case 2 -> cards.add(random.nextInt(cards.size()), cards.remove(random.nextInt(cards.size())));
                case 3 -> cards.get(random.nextInt(cards.size())).words.set(random.nextInt(40), WORDS[random.nextInt(WORDS.length)]);
                default -> numbered = !numbered;
            }
            ScriptIndex next = IdentityTest.again(index, text(cards, numbered));
            assertThat(IdentityTest.again(index, text(cards, numbered))).isEqualTo(next);
            for (int i = 0; i < cards.size(); i++) {
                String id = next.scenes().get(i).id();
                String known = names.get(cards.get(i).who);
                if (known == null) assertThat(used.add(id)).as("a new scene has a new id").isTrue();
                else assertThat(id).isEqualTo(known);
                names.put(cards.get(i).who, id);
            }
            assertThat(next.next()).isGreaterThanOrEqualTo(index.next());
            assertThat(next.scenes().stream().flatMap(s -> s.parts().stream()).map(ScriptIndex.PartId::id)).doesNotHaveDuplicates();
            assertThat(next.scenes()).extracting(SceneId::id).doesNotHaveDuplicates();
            index = next;
        }
    }

    private static String text(List<Card> cards, boolean numbered) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cards.size(); i++) text.append(cards.get(i).text(numbered ? " #" + (i + 1) + "#" : ""));
        return text.toString();
    }
}
