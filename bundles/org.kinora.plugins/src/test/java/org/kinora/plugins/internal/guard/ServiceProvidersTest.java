package org.kinora.plugins.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.plugins.internal.TinyFramework;
import org.kinora.plugins.internal.state.ActivationTimes;
import org.kinora.plugins.internal.state.Switches;
import org.kinora.plugins.internal.state.SwitchesForTests;
import org.kinora.testkit.MadeJar;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class ServiceProvidersTest {
    @TempDir
    Path folder;

    private final TinyFramework framework = new TinyFramework();
    private Switches switches;
    private ServiceProviders providers;
    private BundleContext acme;

    @BeforeEach
    void set_up() throws Exception {
        switches = SwitchesForTests.switches(folder);
        providers = new ServiceProviders(framework.context(), switches, new ActivationTimes());
        Bundle bundle = framework.plugin("acme.jar", MadeJar.bundle("acme", "1.0.0"));
        bundle.start();
        acme = bundle.getBundleContext();
    }

    @AfterEach
    void stop() throws Exception {
        providers.stop();
        framework.close();
    }

    @Test
    void higher_ranking_comes_first_then_the_id() {
        register("b", 0);
        register("c", 5);
        register("a", 0);
        assertThat(providers.all(Supplier.class)).extracting(Supplier::get).containsExactly("c", "a", "b");
    }

    @Test
    void a_service_is_found_by_its_id() {
        register("acme.images", 0);
        assertThat(providers.find(Supplier.class, "acme.images")).isPresent();
        assertThat(providers.find(Supplier.class, "other")).isEmpty();
        assertThat(providers.id(providers.all(Supplier.class).getFirst())).contains("acme.images");
    }

    @Test
    void a_service_that_goes_is_no_longer_offered() {
        ServiceRegistration<?> registration = register("acme.images", 0);
        assertThat(providers.all(Supplier.class)).hasSize(1);
        registration.unregister();
        assertThat(providers.all(Supplier.class)).isEmpty();
    }

    @Test
    void services_of_a_plug_in_in_quarantine_are_hidden() {
        register("acme.images", 0);
        switches.quarantine("acme", "3 faults");
        assertThat(providers.all(Supplier.class)).isEmpty();
        assertThat(providers.find(Supplier.class, "acme.images")).isEmpty();
    }

    private ServiceRegistration<?> register(String id, int ranking) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("provider.id", id);
        properties.put("service.ranking", ranking);
        Supplier<String> service = () -> id;
        return acme.registerService(Supplier.class, service, properties);
    }
}
