package org.kinora.screenplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptFormat;
import org.kinora.screenplay.internal.fdx.FinalDraft;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.screenplay.internal.write.Losses;

/** Scripts of any language and direction: read, kept, written, converted, named. */
class WorldScriptsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Title: הים\n\nפנים. בית - לילה\n\nגשם יורד על הגג.\n\n@דני\n(בלחש)\nמי שם?\n\nדני\nשלום.\n",
        "داخلي. بيت - ليل\n\nالمطر ينهمر.\n\n@سارة\nمن هناك؟\n\n@عمر ^\nأنا.\n",
        "内景。厨房 - 夜\n\n雨下得很大。\n\n@小梅 (V.O.)\n你是谁？\n\n小梅\n进来吧。\n",
        "EXT. 東京 - 夜\n\n雨が降る。\n\n@ハナ\nだれ？\n\nハナ\n入って。\n",
        "INT. 집 - 밤\n\n비가 온다.\n\n@민수\n누구세요?\n\n민수\n들어와요.\n",
        "INT. घर - रात\n\nबारिश हो रही है।\n\n@मीरा\nकौन है?\n\nमीरा\nआओ।\n",
        "ИНТ. КУХНЯ - НОЧЬ\n\nДождь.\n\nМАША\nКто там?\n\nИВАН (ЗК)\nЯ.\n",
        "INT. 🏠 - NIGHT\n\nIt rains 🌧️ and rains.\n\nJIM😆\nWho is there? 👋🏽\n\nZOË ❤️\nMe.\n",
        "ΕΣΩΤ. ΣΠΙΤΙ - ΝΥΧΤΑ\n\nΒρέχει.\n\nΜΑΡΙΑ\nΠοιος είναι;\n\nΝΙΚΟΣ\nΕγώ.\n"})
    void a_script_of_any_language_is_read_kept_written_converted_and_named(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Screenplay play = new Fountain().read(bytes).screenplay();
        assertThat(new Fountain().read(bytes).bytes()).isEqualTo(bytes);
        assertThat(play.elements().getFirst()).isInstanceOf(Element.Heading.class);
        assertThat(play.elements().stream().filter(Element.Speech.class::isInstance)).hasSize(2);
        assertThat(play.problems()).isEmpty();
        for (ScriptFormat format : List.of(new Fountain(), new FinalDraft())) {
            assertThat(format.write(play).losses()).isEmpty();
            assertThat(bare(format.read(format.write(play).bytes()).screenplay())).isEqualTo(bare(play));
        }
        assertThat(new Identity().identify(play, Optional.empty()).scenes().getFirst().parts()).hasSize(3);
    }

    private static List<Object> bare(Screenplay play) {
        return play.elements().stream().map(Losses::bare).toList();
    }
}
