package org.kinora.workbench.paint.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** What is shown while no panel is open: what to do next. UI thread. */
final class EmptyPage {
    private final Composite page;
    private final Look look;
    private final Label heading;
    private final Label words;
    private final FlatButton blank;
    private final FlatButton draw;
    private final FlatButton board;

    EmptyPage(Composite parent, Desk desk, Runnable newSheet, Runnable drawPanel) {
        look = desk.site().look();
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.GROUND));
        page.setData("test.id", "paint-empty");
        heading = label(TypeStyle.TITLE, Tone.TEXT);
        words = label(TypeStyle.BODY, Tone.FAINT);
        blank = new FlatButton(page, look, FlatButton.Kind.PRIMARY, desk.texts().text("empty.blank"), desk.texts().text("empty.blank.hint"),
                newSheet);
        draw = new FlatButton(page, look, FlatButton.Kind.PLAIN, desk.texts().text("empty.draw"), desk.texts().text("empty.draw.hint"), drawPanel);
        board = new FlatButton(page, look, FlatButton.Kind.PRIMARY, desk.texts().text("empty.board"), desk.texts().text("empty.board.hint"),
                () -> desk.site().show("org.kinora.workbench.board"));
        page.addListener(SWT.Resize, event -> layout());
    }

    private Label label(TypeStyle style, Tone tone) {
        Label label = new Label(page, SWT.WRAP);
        label.setFont(look.font(style));
        label.setForeground(look.colour(tone));
        label.setBackground(look.colour(Tone.GROUND));
        return label;
    }

    Composite control() {
        return page;
    }

    /** What is offered to do next. */
    enum Offer {
        NOTHING,
        /** To choose a shot. */
        BOARD,
        /** To draw the one that was chosen. */
        DRAW
    }

    void say(String title, String sentence, Offer offer) {
        heading.setText(title);
        words.setText(sentence);
        page.setData("test.state", title);
        blank.control().setVisible(offer == Offer.DRAW);
        draw.control().setVisible(offer == Offer.DRAW);
        board.control().setVisible(offer == Offer.BOARD);
        layout();
    }

    private void layout() {
        Rectangle area = page.getClientArea();
        int unit = look.unit();
        int wide = Math.min(area.width - 12 * unit, 130 * unit);
        int x = (area.width - wide) / 2;
        Point title = heading.computeSize(wide, SWT.DEFAULT);
        Point text = words.computeSize(wide, SWT.DEFAULT);
        int y = Math.max(6 * unit, (area.height - title.y - text.y - 20 * unit) / 2);
        heading.setBounds(x, y, wide, title.y);
        y += title.y + 3 * unit;
        words.setBounds(x, y, wide, text.y);
        y += text.y + 6 * unit;
        Point first = blank.size();
        blank.control().setBounds(x, y, first.x, first.y);
        board.control().setBounds(x, y, board.size().x, board.size().y);
        draw.control().setBounds(x + first.x + 2 * unit, y, draw.size().x, first.y);
    }
}
