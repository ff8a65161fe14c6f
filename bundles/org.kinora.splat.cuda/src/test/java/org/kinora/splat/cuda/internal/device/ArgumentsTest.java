package org.kinora.splat.cuda.internal.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void structures_are_as_long_as_c_makes_them() {
        ByteBuffer bytes = new Arguments().longs(1L << 40, 2).ints(3).floats(4.5f, 5).bytes();
        assertThat(bytes.remaining()).isEqualTo(32);
        assertThat(bytes.getLong()).isEqualTo(1L << 40);
        assertThat(bytes.getLong()).isEqualTo(2);
        assertThat(bytes.getInt()).isEqualTo(3);
        assertThat(bytes.getFloat()).isEqualTo(4.5f);
        assertThat(bytes.getFloat()).isEqualTo(5);
    }
}
