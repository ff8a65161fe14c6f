package org.kinora.screenplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.screenplay.internal.fdx.FinalDraft;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.screenplay.internal.plain.PlainText;

/** Texts that make careless readers take quadratic time are read like any other, tens of thousands of lines of them. */
class HostileTest {
    private static final int MANY = 40_000;

    @ParameterizedTest
    @ValueSource(strings = {"[[ ", "/* ", "/* */", "* _ ** _x", "~la\n", "(low\n", "(low)\n", "A^\n", "@A\n", "===\n", "#\n", "  \n", "\t", "[[a]]\n",
            "[[a\n", "FADE OUT.\n\n", "INT. A - DAY\n\n",
        "INT. ((( - --- -\n\n", "MARA\nyes\n\n", "MARA ^\nno\n\n", "小梅\n好\n\n", "Title: x\n", "    x\n", "                    MARA\n          yes\n",
                "\r", "- . - ", "> x <\n", "CUT TO:\n", "!\n"})
    void repeated_marks_are_read_in_linear_time(String mark) {
        String text = mark.indexOf('\n') < 0 && mark.indexOf('\r') < 0 ? "x" + mark.repeat(90_000 / mark.length()) : "Title: x\n" + mark.repeat(MANY);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new Fountain().read(bytes).bytes()).isEqualTo(bytes);
        assertThat(new PlainText().read(bytes).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Paragraph Type=\"Action\"><Text>x</Text></Paragraph>", "<Text Style=\"Bold\">x </Text><Text> y</Text>",
            "<Paragraph Type=\"Dialogue\"><Text>*x</Text></Paragraph>",
        "<Paragraph><DualDialogue/></Paragraph>", "<Paragraph Type=\"Action\"><Text>&amp;&lt;&#233;</Text></Paragraph>",
        "<Paragraph Type=\"Lyrics\"><ScriptNote><Paragraph><Text>n</Text></Paragraph></ScriptNote></Paragraph>"})
    void repeated_elements_are_read_in_linear_time(String element) {
        String inner = element.startsWith("<Text") ? "<Paragraph Type=\"Action\">" + element.repeat(MANY) + "</Paragraph>"
                : "<Paragraph Type=\"Character\"><Text>MARA</Text></Paragraph>" + element.repeat(MANY);
        byte[] bytes = ("<FinalDraft><Content>" + inner + "</Content></FinalDraft>").getBytes(StandardCharsets.UTF_8);
        assertThat(new FinalDraft().read(bytes).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT. A - DAY\n\n", "MARA\nyes\n\n", "Rain.\n\n", "INT. A - DAY\n\nRain.\n\n"})
    void repeated_scenes_and_lines_are_named_in_linear_time(String block) {
        Screenplay play = new Fountain().read(block.repeat(MANY / 5).getBytes(StandardCharsets.UTF_8)).screenplay();
        Identity identity = new Identity();
        assertThat(identity.identify(play, Optional.of(identity.identify(play, Optional.empty()))).scenes().size()).isEqualTo(play.scenes().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 20_000})
    void very_many_different_speakers_are_compared_in_linear_time(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append("SPEAKER ").append((char) ('A' + i % 26)).append(Integer.toString(i, 26)
                .toUpperCase(java.util.Locale.ROOT)).append("X\nYes.\n\n");
        assertThat(new Fountain().read(text.toString().getBytes(StandardCharsets.UTF_8)).screenplay().elements()).hasSize(count);
    }
}
