package org.kinora.production.internal.operations.bible;

import java.util.Locale;
import org.kinora.production.internal.graph.BiblePictures;

/**
 * One picture of the bible as a list shows it.
 *
 * @param of {@code character} or {@code place}
 * @param known whether the script still has whom or what it shows
 */
record PictureRow(String of, String id, String view, int crown, int feet, int horizon, String file, String picture, boolean known) {
    static PictureRow of(BiblePictures.Entry entry, boolean known) {
        var picture = entry.picture();
        return new PictureRow(picture.of().name().toLowerCase(Locale.ROOT), picture.id(), picture.view(), picture.crown(), picture.feet(),
                picture.horizon(), entry.name(), picture.picture().toString(), known);
    }

    String text() {
        String where = of.equals("place") ? "horizon " + horizon : "head " + crown + ", feet " + feet;
        return String.format("%s %-9s %-20s %-14s %-24s %s", known ? " " : "!", of, id, view.isEmpty() ? "-" : view, where, file);
    }
}
