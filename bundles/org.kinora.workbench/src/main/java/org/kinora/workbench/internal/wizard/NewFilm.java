package org.kinora.workbench.internal.wizard;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Errands;
import org.kinora.api.workbench.FileChooser;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/**
 * Asks for an idea, genre, place, people, tone, look and format, each with examples, while the script that would come of it stands
 * beside; UI thread.
 */
public final class NewFilm {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 640;
    private static final int PAUSE_MILLIS = 350;

    private final Look look;
    private final Texts texts;
    private final Errands errands;
    private final FileChooser files;
    private final BiConsumer<String, JsonObject> written;
    private final Shell shell;
    private final Map<Question, FlatButton> steps = new EnumMap<>(Question.class);
    private final Label heading;
    private final Label hint;
    private final Text answer;
    private final FlatButton file;
    private final Composite chips;
    private final OpenQuestions open;
    private final StyledText preview;
    private final Label unkept;
    private final Runnable rewrite = this::rewrite;
    private Premise premise = Premise.empty();
    private Question now = Question.IDEA;
    private String fountain = "";

    /** @param written takes the script's text and what the film is to be made with */
    public NewFilm(Shell parent, Look look, Texts texts, Errands errands, FileChooser files, BiConsumer<String, JsonObject> written) {
        this.look = look;
        this.texts = texts;
        this.errands = errands;
        this.files = files;
        this.written = written;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
        shell.setText(texts.text("wizard.title"));
        shell.setBackground(look.colour(Tone.PANEL));
        shell.setData("test.id", "wizard");
        shell.setLayout(grid(3, 5));
        Composite left = column(shell, 44, false);
        for (Question question : Question.values()) {
            FlatButton step = new FlatButton(left, look, FlatButton.Kind.TAB, texts.text(question.key()), texts.text(question.key() + ".hint"),
                    () -> go(question));
            GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
            data.heightHint = step.size().y;
            step.control().setLayoutData(data);
            steps.put(question, step);
        }
        Composite middle = column(shell, 110, true);
        heading = words(middle, TypeStyle.TITLE, Tone.TEXT);
        hint = words(middle, TypeStyle.BODY, Tone.FAINT);
        answer = new Text(middle, SWT.SINGLE | SWT.BORDER);
        answer.setFont(look.font(TypeStyle.HEADING));
        answer.setData("test.id", "wizard.answer");
        answer.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        answer.addListener(SWT.Modify, event -> answered());
        answer.addListener(SWT.DefaultSelection, event -> go(1));
        file = new FlatButton(middle, look, FlatButton.Kind.PLAIN, texts.text("form.choose"), texts.text("wizard.music.hint"), this::ask);
        file.control().setLayoutData(new GridData(file.size().x, file.size().y));
        chips = new Composite(middle, SWT.NONE);
        chips.setBackground(look.colour(Tone.PANEL));
        chips.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        RowLayout row = new RowLayout();
        row.spacing = 2 * look.unit();
        row.marginLeft = 0;
        chips.setLayout(row);
        open = new OpenQuestions(middle, look, texts, this::go);
        Composite right = column(shell, 100, true);
        preview = new StyledText(right, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        preview.setFont(look.font(TypeStyle.MONO));
        preview.setBackground(look.colour(Tone.RAISED));
        preview.setForeground(look.colour(Tone.TEXT));
        preview.setMargins(4 * look.unit(), 4 * look.unit(), 4 * look.unit(), 4 * look.unit());
        preview.setData("test.id", "wizard.preview");
        preview.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        unkept = words(right, TypeStyle.BODY, Tone.WARNING);
        Composite buttons = new Composite(shell, SWT.NONE);
        buttons.setBackground(look.colour(Tone.PANEL));
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 3, 1));
        buttons.setLayout(grid(3, 0));
        button(buttons, FlatButton.Kind.PLAIN, "wizard.back", () -> go(-1));
        button(buttons, FlatButton.Kind.PLAIN, "wizard.next", () -> go(1));
        button(buttons, FlatButton.Kind.PRIMARY, "wizard.write", this::finish);
    }

    public void open() {
        Rectangle window = shell.getParent().getBounds();
        shell.setBounds(window.x + (window.width - WIDTH) / 2, window.y + Math.max(0, (window.height - HEIGHT) / 3), WIDTH, HEIGHT);
        go(Question.IDEA);
        shell.open();
        answer.setFocus();
        rewrite();
    }

    private void go(int by) {
        go(Question.values()[Math.clamp(now.ordinal() + by, 0, Question.values().length - 1)]);
    }

    private void go(Question question) {
        now = question;
        steps.forEach((each, step) -> {
            step.choose(each == question);
            step.words((premise.answer(each).isEmpty() ? "" : "\u2713 ") + texts.text(each.key()));
        });
        heading.setText(texts.text(question.key() + ".question"));
        hint.setText(texts.text(question.key() + ".hint"));
        answer.setText(premise.answer(question));
        answer.selectAll();
        file.control().setVisible(question == Question.SONG);
        ((GridData) file.control().getLayoutData()).exclude = question != Question.SONG;
        for (Control chip : chips.getChildren()) chip.dispose();
        for (String example : examples(question)) {
            FlatButton chip = new FlatButton(chips, look, FlatButton.Kind.PLAIN, example, texts.text("wizard.example.hint"), () -> {
                answer.setText(premise.taking(question, example));
                answer.setFocus();
            });
            chip.control().setLayoutData(new RowData(chip.size().x, chip.size().y));
        }
        shell.layout(true, true);
        answer.setFocus();
    }

    /** Those that fit what is known come first. */
    private List<String> examples(Question question) {
        List<String> usual = new ArrayList<>();
        for (String one : texts.text(question.key() + ".examples").split("\\s*\\|\\s*"))
            if (!one.isBlank() && !one.startsWith("wizard.")) usual.add(one);
        List<String> fitting = open.examples(question);
        return usual.containsAll(fitting) ? usual : Stream.concat(fitting.stream(), usual.stream()).distinct().toList();
    }

    private void answered() {
        premise = premise.with(now, answer.getText());
        shell.getDisplay().timerExec(PAUSE_MILLIS, rewrite);
    }

    /** The script that would come of the answers so far stands beside them. */
    private void rewrite() {
        if (shell.isDisposed()) return;
        if (!premise.says()) {
            show("", texts.text("wizard.empty"), "");
            open.show(new JsonArray(), now, premise);
            return;
        }
        Premise asked = premise;
        errands.ask("script.write", asked.script(), reply -> {
            if (!shell.isDisposed() && asked.equals(premise)) show(reply.output().get("fountain").getAsString(), "", unkept(reply.output()));
        }, failure -> show("", failure.getMessage(), ""));
        JsonObject unclear = asked.script();
        unclear.addProperty("questions", true);
        errands.ask("script.write", unclear, reply -> {
            if (!shell.isDisposed() && asked.equals(premise)) open.show(list(reply.output(), "questions"), now, premise);
        }, failure -> {});
    }

    private String unkept(JsonObject output) {
        List<String> phrases = list(output, "unkept").asList().stream().map(JsonElement::getAsString).toList();
        return phrases.isEmpty() ? "" : texts.text("wizard.unkept", String.join(", ", phrases));
    }

    /** A list of an answer, which leaves out the empty ones. */
    private static JsonArray list(JsonObject output, String name) {
        return output.has(name) ? output.getAsJsonArray(name) : new JsonArray();
    }

    private void show(String script, String sentence, String broken) {
        if (shell.isDisposed()) return;
        unkept.setText(broken);
        unkept.getParent().layout();
        fountain = script;
        preview.setText(script.isEmpty() ? sentence : script);
        preview.setForeground(look.colour(script.isEmpty() ? Tone.FAINT : Tone.TEXT));
    }

    private void ask() {
        files.one(shell, FileQuestion.open(texts.text("wizard.music.question"), "*.wav;*.mp3;*.flac;*.ogg;*.m4a", "*"))
                .ifPresent(chosen -> answer.setText(chosen.toString()));
    }

    private void finish() {
        if (fountain.isEmpty()) {
            go(Question.IDEA);
            return;
        }
        String script = fountain;
        Premise last = premise;
        shell.dispose();
        written.accept(script, last.film());
    }

    private GridLayout grid(int columns, int margin) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = margin * look.unit();
        layout.horizontalSpacing = 5 * look.unit();
        layout.verticalSpacing = 3 * look.unit();
        return layout;
    }

    private Composite column(Composite parent, int width, boolean grab) {
        Composite column = new Composite(parent, SWT.NONE);
        column.setBackground(look.colour(Tone.PANEL));
        column.setLayout(grid(1, 0));
        GridData data = new GridData(SWT.FILL, SWT.FILL, grab, true);
        data.widthHint = width * look.unit();
        column.setLayoutData(data);
        return column;
    }

    private void button(Composite parent, FlatButton.Kind kind, String key, Runnable run) {
        FlatButton button = new FlatButton(parent, look, kind, texts.text(key), texts.text(key + ".hint"), run);
        button.control().setLayoutData(new GridData(button.size().x, button.size().y));
    }

    private Label words(Composite parent, TypeStyle style, Tone tone) {
        return Sentence.on(parent, look, "", style, tone);
    }
}
