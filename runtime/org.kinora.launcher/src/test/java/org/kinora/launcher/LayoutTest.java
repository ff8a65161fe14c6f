package org.kinora.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void the_product_lies_around_the_launchers_jar() {
        Layout layout = Layout.of(Map.of("KINORA_HOME", "/home/me/k"), Path.of("/opt/my kinora/lib/org.kinora.launcher.jar").toUri());
        assertThat(layout.product()).isEqualTo(Path.of("/opt/my kinora"));
        assertThat(layout.bundles()).isEqualTo(Path.of("/opt/my kinora/bundles"));
        assertThat(layout.cache()).isEqualTo(Path.of("/home/me/k/cache"));
    }

    @Test
    void home_follows_kinora_home_then_xdg_then_the_default() {
        assertThat(Layout.home(Map.of("KINORA_HOME", "/k", "XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/k"));
        assertThat(Layout.home(Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/kinora"));
        assertThat(Layout.home(Map.of("XDG_DATA_HOME", "relative"))).isEqualTo(Layout.home(Map.of()));
        assertThat(Layout.home(Map.of("KINORA_HOME", " "))).isEqualTo(Path.of(System.getProperty("user.home"), ".local/share/kinora"));
    }
}
