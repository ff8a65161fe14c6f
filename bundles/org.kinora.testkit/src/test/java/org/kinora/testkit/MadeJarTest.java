package org.kinora.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeJarTest {
    private static final String ANSWER = """
        package acme;
        public class Answer implements java.util.concurrent.Callable<String> {
            record Text(String words) { }
            public String call() { return new Text("yes").words(); }
        }""";

    @TempDir Path folder;

    @Test
    void a_bundle_has_the_headers_of_a_bundle_and_its_own() throws Exception {
        byte[] jar = MadeJar.bundle("acme", "1.2.3").with("Bundle-Name", "Acme").bytes();
        Manifest manifest = new JarInputStream(new ByteArrayInputStream(jar)).getManifest();
        assertThat(manifest.getMainAttributes().getValue("Bundle-ManifestVersion")).isEqualTo("2");
        assertThat(manifest.getMainAttributes().getValue("Bundle-SymbolicName")).isEqualTo("acme");
        assertThat(manifest.getMainAttributes().getValue("Bundle-Version")).isEqualTo("1.2.3");
        assertThat(manifest.getMainAttributes().getValue("Bundle-Name")).isEqualTo("Acme");
    }

    @Test
    void classes_compiled_from_source_run_nested_ones_included() throws Exception {
        Path jar = MadeJar.bundle("acme", "1.0.0").source("acme.Answer", ANSWER).write(folder.resolve("plugins/acme.jar"));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(((Callable<?>) loader.loadClass("acme.Answer").getConstructor().newInstance()).call()).isEqualTo("yes");
        }
    }

    @Test
    void source_that_does_not_compile_is_told_in_the_compilers_words() {
        assertThatThrownBy(() -> new MadeJar().source("acme.Half", "package acme; public class Half {")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Half.java:1: error: reached end of file while parsing");
    }

    @Test
    void each_component_is_named_in_the_manifest() throws Exception {
        MadeJar jar = MadeJar.bundle("acme", "1.0.0").component("acme.One", "java.lang.Runnable", "one")
                .component("acme.Two", "java.lang.Runnable", "two");
        try (JarFile file = new JarFile(jar.write(folder.resolve("acme.jar")).toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Service-Component")).isEqualTo("OSGI-INF/acme.One.xml,OSGI-INF/acme.Two.xml");
            assertThat(new String(file.getInputStream(file.getEntry("OSGI-INF/acme.Two.xml")).readAllBytes()))
                    .contains("<implementation class=\"acme.Two\"/>").contains("value=\"two\"")
                    .contains("<provide interface=\"java.lang.Runnable\"/>");
        }
    }

    @Test
    void the_same_jar_is_the_same_bytes_and_replaces_the_file_before_it() throws Exception {
        Path file = folder.resolve("acme.jar");
        MadeJar.bundle("acme", "1.0.0").write(file);
        MadeJar.bundle("acme", "2.0.0").file("readme.txt", "häuser").write(file);
        assertThat(file).hasBinaryContent(MadeJar.bundle("acme", "2.0.0").file("readme.txt", "häuser").bytes());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
