package org.kinora.painter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {
    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void opaque_pixels_come_back_as_they_were() throws IOException {
        int[] argb = new int[31 * 17];
        for (int i = 0; i < argb.length; i++) argb[i] = 0xFF000000 | i * 7919 & 0xFFFFFF;
        BufferedImage image = read(PngWriter.rgb(31, 17, argb));
        for (int i = 0; i < argb.length; i++) assertThat(image.getRGB(i % 31, i / 31)).isEqualTo(argb[i]);
    }

    @Test
    void premultiplied_pixels_become_straight() throws IOException {
        BufferedImage image = read(PngWriter.rgba(3, 1, new int[] {0, 0x80402010, 0xFF336699}));
        assertThat(image.getRGB(0, 0)).isZero();
        assertThat(image.getRGB(1, 0)).isEqualTo(0x80804020);
        assertThat(image.getRGB(2, 0)).isEqualTo(0xFF336699);
    }

    @Test
    void sixteen_bit_values_come_back_as_they_were() throws IOException {
        short[] values = {0, 1, 255, 256, (short) 65535, 12345};
        BufferedImage image = read(PngWriter.grey16(3, 2, values));
        for (int i = 0; i < 6; i++) assertThat(image.getRaster().getSample(i % 3, i / 3, 0)).isEqualTo(values[i] & 0xFFFF);
    }
}
