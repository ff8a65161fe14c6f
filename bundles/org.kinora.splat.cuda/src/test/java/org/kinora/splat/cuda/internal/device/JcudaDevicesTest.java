package org.kinora.splat.cuda.internal.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kinora.api.work.Failure;

/** What is said of the machine's graphics processors. */
class JcudaDevicesTest {
    @Test
    void a_machine_without_a_driver_says_so_in_one_sentence_and_opens_nothing() {
        Assumptions.assumeFalse(Files.exists(Path.of("/dev/nvidiactl")), "this machine has a graphics processor");
        JcudaDevices devices = new JcudaDevices();
        Optional<String> missing = devices.missing();
        assertThat(missing).hasValueSatisfying(sentence -> assertThat(sentence).startsWith("Splats are worked on by the processor:").endsWith("."));
        assertThat(devices.missing()).isEqualTo(missing);
        assertThatThrownBy(devices::open).isInstanceOf(Failure.class).hasMessageContaining("The graphics processor cannot be used");
    }
}
