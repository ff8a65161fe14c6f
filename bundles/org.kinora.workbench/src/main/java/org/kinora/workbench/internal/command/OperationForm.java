package org.kinora.workbench.internal.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.operation.OperationCard.Field;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FileChooser;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.workbench.internal.operation.Titles;

/** A window to fill in the input of an operation, made from its card; UI thread. */
public final class OperationForm {
    private static final int WIDTH = 560;
    private static final Set<String> NUMBERS = Set.of("integer", "decimal");
    private static final Pattern NUMBER = Pattern.compile("|[+-]?\\d{1,18}(\\.\\d+)?");

    private final Look look;
    private final Texts texts;
    private final FileChooser files;
    private final OperationCard card;
    private final Consumer<JsonObject> run;
    private final Shell shell;
    private final ScrolledComposite scroller;
    private final Composite page;
    private final Label complaint;
    private final Map<Field, Supplier<String>> answers = new LinkedHashMap<>();

    public OperationForm(Shell parent, Look look, Texts texts, FileChooser files, OperationCard card, Consumer<JsonObject> run) {
        this.look = look;
        this.texts = texts;
        this.files = files;
        this.card = card;
        this.run = run;
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
        shell.setText(Titles.of(card));
        shell.setBackground(look.colour(Tone.PANEL));
        shell.setData("test.id", "form");
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 5 * look.unit();
        layout.verticalSpacing = 3 * look.unit();
        shell.setLayout(layout);
        words(shell, Titles.of(card), TypeStyle.HEADING, Tone.TEXT);
        scroller = new ScrolledComposite(shell, SWT.V_SCROLL);
        scroller.setBackground(look.colour(Tone.PANEL));
        scroller.setExpandHorizontal(true);
        scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page = new Composite(scroller, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        GridLayout rows = new GridLayout(2, false);
        rows.marginWidth = 0;
        rows.horizontalSpacing = 4 * look.unit();
        rows.verticalSpacing = 3 * look.unit();
        page.setLayout(rows);
        // What is needed comes first; what can stay as it is can be scrolled to.
        card.inputs().stream().filter(Field::required).forEach(this::row);
        card.inputs().stream().filter(field -> !field.required()).forEach(this::row);
        scroller.setContent(page);
        scroller.addListener(SWT.Resize, event -> page.setSize(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT)));
        complaint = words(shell, "", TypeStyle.SMALL, Tone.ERROR);
        buttons();
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail != SWT.TRAVERSE_RETURN || (event.stateMask & SWT.MOD1) == 0) return;
            event.doit = false;
            submit();
        });
    }

    public void open() {
        Rectangle window = shell.getParent().getBounds();
        int rest = shell.computeSize(WIDTH, SWT.DEFAULT).y - scroller.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int height = Math.min(window.height * 3 / 4, rest + page.computeSize(WIDTH - 10 * look.unit(), SWT.DEFAULT).y + 4 * look.unit());
        shell.setSize(WIDTH, height);
        shell.setLocation(window.x + (window.width - WIDTH) / 2, window.y + Math.max(0, (window.height - height) / 3));
        shell.open();
    }

    private void row(Field field) {
        Label label = words(page, field.option().replace('-', ' '), TypeStyle.BODY, Tone.TEXT);
        label.setToolTipText(field.help());
        ((GridData) label.getLayoutData()).grabExcessHorizontalSpace = false;
        Control control = switch (field.type()) {
            case "flag" -> flag(field);
            case "choice" -> choice(field);
            case "source" -> file(field);
            default -> text(field);
        };
        control.setToolTipText(field.help());
        control.setData("test.id", field.option());
        if (control.getLayoutData() == null) control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private Control flag(Field field) {
        Button box = new Button(page, SWT.CHECK);
        box.setText(field.help());
        answers.put(field, () -> box.getSelection() ? "true" : "");
        return box;
    }

    private Control choice(Field field) {
        Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        List<String> choices = new ArrayList<>(field.choices());
        if (!field.required()) choices.addFirst("");
        combo.setItems(choices.toArray(String[]::new));
        combo.select(Math.max(0, choices.indexOf(field.fallback())));
        answers.put(field, combo::getText);
        return combo;
    }

    private Control text(Field field) {
        Text text = new Text(page, SWT.SINGLE | SWT.BORDER);
        text.setMessage(field.required() ? texts.text("form.required") : field.help());
        text.setText(field.fallback());
        answers.put(field, text::getText);
        return text;
    }

    private Control file(Field field) {
        Composite pair = new Composite(page, SWT.NONE);
        pair.setBackground(look.colour(Tone.PANEL));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        pair.setLayout(layout);
        Text text = new Text(pair, SWT.SINGLE | SWT.BORDER);
        text.setMessage(field.help());
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton choose = new FlatButton(pair, look, FlatButton.Kind.PLAIN, texts.text("form.choose"), field.help(),
                () -> files.one(shell, FileQuestion.open(field.help())).ifPresent(chosen -> text.setText(chosen.toString())));
        GridData size = new GridData(choose.size().x, choose.size().y);
        choose.control().setLayoutData(size);
        answers.put(field, text::getText);
        return pair;
    }

    private void buttons() {
        Composite row = new Composite(shell, SWT.NONE);
        row.setBackground(look.colour(Tone.PANEL));
        GridData end = new GridData(SWT.END, SWT.CENTER, true, false);
        row.setLayoutData(end);
        row.setLayout(new GridLayout(2, false));
        FlatButton cancel = new FlatButton(row, look, FlatButton.Kind.PLAIN, texts.text("form.cancel"), "", shell::dispose);
        FlatButton ok = new FlatButton(row, look, FlatButton.Kind.PRIMARY, texts.text("form.run"), Titles.of(card), this::submit);
        for (FlatButton button : List.of(cancel, ok)) button.control().setLayoutData(new GridData(button.size().x, button.size().y));
    }

    private Label words(Composite parent, String text, TypeStyle style, Tone tone) {
        return Sentence.on(parent, look, text, style, tone);
    }

    private void submit() {
        Map<Field, String> filled = new LinkedHashMap<>();
        answers.forEach((field, answer) -> filled.put(field, answer.get().strip()));
        List<String> missing = missing(filled);
        List<String> wrong = wrong(filled);
        if (!missing.isEmpty() || !wrong.isEmpty()) {
            complaint.setText(missing.isEmpty() ? texts.text("form.number", String.join(", ", wrong)) : texts.text("form.missing", String.join(", ",
                    missing)));
            shell.layout();
            return;
        }
        JsonObject input = input(filled);
        shell.dispose();
        run.accept(input);
    }

    /** The options that are needed and empty. */
    static List<String> missing(Map<Field, String> filled) {
        return filled.entrySet().stream().filter(entry -> entry.getKey().required() && entry.getValue().isEmpty())
                .map(entry -> entry.getKey().option())
                .toList();
    }

    /** The options that want a number and have something else. */
    static List<String> wrong(Map<Field, String> filled) {
        return filled.entrySet().stream().filter(entry -> NUMBERS.contains(entry.getKey().type()) && !NUMBER.matcher(entry.getValue()).matches())
                .map(entry -> entry.getKey().option()).toList();
    }

    /** The operation's input; what is empty is left to the operation's own default. */
    static JsonObject input(Map<Field, String> filled) {
        JsonObject input = new JsonObject();
        filled.forEach((field, text) -> {
            if (text.isEmpty()) return;
            if (!field.list()) {
                input.add(field.component(), value(field, text));
                return;
            }
            JsonArray many = new JsonArray();
            for (String one : text.split("\\s*,\\s*")) many.add(value(field, one));
            input.add(field.component(), many);
        });
        return input;
    }

    private static JsonElement value(Field field, String text) {
        if (field.type().equals("source")) {
            JsonObject source = new JsonObject();
            source.addProperty("path", text);
            return source;
        }
        if (field.type().equals("flag")) return new JsonPrimitive(Boolean.parseBoolean(text));
        return field.type().equals("integer") ? new JsonPrimitive(new BigDecimal(text)) : new JsonPrimitive(text);
    }
}
