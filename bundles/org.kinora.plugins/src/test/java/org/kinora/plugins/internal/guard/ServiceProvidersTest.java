package org.kinora.plugins.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
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
import org.osgi.framework.ServiceFactory;
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

    @Test
    void an_operation_is_found_by_the_name_that_it_declares() {
        operation("cut.show", "cut show", factory("shown", new ArrayList<>()));
        assertThat(providers.find(Supplier.class, "cut.show")).map(Supplier::get).contains("shown");
    }

    @Test
    void services_with_a_property_that_is_wanted_are_fetched_and_no_others() {
        register("without", 0);
        List<String> fetched = new ArrayList<>();
        operation("cut.show", "cut show", factory("shown", fetched));
        operation("cut.export", "cut export", factory("exported", fetched));
        operation("film.make", "make", factory("made", fetched));
        assertThat(providers.where(Supplier.class, "operation.command", command -> command.startsWith("cut "))).extracting(Supplier::get)
                .containsExactly("exported", "shown");
        assertThat(fetched).containsExactly("exported", "shown");
    }

    /** Notes that the service is asked for, as a component that is activated by its first use would be. */
    private static ServiceFactory<Supplier<String>> factory(String id, List<String> fetched) {
        return new ServiceFactory<>() {
            @Override
            public Supplier<String> getService(Bundle bundle, ServiceRegistration<Supplier<String>> registration) {
                fetched.add(id);
                return () -> id;
            }

            @Override
            public void ungetService(Bundle bundle, ServiceRegistration<Supplier<String>> registration, Supplier<String> service) {}
        };
    }

    private void operation(String name, String command, ServiceFactory<?> factory) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("operation.name", name);
        properties.put("operation.command", command);
        acme.registerService(Supplier.class.getName(), factory, properties);
    }

    private ServiceRegistration<?> register(String id, int ranking) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("provider.id", id);
        properties.put("service.ranking", ranking);
        Supplier<String> service = () -> id;
        return acme.registerService(Supplier.class, service, properties);
    }
}
