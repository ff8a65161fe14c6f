package org.kinora.artist.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OctetsTest {
    @Test
    void a_stretch_is_empty_when_each_of_its_bytes_is() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[61];
            int set = random.nextInt(bytes.length);
            bytes[set] = (byte) (1 + random.nextInt(255));
            for (int from = 0; from < bytes.length; from++) {
                for (int to = from; to <= bytes.length; to++) assertThat(Octets.none(bytes, from, to)).isEqualTo(set < from || set >= to);
            }
        }
    }
}
