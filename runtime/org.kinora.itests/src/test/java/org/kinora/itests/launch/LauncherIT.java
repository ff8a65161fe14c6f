package org.kinora.itests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.itests.WholeProduct;
import org.kinora.testkit.MadeJar;

/** The launcher as a user meets it: a process with words, streams, signals and an exit status. */
@WholeProduct
class LauncherIT {
    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    private MiniProduct product;

    @BeforeEach
    void assemble() throws Exception {
        product = new MiniProduct(folder);
    }

    @Test
    void words_working_folder_and_main_thread_reach_the_command_line() throws Exception {
        Run run = product.run("say", "wörds with blanks", "→");
        assertThat(run.out()).isEqualTo("[say, wörds with blanks, →] in my home on main\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void the_exit_status_is_the_one_that_the_command_set() throws Exception {
        assertThat(product.run("fail", "9").status()).isEqualTo(9);
    }

    @Test
    void help_is_shown_without_starting_the_framework() throws Exception {
        for (String[] words : List.of(new String[] {"--help"}, new String[] {"make", "-h"}, new String[] {"help", "make"}, new String[] {})) {
            Run run = product.run(words);
            assertThat(run.out()).isEqualTo("help for " + String.join(" ", words) + "\n");
            assertThat(run.status()).isZero();
        }
        assertThat(product.home().resolve("cache")).doesNotExist();
    }

    @Test
    void a_terminated_process_lets_the_command_end_in_order() throws Exception {
        Process process = product.start("wait");
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).isEqualTo("ready");
        // The process itself would close its streams too.
        process.toHandle().destroy();
        assertThat(out.readLine()).isEqualTo("stopped in order");
        assertThat(process.waitFor()).isEqualTo(TERMINATED);
    }

    @Test
    void a_second_process_runs_beside_the_first_with_a_cache_that_it_removes() throws Exception {
        Process first = product.start("wait");
        BufferedReader out = new BufferedReader(new InputStreamReader(first.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).isEqualTo("ready");
        Run second = product.run("say", "me too");
        assertThat(second.out()).isEqualTo("[say, me too] in my home on main\n");
        try (Stream<Path> left = Files.list(product.temporary())) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("kinora-felix"))).isEmpty();
        }
        first.toHandle().destroy();
        first.waitFor();
    }

    @Test
    void a_cache_that_another_process_holds_is_not_touched() throws Exception {
        product.run("say", "once");
        Path lockFile;
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(product.home().resolve("cache"), "felix-*.lock")) {
            lockFile = locks.iterator().next();
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(product.run("say", "twice").out()).isEqualTo("[say, twice] in my home on main\n");
        }
    }

    @Test
    void caches_of_older_products_are_removed() throws Exception {
        product.run("say", "once");
        MadeJar.bundle("more", "1.0.0").write(product.bundle("03-more.jar"));
        product.run("say", "twice");
        List<String> caches = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(product.home().resolve("cache"), "felix-*")) {
            files.forEach(file -> caches.add(file.getFileName().toString()));
        }
        assertThat(caches).hasSize(2);
    }

    @Test
    void a_bundle_that_does_not_resolve_is_told_with_its_cause_and_the_rest_runs() throws Exception {
        MadeJar.bundle("org.kinora.film", "1.0.0").with("Import-Package", "com.acme.codec;version=\"[2,3)\"")
                .write(product.bundle("03-org.kinora.film.jar"));
        Run run = product.run("say", "hello");
        assertThat(run.err()).isEqualTo("""
            kinora: The platform's part "org.kinora.film" 1.0.0 (03-org.kinora.film.jar) cannot start: 1 thing is missing.
              1. package com.acme.codec, version 2.0 up to (not including) 3.0
                 found: nothing   → put the library inside the plug-in (see guide: libraries).
            The other plug-ins are running. Details: kinora why org.kinora.film
            """);
        assertThat(run.out()).isEqualTo("[say, hello] in my home on main\n");
    }

    @Test
    void a_component_that_cannot_be_activated_is_told_in_words() throws Exception {
        MadeJar.bundle("org.kinora.film", "1.0.0").with("Service-Component", "OSGI-INF/film.xml").file("OSGI-INF/film.xml", """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="film.Cutter" immediate="true"><implementation class="film.Cutter"/></scr:component>""")
                .source("film.Cutter", "package film; public class Cutter { public Cutter() { throw new IllegalStateException(\"no scissors\"); } }")
                .write(product.bundle("03-org.kinora.film.jar"));
        assertThat(product.run("say", "hello").err()).isEqualTo(
                "kinora: \"org.kinora.film\" is installed but not active: it failed to start: IllegalStateException: no scissors.\n");
    }

    @Test
    void a_damaged_bundle_ends_the_start_with_a_sentence() throws Exception {
        Files.writeString(product.bundle("03-org.kinora.plugins.jar"), "half a jar");
        Run run = product.run("say", "hello");
        assertThat(run.err()).startsWith("kinora: the bundle 03-org.kinora.plugins.jar cannot be installed (")
                .endsWith("); build or install Kinora again.\n");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.status()).isEqualTo(70);
    }

    @Test
    void after_two_failed_starts_safe_mode_is_offered_and_leaves_the_users_plug_ins_out() throws Exception {
        MadeJar.bundle("acme", "1.0.0").write(product.home().resolve("plugins/acme.jar"));
        Path cli = product.bundle("04-org.kinora.cli.jar");
        Path away = cli.resolveSibling("kept");
        Files.move(cli, away);
        assertThat(product.run("plugins").err()).isEqualTo("kinora: the command line (bundle org.kinora.cli) did not start.\n");
        product.run("plugins");
        Files.move(away, cli);
        Run third = product.run("plugins");
        assertThat(third.err()).isEqualTo("kinora: the last 2 starts failed. To start without third-party plug-ins: kinora --safe …\n");
        assertThat(third.out()).isEqualTo("acme ACTIVE\n");
        Run safe = product.run("--safe", "plugins");
        assertThat(safe.out()).isEqualTo("acme DISABLED\n");
        assertThat(safe.err()).isEmpty();
    }

    @Test
    void a_home_that_cannot_be_written_is_no_obstacle() throws Exception {
        Files.createDirectories(product.home());
        Files.writeString(product.home().resolve("cache"), "a file where a folder should be");
        assertThat(product.run("say", "hello").out()).isEqualTo("[say, hello] in my home on main\n");
    }
}
