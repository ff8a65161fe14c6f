package org.kinora.workbench.player.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.film.Cut;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Icon;
import org.kinora.api.workbench.IconButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Clock, transport and what else is shown, below the picture; UI thread. */
final class Bar {
    private final Look look;
    private final Texts texts;
    private final Deck deck;
    private final Label clock;
    private final Label notes;
    private final IconButton play;
    private final Icon start = Icons.of("play");
    private final Icon hold = Icons.of("pause");
    private final FlatButton loop;
    private final FlatButton guides;
    private final FlatButton scopes;
    private final FlatButton compare;
    private final FlatButton fineness;

    /**
     * What is shown besides the picture.
     *
     * @param divisor 1 for the full resolution, 2 for half of it, 4 for a quarter
     * @param dropped frames that came too late to be seen
     */
    record State(boolean guides, boolean scopes, boolean compared, int divisor, long dropped, long frame) {}

    Bar(Composite page, Look look, Texts texts, Deck deck, PlayerKeys.Looks looks) {
        this.look = look;
        this.texts = texts;
        this.deck = deck;
        Composite bar = new Composite(page, SWT.NONE);
        bar.setBackground(look.colour(Tone.GROUND));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        // In a narrow player what does not fit beside the rest goes below it.
        RowLayout row = new RowLayout();
        row.wrap = true;
        row.center = true;
        row.marginLeft = row.marginRight = 4 * look.unit();
        row.spacing = look.unit();
        bar.setLayout(row);
        clock = label(bar, TypeStyle.MONO, Tone.TEXT, SWT.LEFT);
        clock.setText("00:00:00:00 / 00:00:00:00");
        clock.setLayoutData(new RowData(clock.computeSize(SWT.DEFAULT, SWT.DEFAULT)));
        icon(bar, "back", () -> deck.step(-1));
        play = icon(bar, "play", deck::toggle);
        icon(bar, "on", () -> deck.step(1));
        loop = button(bar, FlatButton.Kind.TAB, "player.loop", deck::loop);
        compare = button(bar, FlatButton.Kind.TAB, "player.compare", looks::compare);
        guides = button(bar, FlatButton.Kind.TAB, "player.guides", looks::guides);
        scopes = button(bar, FlatButton.Kind.TAB, "player.scopes", looks::scopes);
        fineness = button(bar, FlatButton.Kind.TAB, "player.fineness", looks::finer);
        button(bar, FlatButton.Kind.TAB, "player.full", looks::full);
        notes = label(bar, TypeStyle.SMALL, Tone.FAINT, SWT.LEFT);
        notes.setLayoutData(new RowData(60 * look.unit(), SWT.DEFAULT));
        fineness.choose(false);
    }

    private Label label(Composite bar, TypeStyle style, Tone tone, int side) {
        Label label = new Label(bar, side);
        label.setFont(look.font(style));
        label.setForeground(look.colour(tone));
        label.setBackground(look.colour(Tone.GROUND));
        return label;
    }

    private IconButton icon(Composite bar, String name, Runnable action) {
        String key = "player." + name;
        IconButton button = new IconButton(bar, look, Icons.of(name), key, texts.text(key + ".hint"), action);
        button.control().setLayoutData(new RowData(9 * look.unit(), 9 * look.unit()));
        return button;
    }

    private FlatButton button(Composite bar, FlatButton.Kind kind, String key, Runnable action) {
        FlatButton button = new FlatButton(bar, look, kind, texts.text(key), texts.text(key + ".hint"), action);
        Point size = button.size();
        button.control().setLayoutData(new RowData(size.x, size.y));
        return button;
    }

    void show(State state) {
        play.icon(deck.speed() == 0 ? start : hold);
        loop.choose(deck.looping());
        guides.choose(state.guides());
        scopes.choose(state.scopes());
        compare.choose(state.compared());
        fineness.words(texts.text("player.fineness.short." + state.divisor()));
        fineness.choose(state.divisor() > 1);
        clock.setText(deck.cut().map(film -> clock(film, state.frame())).orElse(""));
        StringBuilder text = new StringBuilder();
        if (deck.speed() != 0 && deck.speed() != 1) text.append(texts.text("player.speed", deck.speed())).append("   ");
        if (deck.speed() != 0 && deck.silent()) text.append(texts.text("player.silent")).append("   ");
        if (state.dropped() > 0) text.append(texts.text("player.dropped", state.dropped()));
        notes.setText(deck.cut().isPresent() ? text.toString() : "");
    }

    private static String clock(Cut film, long frame) {
        return Timecode.of(frame, film.format().rate()) + " / " + Timecode.of(film.frames(), film.format().rate());
    }
}
