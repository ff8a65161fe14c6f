package org.kinora.painter.internal.prop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class PropArtTest {
    private static final String KINDS = "letter paper book phone radio gun knife cup food key lamp box clock ring toy instrument flower screen "
            + "tool hat money"
            + " vehicle door furniture animal-thing thing rope umbrella pot calendar";

    @Test
    void every_kind_fits_its_unit_square() {
        for (String kind : KINDS.split(" ")) {
            PropArt art = PropArt.of(kind, kind);
            Rectangle2D box = new Rectangle2D.Double();
            for (PropArt.Piece piece : art.pieces()) if (piece.colour() >>> 24 == 255) box.add(piece.shape().getBounds2D());
            assertThat(box.getWidth()).as(kind).isBetween(0.1, 1.05);
            assertThat(box.getHeight()).as(kind).isBetween(0.05, 1.05);
            assertThat(art.size()).as(kind).isBetween(0.03, 4.0);
        }
    }

    @Test
    void the_name_decides_before_the_kind() {
        int photo = PropArt.of("photo", "thing").pieces().size();
        assertThat(PropArt.of("OLD PHOTO", "paper").pieces()).hasSize(photo);
        assertThat(PropArt.of("x", "paper").pieces().size()).isNotEqualTo(photo);
    }

    @Test
    void a_word_inside_another_is_not_that_word() {
        assertThat(PropArt.of("monkey", "thing").size()).isNotEqualTo(PropArt.of("key", "key").size());
    }
}
