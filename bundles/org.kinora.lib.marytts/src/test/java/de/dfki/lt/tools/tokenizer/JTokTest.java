package de.dfki.lt.tools.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import de.dfki.lt.tools.tokenizer.annotate.AnnotatedString;
import de.dfki.lt.tools.tokenizer.annotate.FastAnnotatedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JTokTest {
    private static List<String> tokens(String text, boolean bordersOnly) {
        AnnotatedString tokens = new JTok(new Properties()).tokenize(text, "en");
        List<String> found = new ArrayList<>();
        int index = 0;
        while (index < tokens.getEndIndex()) {
            tokens.setIndex(index);
            if (tokens.getAnnotation("class") != null && (!bordersOnly || tokens.getAnnotation("border") != null)) {
                String border = bordersOnly ? tokens.getAnnotation("border") + ":" : "";
                found.add(border + tokens.substring(tokens.getRunStart("class"), tokens.getRunLimit("class")));
            }
            index = tokens.findNextAnnotation("class");
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hello there!                 | Hello/there/!
            Dr. Jones isn't in the U.S.A.| Dr./Jones/isn't/in/the/U.S.A.
            A well-lit room at 10:30.    | A/well-lit/room/at/10:30/.
            Wait ... what?               | Wait/.../what/?
            He said 3.14, twice          | He/said/3.14/,/twice
            """)
    void english_is_cut_into_words_and_marks(String text, String expected) {
        assertThat(String.join("/", tokens(text, false))).isEqualTo(expected);
    }

    @Test
    void the_first_token_opens_a_paragraph_and_each_one_after_an_end_mark_a_sentence() {
        assertThat(tokens("Go on. Is Mr. Low here? Yes! He is…  Oh", true)).containsExactly("p:Go", "tu:Is", "tu:Yes", "tu:He", "tu:Oh");
    }

    @Test
    void an_empty_text_has_no_tokens() {
        assertThat(tokens("", false)).isEmpty();
        assertThat(tokens("   ", false)).isEmpty();
    }

    @Test
    void a_run_ends_where_the_next_one_of_its_key_begins() {
        FastAnnotatedString text = new FastAnnotatedString("abcdef");
        text.annotate("k", "one", 0, 3);
        text.annotate("k", "two", 3, 5);
        text.setIndex(4);
        assertThat(text.getRunStart("k")).isEqualTo(3);
        assertThat(text.getRunLimit("k")).isEqualTo(5);
        assertThat(text.getAnnotation("k")).isEqualTo("two");
        assertThat(text.getAnnotation("other")).isNull();
        text.setIndex(0);
        assertThat(text.findNextAnnotation("k")).isEqualTo(3);
    }
}
