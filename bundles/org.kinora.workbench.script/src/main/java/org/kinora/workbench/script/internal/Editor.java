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
    private final Folds folds = new Folds();
    private boolean quiet;
    private boolean folding;

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
            if (folding) return;
            folds.edited(event.start, event.replacedText.length(), event.length);
            if (quiet) return;
            history.add(new UndoHistory.Change(folds.whole(event.start), event.replacedText,
                    event.length == 0 ? "" : text.getTextRange(event.start, event.length)));
            changed.run();
        });
        // What would tear a fold opens it first, and is done once one sees what it is done to.
        text.addVerifyListener(event -> {
            if (folding || folds.torn(event.start, event.end, event.text).isEmpty()) return;
            event.doit = false;
            String put = event.text;
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) unfold(folds.torn(event.start, event.end, put));
            });
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
        folds.clear();
        quiet = true;
        text.setText(content);
        quiet = false;
        history.clear();
        told();
    }

    /** The whole text, with what is folded away. */
    String text() {
        return folds.whole(text.getText());
    }

    void read(Reading now) {
        boolean same = now.kinds().equals(reading.kinds()) && now.problems().equals(reading.problems());
        reading = now;
        problems = now.problems().stream().filter(problem -> problem.severity() != Problem.Severity.HINT)
                .collect(Collectors.toMap(problem -> problem.line() - 1, problem -> problem, (first, second) -> first));
        // The widget keeps the styles of lines that it has laid out; other tabs make it ask for them again.
        if (!same) text.setTabs(text.getTabs());
    }

    /** The line of the whole text that the caret is in. */
    int line() {
        return whole(text.getLineAtOffset(text.getCaretOffset()));
    }

    /** Where the caret and the view are in the whole text. */
    ScriptFile.Place place() {
        return new ScriptFile.Place(folds.whole(text.getCaretOffset()), whole(text.getTopIndex()));
    }

    /** Goes where somebody was; a text that is shorter by now is shown to its end. */
    void go(ScriptFile.Place place) {
        text.setSelection(folds.visible(Math.clamp(place.caret(), 0, text().length())));
        int top = Math.clamp(place.top(), 0, text.getLineCount() - 1);
        text.setTopIndex(top);
        // The margin above the page shows lines before the one that was asked for.
        if (text.getTopIndex() < top) text.setTopIndex(Math.min(2 * top - text.getTopIndex(), text.getLineCount() - 1));
    }

    /** The line of the whole text that a line is which is seen. */
    int whole(int visible) {
        return folds.all().isEmpty() ? visible : folds.wholeLine(visible, text.getOffsetAtLine(visible));
    }

    /** The fold at the end of a line that is seen. */
    Optional<Folds.Fold> folded(int visible) {
        return folds.all().isEmpty() ? Optional.empty() : folds.at(end(visible));
    }

    /** Whether a line that is seen is the heading of a scene that has more lines. */
    boolean foldable(int visible) {
        int line = whole(visible);
        return reading.lastOf(line) > line;
    }

    private int end(int visible) {
        return text.getOffsetAtLine(visible) + text.getLine(visible).length();
    }

    /** Folds the scene away whose heading a line is that is seen, or unfolds it. */
    void fold(int visible) {
        Optional<Folds.Fold> open = folded(visible);
        if (open.isPresent()) {
            unfold(List.of(open.get()));
            return;
        }
        int line = whole(visible);
        int last = visible + reading.lastOf(line) - line;
        if (last <= visible || last >= text.getLineCount()) return;
        history.pause();
        int at = end(visible);
        int length = end(last) - at;
        int caret = text.getCaretOffset();
        boolean within = caret > at && caret <= at + length;
        int inset = within ? caret - at : -1;
        seeing(within ? folds.whole(at) : folds.whole(caret), () -> {
            String hidden = text.getTextRange(at, length);
            text.replaceTextRange(at, length, "");
            folds.edited(at + 1, length - 1, -1);
            folds.add(new Folds.Fold(at, hidden, inset));
        });
    }

    /** Folds the scene that the caret is in, or unfolds it. */
    void foldHere() {
        int heading = reading.stop(line());
        if (heading < 0) return;
        int at = reading.stops().get(heading).line();
        for (int line = text.getLineAtOffset(text.getCaretOffset()); line >= 0; line--) {
            if (whole(line) != at) continue;
            fold(line);
            return;
        }
    }

    /** Folds all scenes, or unfolds them where none is left to be folded. */
    void foldAll() {
        boolean some = false;
        for (int line = text.getLineCount() - 1; line >= 0; line--) {
            if (folded(line).isPresent() || !foldable(line)) continue;
            fold(line);
            some = true;
        }
        if (!some) unfoldAll();
    }

    void unfoldAll() {
        unfold(folds.all().reversed());
    }

    /** @param opened the last first */
    private void unfold(List<Folds.Fold> opened) {
        for (Folds.Fold fold : opened) {
            int caret = text.getCaretOffset();
            boolean back = fold.caret() >= 0 && text.getLineAtOffset(caret) == text.getLineAtOffset(fold.at());
            int whole = back ? folds.whole(fold.at()) + fold.caret() : folds.whole(caret);
            seeing(whole, () -> {
                text.replaceTextRange(fold.at(), 0, fold.hidden());
                folds.remove(fold);
                folds.edited(fold.at() + 1, 0, fold.hidden().length());
            });
        }
    }

    /** Folds or unfolds; the caret comes to a place of the whole text and stays at its height in the view. */
    private void seeing(int caret, Runnable change) {
        int before = text.getLocationAtOffset(text.getCaretOffset()).y;
        folding = true;
        text.setRedraw(false);
        try {
            change.run();
            text.setSelectionRange(folds.visible(caret), 0);
            text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(text.getCaretOffset()).y - before);
        } finally {
            text.setRedraw(true);
            folding = false;
        }
        told();
        text.redraw();
    }

    /** What tests and readers are told. */
    private void told() {
        text.setData("test.state", folds.all().size() + " folded");
    }

    /** @param line of the whole text; what it is folded away in is opened */
    void go(int line) {
        int begins = 0;
        String whole = text();
        for (int i = 0; i < line && whole.indexOf('\n', begins) >= 0; i++) begins = whole.indexOf('\n', begins) + 1;
        unfold(folds.hiding(begins, begins));
        int wanted = text.getLineAtOffset(folds.visible(begins));
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

    /** @param at in the whole text */
    private void put(int at, int length, String words) {
        unfold(folds.hiding(at, at + Math.max(1, length)));
        int from = folds.visible(at);
        quiet = true;
        text.replaceTextRange(from, length, words);
        quiet = false;
        text.setSelection(from + words.length());
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
        int line = whole(text.getLineAtOffset(event.lineOffset));
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
