package org.kinora.workbench.deliver.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FileChooser;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Where a delivery goes and what can be chosen about it; UI thread. */
final class Choices {
    private static final List<Integer> ROWS = List.of(0, 480, 720, 1080, 1440, 2160);
    private static final List<String> QUALITIES = List.of("", "draft", "preview", "final", "best");

    private final Composite page;
    private final Look look;
    private final Texts texts;
    private final FileChooser files;
    private final Label title;
    private final Label hint;
    private final Text to;
    private final Combo rows;
    private final Combo quality;
    private final Button hardware;
    private final List<Control> ofPictures;
    private Optional<Delivery> delivery = Optional.empty();

    Choices(Composite parent, Look look, Texts texts, FileChooser files) {
        this.look = look;
        this.files = files;
        this.texts = texts;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        page.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 3 * look.unit();
        layout.verticalSpacing = 2 * look.unit();
        page.setLayout(layout);
        title = words("", TypeStyle.HEADING, Tone.TEXT, 3);
        hint = words("", TypeStyle.BODY, Tone.FAINT, 3);
        words(texts.text("choices.to"), TypeStyle.BODY, Tone.TEXT, 1);
        to = new Text(page, SWT.SINGLE | SWT.BORDER);
        to.setData("test.id", "deliver.to");
        to.setToolTipText(texts.text("choices.to.hint"));
        to.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton choose = new FlatButton(page, look, FlatButton.Kind.PLAIN, texts.text("choices.choose"), texts.text("choices.to.hint"), this::ask);
        choose.control().setLayoutData(new GridData(choose.size().x, choose.size().y));
        Label size = words(texts.text("choices.rows"), TypeStyle.BODY, Tone.TEXT, 1);
        rows = combo(ROWS.stream().map(count -> count == 0 ? texts.text("choices.preset") : texts.text("choices.rows.of", count)).toList(),
                texts.text("choices.rows.hint"), "deliver.rows");
        Label care = words(texts.text("choices.quality"), TypeStyle.BODY, Tone.TEXT, 1);
        quality = combo(QUALITIES.stream().map(name -> name.isEmpty() ? texts.text("choices.preset") : texts.text("quality." + name)).toList(),
                texts.text("choices.quality.hint"), "deliver.quality");
        hardware = new Button(page, SWT.CHECK);
        hardware.setText(texts.text("choices.hardware"));
        hardware.setToolTipText(texts.text("choices.hardware.hint"));
        hardware.setForeground(look.colour(Tone.TEXT));
        hardware.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 3, 1));
        ofPictures = List.of(size, rows, care, quality, hardware);
    }

    private Combo combo(List<String> items, String tip, String id) {
        Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setToolTipText(tip);
        combo.setData("test.id", id);
        combo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        return combo;
    }

    void show(Delivery chosen, Path file) {
        delivery = Optional.of(chosen);
        title.setText(chosen.title());
        hint.setText(chosen.hint());
        to.setText(file.toString());
        for (Control control : ofPictures) {
            control.setVisible(chosen.pictures());
            ((GridData) control.getLayoutData()).exclude = !chosen.pictures();
        }
        page.layout();
    }

    Optional<Delivery> delivery() {
        return delivery;
    }

    String to() {
        return to.getText().strip();
    }

    int rows() {
        return ROWS.get(rows.getSelectionIndex());
    }

    String quality() {
        return QUALITIES.get(quality.getSelectionIndex());
    }

    boolean hardware() {
        return hardware.getSelection();
    }

    private void ask() {
        Path now = Path.of(to());
        FileQuestion question = FileQuestion.save(texts.text("choices.to.hint"), now.getFileName().toString());
        files.one(page.getShell(), now.getParent() == null ? question : question.in(now.getParent()))
                .ifPresent(chosen -> to.setText(chosen.toString()));
    }

    private Label words(String text, TypeStyle style, Tone tone, int columns) {
        Label label = Sentence.on(page, look, text, style, tone);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, columns > 1, false, columns, 1));
        return label;
    }
}
