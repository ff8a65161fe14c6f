package org.kinora.plugins.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.plugins.internal.TinyFramework;
import org.kinora.testkit.MadeJar;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

class PluginFolderTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private final TinyFramework framework = new TinyFramework();

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void a_jar_becomes_a_bundle_and_goes_with_it() throws IOException {
        PluginFolder plugins = plugins();
        Path jar = drop("acme.jar", MadeJar.bundle("acme", "1.0.0"), LONG_AGO);
        assertThat(plugins.scan().changed()).extracting(Bundle::getSymbolicName).containsExactly("acme");
        assertThat(plugins.scan().changed()).isEmpty();
        Files.delete(jar);
        assertThat(plugins.scan().refresh()).extracting(Bundle::getState).containsExactly(Bundle.UNINSTALLED);
        assertThat(framework.context().getBundle("plugin:acme.jar")).isNull();
    }

    @Test
    void a_changed_jar_updates_its_bundle_even_when_it_is_older() throws IOException {
        PluginFolder plugins = plugins();
        drop("acme.jar", MadeJar.bundle("acme", "1.0.0"), LONG_AGO);
        plugins.scan();
        drop("acme.jar", MadeJar.bundle("acme", "2.0.0"), LONG_AGO.minus(Duration.ofDays(1)));
        assertThat(plugins.scan().refresh()).hasSize(1);
        assertThat(framework.context().getBundle("plugin:acme.jar").getVersion()).isEqualTo(new Version("2.0.0"));
    }

    @Test
    void a_jar_that_is_being_written_waits_until_it_is_unchanged_for_one_scan() throws IOException {
        PluginFolder plugins = plugins();
        drop("acme.jar", MadeJar.bundle("acme", "1.0.0"), Instant.now().plus(Duration.ofHours(1)));
        assertThat(plugins.scan().unstable()).isTrue();
        assertThat(framework.context().getBundle("plugin:acme.jar")).isNull();
        assertThat(plugins.scan().changed()).hasSize(1);
    }

    @Test
    void a_renamed_jar_is_the_same_plug_in_from_another_place() throws IOException {
        PluginFolder plugins = plugins();
        Path jar = drop("acme-1.jar", MadeJar.bundle("acme", "1.0.0"), LONG_AGO);
        plugins.scan();
        Files.move(jar, folder.resolve("acme-2.jar"));
        plugins.scan();
        assertThat(framework.context().getBundle("plugin:acme-2.jar")).isNotNull();
        assertThat(plugins.refused()).isEmpty();
    }

    @Test
    void a_refused_jar_is_let_in_when_what_stood_in_its_way_is_gone() throws IOException {
        PluginFolder plugins = plugins();
        Path first = drop("a.jar", MadeJar.bundle("acme", "1.0.0"), LONG_AGO);
        drop("b.jar", MadeJar.bundle("acme", "2.0.0"), LONG_AGO);
        plugins.scan();
        assertThat(plugins.refused()).containsOnlyKeys("b.jar");
        Files.delete(first);
        plugins.scan();
        assertThat(plugins.refused()).isEmpty();
        assertThat(framework.context().getBundle("plugin:b.jar")).isNotNull();
    }

    @Test
    void an_unchanged_jar_is_not_installed_again_after_a_restart() throws IOException {
        Path stamps = folder.resolve("stamps.json");
        drop("acme.jar", MadeJar.bundle("acme", "1.0.0"), LONG_AGO);
        new PluginFolder(folder, framework.context(), admission(), new InstalledStamps(stamps)).scan();
        PluginFolder restarted = new PluginFolder(folder, framework.context(), admission(), new InstalledStamps(stamps));
        assertThat(restarted.scan().refresh()).isEmpty();
        drop("acme.jar", MadeJar.bundle("acme", "1.1.0"), LONG_AGO);
        PluginFolder again = new PluginFolder(folder, framework.context(), admission(), new InstalledStamps(stamps));
        drop("acme.jar", MadeJar.bundle("acme", "1.1.0").with("Bundle-Vendor", "Acme"), LONG_AGO);
        assertThat(again.scan().refresh()).hasSize(1);
    }

    private PluginFolder plugins() {
        return new PluginFolder(folder, framework.context(), admission(), new InstalledStamps(null));
    }

    private Admission admission() {
        return new Admission(new Version("0.1.0"), name -> {
            for (Bundle bundle : framework.context().getBundles())
                if (name.equals(bundle.getSymbolicName())) return Optional.of(bundle.getLocation());
            return Optional.empty();
        });
    }

    private Path drop(String name, MadeJar jar, Instant time) throws IOException {
        Path file = folder.resolve(name);
        jar.write(file);
        Files.setLastModifiedTime(file, FileTime.from(time));
        return file;
    }
}
