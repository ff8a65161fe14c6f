package org.kinora.workbench.paint.internal.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.kinora.api.imaging.Area;

/** Lays layers over each other: straight alpha, "over" with separable blending (Porter, Duff 1984; W3C Compositing Level 1). */
final class Composer {
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

    private Composer() {}

    /** Puts an area of all visible layers together. */
    static void compose(List<Layer> layers, Area area, Surface to) {
        List<Sheet> sheets = layers.stream().filter(layer -> layer.visible() && layer.opacity() > 0).map(Sheet::of).toList();
        Rows.each(area.and(to.area()), y -> {
            int[] row = new int[area.width()];
            for (Sheet sheet : sheets) sheet.over(row, area.x(), y, to.width());
            to.row(area.x(), y, row, Math.min(area.width(), to.width() - area.x()));
        });
    }

    /** A layer's planes at hand. */
    private record Sheet(MemorySegment red, MemorySegment green, MemorySegment blue, MemorySegment alpha, MemorySegment mask, int opacity,
            Blend blend) {
        static Sheet of(Layer layer) {
            var pixels = layer.pixels().pixels();
            return new Sheet(pixels.plane(0), pixels.plane(1), pixels.plane(2), pixels.plane(3),
                    layer.mask().map(mask -> mask.pixels().plane(0)).orElse(null), (layer.opacity() * 255 + 500) / 1000, layer.blend());
        }

        /** @param row pixels as 0xAABBGGRR */
        void over(int[] row, int x, int y, int width) {
            long at = (long) y * width + x;
            int count = Math.min(row.length, width - x);
            for (int i = 0; i < count; i++, at++) {
                int cover = alpha.get(BYTE, at) & 255;
                if (cover == 0) continue;
                if (opacity != 255) cover = Blend.div255(cover * opacity);
                if (mask != null) cover = Blend.div255(cover * (mask.get(BYTE, at) & 255));
                if (cover == 0) continue;
                row[i] = over(row[i], red.get(BYTE, at) & 255, green.get(BYTE, at) & 255, blue.get(BYTE, at) & 255, cover);
            }
        }

        private int over(int below, int red, int green, int blue, int cover) {
            int under = below >>> 24;
            if (cover == 255 && blend == Blend.NORMAL || under == 0) return cover << 24 | blue << 16 | green << 8 | red;
            int whole = cover + under - Blend.div255(cover * under);
            return whole << 24 | channel(below >> 16 & 255, under, blue, cover, whole) << 16 | channel(below >> 8 & 255, under, green, cover,
                    whole) << 8
                    | channel(below & 255, under, red, cover, whole);
        }

        private int channel(int below, int under, int above, int cover, int whole) {
            int mixed = blend == Blend.NORMAL ? above : above + signed((blend.mix(below, above) - above) * under);
            if (under == 255) return below + signed((mixed - below) * cover);
            int light = mixed * cover * 255 + below * under * (255 - cover);
            return Math.min(255, (light + whole * 127) / (whole * 255));
        }

        /** A product of 255ths of either sign. */
        private static int signed(int product) {
            return product < 0 ? -Blend.div255(-product) : Blend.div255(product);
        }
    }
}
