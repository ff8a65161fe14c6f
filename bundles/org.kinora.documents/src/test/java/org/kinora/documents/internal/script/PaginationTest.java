package org.kinora.documents.internal.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Setting;

class PaginationTest {
    private static final Setting INSIDE = new Setting(Setting.Where.INTERIOR, "HOUSE", List.of(), Optional.empty(), List.of());

    private static Element heading(String text) {
        return new Element.Heading(1, text, Optional.empty(), INSIDE);
    }

    private static Element action(String text) {
        return new Element.Action(1, text, false);
    }

    private static Element speech(String name, String words) {
        return new Element.Speech(1, name, List.of(), List.of(new Element.Part.Spoken(1, words)), Element.Dual.NONE);
    }

    private static List<List<String>> pages(int height, Element... elements) {
        return new Pagination(height).pages(new Typing().blocks(new Screenplay(List.of(), List.of(elements), List.of()))).stream().map(page ->
                page.stream()
                .map(line -> line.text().plain()).toList()).toList();
    }

    @Test
    void a_speech_that_does_not_fit_goes_on_under_its_name() {
        String words = "one two three four five six seven eight nine ten ".repeat(6);
        List<List<String>> pages = pages(8, action("Rain."), speech("Mara", words.strip()));
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getFirst().getLast()).isEqualTo("(MORE)");
        assertThat(pages.get(1).getFirst()).isEqualTo("MARA (CONT'D)");
    }

    @Test
    void who_speaks_again_after_an_action_goes_on_but_not_in_a_new_scene() {
        List<String> lines = pages(50, speech("Mara", "Yes."), action("She sits."), speech("Mara", "No."), heading("INT. HUT"), speech("Mara",
                "Well.")).getFirst();
        assertThat(lines).containsSubsequence("MARA", "Yes.", "She sits.", "MARA (CONT'D)", "No.", "INT. HUT", "MARA", "Well.");
    }

    @Test
    void a_heading_never_stands_alone_at_the_foot_of_a_page() {
        List<List<String>> pages = pages(6, action("One."), action("Two."), heading("INT. HUT"), action("Three."));
        assertThat(pages.getFirst()).doesNotContain("INT. HUT");
        assertThat(pages.get(1)).startsWith("INT. HUT");
    }

    @Property(tries = 200)
    void every_word_is_on_some_page_and_no_page_is_too_long(@ForAll long seed) {
        Random random = new Random(seed);
        List<Element> elements = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < 30; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word <= random.nextInt(60); word++) text.append("w").append(words++).append(random.nextInt(9) == 0 ? "\n" : " ");
            elements.add(switch (random.nextInt(3)) {
                case 0 -> heading("INT. HUT " + i);
                case 1 -> action(text.toString());
                default -> speech("M" + i, text.toString());
            });
            if (elements.getLast() instanceof Element.Heading) words -= (int) text.chars().filter(sign -> sign == 'w').count();
        }
        int height = 10 + random.nextInt(50);
        List<List<String>> pages = pages(height, elements.toArray(Element[]::new));
        assertThat(pages).allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(height));
        String all = String.join(" ", pages.stream().flatMap(List::stream).toList());
        for (int i = 0; i < words; i++) assertThat(all).containsPattern("\\bw" + i + "\\b");
    }
}
