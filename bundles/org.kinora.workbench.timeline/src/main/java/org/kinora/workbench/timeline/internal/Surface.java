package org.kinora.workbench.timeline.internal;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** What the timeline is drawn on; small, so that another kind of surface can take its place. */
interface Surface {
    Rectangle area();

    void fill(Tone tone, Rectangle place, int round);

    void frame(Tone tone, Rectangle place, int round, int width);

    void line(Tone tone, double x1, double y1, double x2, double y2);

    /** Columns of one pixel from the middle up and down, each 0 to 1. */
    void columns(Tone tone, int x, int middle, int half, float[] heights);

    void words(String text, TypeStyle style, Tone tone, int x, int y, int width);

    int width(String text, TypeStyle style);

    /** Fills a place with the middle of a picture. */
    void image(Image image, Rectangle place);

    /** Keeps all that follows within a place; none for everywhere. */
    void within(Rectangle place);
}
