package org.kinora.plugins.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.plugins.Plugin;

class PluginTableTest {
    @Test
    void each_plug_in_is_a_row_and_problems_follow() {
        Plugin painter = new Plugin("org.kinora.painter", "Painter", "0.1.0", "", Plugin.State.ACTIVE, Plugin.Origin.SHIPPED, "p.jar", 12, 0,
                List.of(), "");
        Plugin acme = new Plugin("acme", "Acme", "1.0.0", "", Plugin.State.RESTART_NEEDED, Plugin.Origin.USER, "a.jar", 3, 3,
                List.of("connects to the network"), "Plug-in \"Acme\" is in quarantine.");
        assertThat(PluginTable.text(List.of(acme, painter), List.of("No plug-in speaks."))).isEqualTo("""
            ID                  VERSION  STATE           FROM     START  NAME
            acme                1.0.0    restart needed  user     3 ms   Acme
            org.kinora.painter  0.1.0    active          shipped  12 ms  Painter
            acme: Plug-in "Acme" is in quarantine.
            acme connects to the network.
            No plug-in speaks.""");
    }

    @Test
    void an_empty_folder_is_said() {
        assertThat(PluginTable.text(List.of(), List.of())).isEqualTo("There are no plug-ins.");
    }
}
