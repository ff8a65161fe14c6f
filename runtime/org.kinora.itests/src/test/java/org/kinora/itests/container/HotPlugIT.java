package org.kinora.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Plugin;
import org.kinora.api.platform.plugins.Plugins;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.itests.WholeProduct;
import org.kinora.testkit.MadeJar;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleWiring;

/** Plug-ins come, change and go while Kinora runs. */
@WholeProduct
class HotPlugIT {
    @TempDir
    Path home;

    private Container container;
    private Path jar;

    @BeforeEach
    void boot() throws Exception {
        container = Container.boot(home.resolve("empty product"), home, false);
        jar = home.resolve("plugins/acme.jar");
    }

    @AfterEach
    void stop() throws Exception {
        container.close();
    }

    @Test
    void a_dropped_jar_is_live_an_update_replaces_it_and_removal_ends_it() throws Exception {
        AcmePlugin.answering("1.0.0", "one").write(jar);
        rescan();
        assertThat(ask()).isEqualTo("one");
        AcmePlugin.answering("1.1.0", "two").write(jar);
        rescan();
        assertThat(ask()).isEqualTo("two");
        Files.delete(jar);
        rescan();
        assertThat(container.service(Providers.class).all(Function.class)).isEmpty();
        assertThat(container.service(Plugins.class).list()).isEmpty();
    }

    @Test
    void a_jar_is_installed_from_a_file_updated_and_removed_again() throws Exception {
        Path download = home.resolve("downloads/acme.jar");
        Files.createDirectories(download.getParent());
        AcmePlugin.answering("1.0.0", "one").write(download);
        assertThat(run("plugins.install", "file", download.toString()).text()).isEqualTo("\"Acme Images\" 1.0.0 is installed and runs.");
        assertThat(ask()).isEqualTo("one");
        AcmePlugin.answering("1.1.0", "two").write(download);
        run("plugins.install", "file", download.toString());
        assertThat(ask()).isEqualTo("two");
        Files.writeString(download, "no jar at all");
        assertThatThrownBy(() -> run("plugins.install", "file", download.toString())).isInstanceOf(Failure.class)
                .hasMessageContaining("acme.jar was not let in");
        assertThat(ask()).isEqualTo("two");
        run("plugins.remove", "id", "acme.provider");
        assertThat(container.service(Plugins.class).list()).isEmpty();
        assertThatThrownBy(() -> run("plugins.install", "file", "nowhere.jar")).isInstanceOf(Failure.class).hasMessageContaining("There is no file");
    }

    private Operations.Answer run(String operation, String name, String value) {
        String input = "{\"" + name + "\":\"" + value + "\"}";
        return container.service(Operations.class).run(new Operations.Request(operation, input, Optional.empty(), "main", home, Optional.empty(),
                Caller.LOCAL), (fraction, stage, left) -> { });
    }

    @Test
    void the_folder_is_followed_without_being_asked() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        container.context().addBundleListener(event -> {
            if (event.getType() == BundleEvent.STARTED && "acme.provider".equals(event.getBundle().getSymbolicName())) started.countDown();
        });
        AcmePlugin.answering("1.0.0", "one").write(jar);
        assertThat(started.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void the_list_shows_who_made_it_and_what_it_declares_to_do() throws Exception {
        AcmePlugin.answering("1.0.0", "one").write(jar);
        rescan();
        Plugin acme = container.service(Plugins.class).list().getFirst();
        assertThat(acme.id()).isEqualTo("acme.provider");
        assertThat(acme.name()).isEqualTo("Acme Images");
        assertThat(acme.vendor()).isEqualTo("Acme");
        assertThat(acme.jar()).isEqualTo("acme.jar");
        assertThat(acme.origin()).isEqualTo(Plugin.Origin.USER);
        assertThat(acme.state()).isEqualTo(Plugin.State.ACTIVE);
        assertThat(acme.permissions()).containsExactly("connects to the network");
        assertThat(acme.activationMillis()).isPositive();
    }

    @Test
    void a_plug_in_that_waited_for_another_starts_when_that_one_comes() throws Exception {
        AcmePlugin.needing("com.acme.codec").write(jar);
        rescan();
        assertThat(container.service(Plugins.class).list().getFirst().state()).isEqualTo(Plugin.State.FAILED);
        MadeJar.bundle("com.acme.codec", "1.0.0").with("Export-Package", "com.acme.codec").write(home.resolve("plugins/codec.jar"));
        rescan();
        assertThat(container.service(Plugins.class).list()).extracting(Plugin::state).containsOnly(Plugin.State.ACTIVE);
    }

    @Test
    void a_disabled_plug_in_stays_off_after_a_restart_until_it_is_enabled() throws Exception {
        AcmePlugin.answering("1.0.0", "one").write(jar);
        rescan();
        container.service(Plugins.class).disable("acme.provider");
        assertThat(container.service(Providers.class).all(Function.class)).isEmpty();
        container.close();
        container = Container.boot(home.resolve("empty product"), home, false);
        assertThat(container.service(Plugins.class).list()).extracting(Plugin::state).containsExactly(Plugin.State.DISABLED);
        container.service(Plugins.class).enable("acme.provider");
        assertThat(ask()).isEqualTo("one");
    }

    @Test
    void the_class_loader_of_a_removed_plug_in_is_collected() throws Exception {
        ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
        List<PhantomReference<ClassLoader>> loaders = List.of(useOnce(collected), useOnce(collected));
        int gone = 0;
        for (int i = 0; i < 600 && gone < loaders.size(); i++) {
            System.gc();
            if (collected.remove(100) != null) gone++;
        }
        assertThat(gone).isEqualTo(loaders.size());
    }

    /** Installs, calls long and short, removes; nothing of the plug-in stays on this thread's stack. */
    private PhantomReference<ClassLoader> useOnce(ReferenceQueue<ClassLoader> collected) throws Exception {
        AcmePlugin.answering("1.0.0", "one").write(jar);
        rescan();
        ask();
        ClassLoader loader = container.bundle("acme.provider").adapt(BundleWiring.class).getClassLoader();
        PhantomReference<ClassLoader> reference = new PhantomReference<>(loader, collected);
        Files.delete(jar);
        rescan();
        return reference;
    }

    private void rescan() {
        container.service(Plugins.class).rescan();
    }

    @SuppressWarnings("unchecked")
    private Object ask() {
        Function<Object, Object> provider = container.service(Providers.class).find(Function.class, "acme.provider").orElseThrow();
        Guard guard = container.service(Guard.class);
        Object answer = guard.longCall(provider, "asking", Duration.ofMinutes(5), () -> false, () -> provider.apply("?"));
        assertThat((Object) guard.shortCall(provider, "asking", () -> provider.apply("?"))).isEqualTo(answer);
        return answer;
    }
}
