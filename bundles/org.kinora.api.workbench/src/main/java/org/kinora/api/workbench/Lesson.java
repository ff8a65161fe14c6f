package org.kinora.api.workbench;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What an empty view says in the stead of its content: what belongs there and what to do next; UI thread.
 *
 * @param title a few words
 * @param words one or two sentences
 */
public record Lesson(String title, String words) {
    /** Draws it into the middle of an area, set flush left. */
    public void draw(GC gc, Look look, Rectangle area) {
        int unit = look.unit();
        int width = Math.max(1, Math.min(area.width - 8 * unit, 100 * unit));
        gc.setFont(look.font(TypeStyle.HEADING));
        Point head = gc.textExtent(title);
        gc.setFont(look.font(TypeStyle.BODY));
        int line = gc.getFontMetrics().getHeight();
        List<String> lines = Lines.of(words, width, Integer.MAX_VALUE, text -> gc.textExtent(text).x);
        int high = head.y + 2 * unit + lines.size() * line;
        int x = area.x + (area.width - width) / 2;
        int y = area.y + Math.max(4 * unit, (area.height - high) * 2 / 5);
        gc.setForeground(look.colour(Tone.FAINT));
        for (int i = 0; i < lines.size(); i++) gc.drawText(lines.get(i), x, y + head.y + 2 * unit + i * line, true);
        gc.setFont(look.font(TypeStyle.HEADING));
        gc.setForeground(look.colour(Tone.TEXT));
        gc.drawText(Lines.fit(gc, title, width), x, y, true);
    }
}
