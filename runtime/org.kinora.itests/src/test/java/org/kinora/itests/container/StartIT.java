package org.kinora.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.plugins.Plugin;
import org.kinora.api.platform.plugins.Plugins;
import org.kinora.api.platform.plugins.Why;
import org.kinora.itests.Product;
import org.kinora.itests.WholeProduct;
import org.osgi.framework.Bundle;

@WholeProduct
class StartIT {
    @TempDir
    Path home;

    @Test
    void every_bundle_of_the_product_resolves_and_every_component_is_satisfied() throws Exception {
        try (Container container = Container.boot(Product.folder(), home, false)) {
            List<String> unresolved = new ArrayList<>();
            for (Bundle bundle : container.context().getBundles())
                if (bundle.getState() == Bundle.INSTALLED) unresolved.add(container.service(Why.class).why(bundle.getSymbolicName()).text());
            assertThat(unresolved).isEmpty();
            assertThat(container.failures()).isEmpty();
            assertThat(container.printed()).isEmpty();
            assertThat(container.service(Plugins.class).list()).allMatch(plugin -> plugin.state() == Plugin.State.ACTIVE);
        }
    }

    @Test
    void kinora_starts_without_any_plug_in_and_says_what_it_then_cannot_do() throws Exception {
        try (Container container = Container.boot(home.resolve("empty product"), home, false)) {
            assertThat(container.service(Plugins.class).list()).isEmpty();
            assertThat(container.service(Plugins.class).missingCapabilities()).containsExactly(
                    "No plug-in draws pictures: films show cards with the text of each shot.",
                    "No plug-in moves pictures: every shot is a still.",
                    "No plug-in speaks: lines are timed by reading speed and only captioned.",
                    "No plug-in writes music: films have none.",
                    "No plug-in makes room tone and effects: films have none.");
        }
    }

    @Test
    void safe_mode_leaves_the_users_plug_ins_out() throws Exception {
        AcmePlugin.answering("1.0.0", "one").write(home.resolve("plugins/acme.jar"));
        try (Container container = Container.boot(home.resolve("empty product"), home, true)) {
            assertThat(container.service(Plugins.class).list()).isEmpty();
        }
    }
}
