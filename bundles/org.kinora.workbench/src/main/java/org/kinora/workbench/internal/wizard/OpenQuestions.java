package org.kinora.workbench.internal.wizard;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** What would make the idea clearer, as the writer of scripts asks it: the most important questions, each a way to its answer; UI thread. */
final class OpenQuestions {
    private static final int MOST = 3;

    private final Composite sheet;
    private final Look look;
    private final Texts texts;
    private final Consumer<Question> answer;
    private final Map<Question, List<String>> examples = new EnumMap<>(Question.class);

    /** @param answer is told which one the person wants to answer next */
    OpenQuestions(Composite parent, Look look, Texts texts, Consumer<Question> answer) {
        this.look = look;
        this.texts = texts;
        this.answer = answer;
        sheet = new Composite(parent, SWT.NONE);
        sheet.setBackground(parent.getBackground());
        sheet.setData("test.id", "wizard.open");
        GridLayout rows = new GridLayout(1, false);
        rows.marginWidth = 0;
        rows.marginHeight = 2 * look.unit();
        rows.verticalSpacing = look.unit();
        sheet.setLayout(rows);
        sheet.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    /** Answers to it that fit what is known; empty where the writer has none. */
    List<String> examples(Question question) {
        return examples.getOrDefault(question, List.of());
    }

    /**
     * Puts questions in the place of those before.
     *
     * @param asked by the writer, most important first
     * @param now which one the person is answering: it is not listed
     */
    void show(JsonArray asked, Question now, Premise premise) {
        for (Control child : sheet.getChildren()) child.dispose();
        examples.clear();
        int listed = 0;
        for (JsonElement element : asked) {
            JsonObject one = element.getAsJsonObject();
            Optional<Question> known = question(one.get("component").getAsString());
            if (known.isEmpty() || examples.containsKey(known.get())) continue;
            List<String> answers = one.getAsJsonArray("examples").asList().stream().map(JsonElement::getAsString).toList();
            boolean said = !premise.answer(known.get()).isEmpty();
            // An idea that stands already wants an aim, not another beginning.
            if (!said && !answers.isEmpty()) examples.put(known.get(), answers);
            if (known.get() == now && !said || listed == MOST) continue;
            if (listed++ == 0) Sentence.on(sheet, look, texts.text("wizard.unclear"), TypeStyle.BODY, Tone.FAINT);
            String words = texts.text(said ? "wizard.unclear.idea" : known.get().key() + ".question");
            String hint = answers.isEmpty() ? texts.text(known.get().key() + ".hint") : texts.text("wizard.unclear.hint", String.join(" / ", answers));
            FlatButton button = new FlatButton(sheet, look, FlatButton.Kind.PLAIN, words, hint, () -> answer.accept(known.get()));
            button.control().setLayoutData(new GridData(button.size().x, button.size().y));
        }
        sheet.getParent().layout(true, true);
    }

    private static Optional<Question> question(String component) {
        return Arrays.stream(Question.values()).filter(one -> one.component.equals(component)).findFirst();
    }
}
