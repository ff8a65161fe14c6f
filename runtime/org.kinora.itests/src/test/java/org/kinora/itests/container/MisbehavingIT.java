package org.kinora.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Plugin;
import org.kinora.api.platform.plugins.Plugins;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.plugins.Why;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.itests.WholeProduct;
import org.kinora.testkit.MadeJar;

/** Plug-ins that throw, hang, or miss something. */
@WholeProduct
class MisbehavingIT {
    @TempDir
    Path home;

    private Container container;

    @BeforeEach
    void boot() throws Exception {
        container = Container.boot(home.resolve("empty product"), home, false);
    }

    @AfterEach
    void stop() throws Exception {
        System.setProperty("acme.released", "true");
        Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("plugin acme")).forEach(Thread::interrupt);
        container.close();
        System.clearProperty("acme.released");
    }

    @Test
    void three_faults_put_a_plug_in_into_quarantine_until_it_is_enabled_again() throws Exception {
        drop(AcmePlugin.throwing());
        for (int i = 0; i < 3; i++) {
            Failure failure = catchThrowableOfType(Failure.class, () -> ask("?"));
            assertThat(failure.kind()).isEqualTo(Kind.PROVIDER);
            assertThat(failure.getMessage()).isEqualTo("""
                Plug-in "Acme Images" 1.0.0 (acme.jar) failed while asking.
                  found: NoSuchMethodError: acme.Codec.read()
                  what to do: update the plug-in before you report a bug, or switch it off: kinora plugins disable acme.provider""");
        }
        assertThat(container.service(Providers.class).all(Function.class)).isEmpty();
        assertThat(plugin().state()).isEqualTo(Plugin.State.QUARANTINED);
        assertThat(plugin().faults()).isEqualTo(3);
        assertThat(why("acme.provider")).isEqualTo("""
            Plug-in "Acme Images" 1.0.0 (acme.jar) is in quarantine: 3 faults in 10 minutes; the last one while asking: NoSuchMethodError: acme.Codec.read().
            To switch it on again: kinora plugins enable acme.provider""");
        container.close();
        container = Container.boot(home.resolve("empty product"), home, false);
        assertThat(plugin().state()).isEqualTo(Plugin.State.QUARANTINED);
        assertThat(container.service(Plugins.class).enable("acme.provider").state()).isEqualTo(Plugin.State.ACTIVE);
        assertThat(container.service(Providers.class).all(Function.class)).hasSize(1);
    }

    @Test
    void a_plug_in_that_hangs_is_abandoned_two_seconds_after_cancel() {
        drop(AcmePlugin.hanging());
        CountDownLatch running = new CountDownLatch(1);
        Failure failure = catchThrowableOfType(Failure.class, () -> ask(running));
        assertThat(failure.failed()).isEqualTo(
                "Plug-in \"Acme Images\" 1.0.0 (acme.jar) hangs while asking: it did not end within 2 s after it was asked to stop.");
        assertThat(plugin().faults()).isEqualTo(1);
    }

    @Test
    void a_plug_in_with_hanging_threads_in_quarantine_needs_a_restart() {
        drop(AcmePlugin.hanging());
        for (int i = 0; i < 3; i++) catchThrowableOfType(Failure.class, () -> ask(new CountDownLatch(1)));
        assertThat(plugin().state()).isEqualTo(Plugin.State.RESTART_NEEDED);
    }

    @Test
    void a_plug_in_that_misses_packages_is_told_with_all_causes() {
        drop(AcmePlugin.needing("org.kinora.api.generate;version=\"[2.0,3)\",com.acme.codec;version=\"[2.10,3)\""));
        String api = container.context().getBundle(0).getVersion().toString();
        assertThat(why("acme.jar")).isEqualTo("""
            Plug-in "Acme Images" 1.0.0 (acme.jar) cannot start: 2 things are missing.
              1. package org.kinora.api.generate, version 2.0 up to (not including) 3.0
                 found: version 0.1.0 in org.apache.felix.framework %s   → this plug-in is made for a newer platform; update the platform to 2.x or use an older plug-in.
              2. package com.acme.codec, version 2.10 up to (not including) 3.0
                 found: nothing   → put the library inside the plug-in (see guide: libraries).
            The other plug-ins are running. Details: kinora why acme.provider""".formatted(api));
        assertThat(plugin().state()).isEqualTo(Plugin.State.FAILED);
        assertThat(plugin().problem()).isEqualTo("Plug-in \"Acme Images\" 1.0.0 (acme.jar) cannot start: 2 things are missing.");
    }

    @Test
    void a_component_that_waits_says_for_what() {
        drop(AcmePlugin.waiting());
        assertThat(why("acme.provider")).isEqualTo("\"Acme Images\" is installed but not active: it waits for SecretStore (no bundle offers it) and for "
                + "configuration \"acme\" (it is not set).");
    }

    @Test
    void a_component_that_fails_to_activate_is_left_out_and_says_why() {
        drop(AcmePlugin.failingToActivate());
        assertThat(container.service(Providers.class).all(Function.class)).isEmpty();
        assertThat(why("acme.provider")).isEqualTo(
                "\"Acme Images\" is installed but not active: it failed to start: IllegalStateException: the licence has expired.");
    }

    @Test
    void a_jar_that_is_no_plug_in_is_refused_with_a_reason() {
        drop(new MadeJar().file("readme.txt", "a library"));
        assertThat(why("acme.jar")).isEqualTo("The file acme.jar in the plug-in folder was not let in: its manifest has no Bundle-SymbolicName, hence it is "
                + "a plain library; put it inside the plug-in that uses it (see guide: libraries).");
        assertThat(plugin().state()).isEqualTo(Plugin.State.REFUSED);
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        drop(AcmePlugin.answering("1.0.0", "one"));
        Failure failure = catchThrowableOfType(Failure.class, () -> container.service(Why.class).why("acne"));
        assertThat(failure.getMessage()).isEqualTo("""
            There is no plug-in or bundle "acne".
              expected: one of: acme.provider
              what to do: list them: kinora plugins""");
    }

    private void drop(MadeJar jar) {
        jar.write(home.resolve("plugins/acme.jar"));
        container.service(Plugins.class).rescan();
    }

    private Plugin plugin() {
        return container.service(Plugins.class).list().getFirst();
    }

    private String why(String id) {
        return container.service(Why.class).why(id).text();
    }

    /** Asks the provider; a latch as question is cancelled as soon as the provider has it. */
    @SuppressWarnings("unchecked")
    private Object ask(Object question) {
        Function<Object, Object> provider = container.service(Providers.class).find(Function.class, "acme.provider").orElseThrow();
        return container.service(Guard.class).longCall(provider, "asking", Duration.ofMinutes(5),
                () -> question instanceof CountDownLatch running && running.getCount() == 0, () -> provider.apply(question));
    }
}
