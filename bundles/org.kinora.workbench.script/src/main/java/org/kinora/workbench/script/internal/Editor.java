package org.kinora.workbench.script.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** The text of a script, set as on a page, with undo; UI thread. */
final class Editor {
    private final Look look;
    private final StyledText text;
    private final UndoHistory history = new UndoHistory();
    private final Runnable changed;
    private final int pitch;
    private Reading reading = Reading.NOTHING;
    private Map<Integer, Problem> problems = Map.of();
    private boolean quiet;

    Editor(Composite parent, Look look, Runnable changed) {
        this.look = look;
        this.changed = changed;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setFont(look.font(TypeStyle.MONO));
        text.setBackground(look.colour(Tone.PANEL));
        text.setForeground(look.colour(Tone.TEXT));
        text.setSelectionBackground(look.colour(Tone.SELECTED));
        text.setSelectionForeground(look.colour(Tone.TEXT));
        text.setLineSpacing(look.unit() / 2);
        text.setData("test.id", "script");
        GC gc = new GC(text);
        gc.setFont(text.getFont());
        pitch = gc.textExtent("0").x;
        gc.dispose();
        text.addLineStyleListener(this::style);
        text.addListener(SWT.Resize, event -> margins());
        text.addExtendedModifyListener(event -> {
            if (quiet) return;
            history.add(new UndoHistory.Change(event.start, event.replacedText, event.length == 0 ? "" : text.getTextRange(event.start, event.length)));
            changed.run();
        });
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.MouseDown, event -> history.pause());
        // Undo, redo and select all are ours; the widget's own line deletion would come in between.
        text.setKeyBinding('Z' | SWT.MOD1, SWT.NULL);
    }

    StyledText widget() {
        return text;
    }

    Reading reading() {
        return reading;
    }

    /** Another text, without a way back. */
    void load(String content) {
        quiet = true;
        text.setText(content);
        quiet = false;
        history.clear();
    }

    void read(Reading now) {
        boolean same = now.kinds().equals(reading.kinds()) && now.problems().equals(reading.problems());
        reading = now;
        problems = now.problems().stream().filter(problem -> problem.severity() != Problem.Severity.HINT)
                .collect(Collectors.toMap(problem -> problem.line() - 1, problem -> problem, (first, second) -> first));
        // The widget keeps the styles of lines that it has laid out; other tabs make it ask for them again.
        if (!same) text.setTabs(text.getTabs());
    }

    int line() {
        return text.getLineAtOffset(text.getCaretOffset());
    }

    void go(int line) {
        int wanted = Math.clamp(line, 0, text.getLineCount() - 1);
        text.setSelection(text.getOffsetAtLine(wanted));
        text.setTopIndex(Math.max(0, wanted - 4));
        text.setFocus();
    }

    void undo() {
        history.undo().ifPresent(change -> put(change.at(), change.after().length(), change.before()));
    }

    void redo() {
        history.redo().ifPresent(change -> put(change.at(), change.before().length(), change.after()));
    }

    private void put(int at, int length, String words) {
        quiet = true;
        text.replaceTextRange(at, length, words);
        quiet = false;
        text.setSelection(at + words.length());
        text.showSelection();
        changed.run();
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.MOD2) != 0;
        if (!control) return;
        if (event.keyCode == 'a') text.selectAll();
        else if (event.keyCode == 'z' && !shift) undo();
        else if (event.keyCode == 'y' || event.keyCode == 'z') redo();
    }

    /** The page stands in the middle of a wide view. */
    private void margins() {
        int page = 64 * pitch;
        int side = Math.max(6 * look.unit(), (text.getClientArea().width - page) / 2);
        int wanted = Math.min(side, 40 * look.unit());
        if (text.getLeftMargin() != wanted) text.setMargins(wanted, 6 * look.unit(), Math.max(4 * look.unit(), Math.min(side, 20 * look.unit())),
                6 * look.unit());
    }

    private void style(LineStyleEvent event) {
        int line = text.getLineAtOffset(event.lineOffset);
        LineKind kind = reading.kind(line);
        int length = event.lineText.length();
        event.indent = kind.indent() * pitch;
        event.wrapIndent = event.indent;
        List<StyleRange> styles = new ArrayList<>();
        if (length > 0) {
            StyleRange range = new StyleRange(event.lineOffset, length, look.colour(tone(kind)), null);
            if (kind == LineKind.HEADING || kind == LineKind.SECTION) range.fontStyle = SWT.BOLD;
            if (kind == LineKind.PARENTHETICAL || kind == LineKind.SYNOPSIS || kind == LineKind.NOTE) range.fontStyle = SWT.ITALIC;
            Optional.ofNullable(problems.get(line)).ifPresent(problem -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
                range.underlineColor = look.colour(problem.severity() == Problem.Severity.ERROR ? Tone.ERROR : Tone.WARNING);
            });
            styles.add(range);
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }

    private static Tone tone(LineKind kind) {
        return switch (kind) {
            case HEADING, CUE -> Tone.ACCENT;
            case PARENTHETICAL, SYNOPSIS, NOTE, TRANSITION, TITLE -> Tone.FAINT;
            case SECTION -> Tone.GOOD;
            default -> Tone.TEXT;
        };
    }
}
