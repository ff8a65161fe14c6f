package org.kinora.workbench.review.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Page;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** One note whole, with its answers and what can be done about it; UI thread. */
final class NotePage {
    private final Texts texts;
    private final Hand hand;
    private final Page page;

    /** Whoever acts on what is done to a note. */
    interface Hand {
        void settle(Note note);

        void answer(Note note, String words);

        void remove(Note note);

        void go(Note note);
    }

    NotePage(Composite parent, Look look, Texts texts, Hand hand) {
        this.texts = texts;
        this.hand = hand;
        page = new Page(parent, look, "note");
    }

    ScrolledComposite control() {
        return page.control();
    }

    /** Says a sentence in the stead of a note. */
    void say(String sentence) {
        page.say(sentence, TypeStyle.BODY);
    }

    void show(Note note) {
        page.show(note.text(), sheet -> fill(note));
    }

    private void fill(Note note) {
        page.words(note.text(), TypeStyle.BODY, Tone.TEXT);
        page.words(note.author() + ", " + note.when(), TypeStyle.SMALL, Tone.FAINT);
        if (note.gone()) page.words(texts.text("review.gone", note.label()), TypeStyle.SMALL, Tone.WARNING);
        for (Note.Answer answer : note.answers()) page.words(answer.author() + ": " + answer.text(), TypeStyle.BODY, Tone.FAINT);
        Text reply = page.field("review.answer", "", texts.text("review.answer"), texts.text("review.answer.hint"));
        reply.addListener(SWT.DefaultSelection, event -> {
            if (!reply.getText().isBlank()) hand.answer(note, reply.getText());
        });
        page.buttons(row -> {
            button(row, note.resolved() ? "review.reopen" : "review.resolve", () -> hand.settle(note));
            if (!note.shot().isEmpty()) button(row, "review.go", () -> hand.go(note));
            button(row, "review.remove", () -> hand.remove(note));
        });
    }

    private void button(Composite row, String key, Runnable run) {
        page.button(row, FlatButton.Kind.PLAIN, texts.text(key), texts.text(key + ".hint"), run).control().setData("test.id", key);
    }
}
