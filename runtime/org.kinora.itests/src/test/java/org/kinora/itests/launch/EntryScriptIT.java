package org.kinora.itests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./kinora}, with a Maven that pretends. */
class EntryScriptIT {
    @TempDir
    Path folder;

    private SourceTree tree;

    @BeforeEach
    void make() throws Exception {
        tree = new SourceTree(folder);
    }

    @Test
    void the_first_run_builds_shows_the_modules_and_then_runs_in_the_callers_folder() throws Exception {
        Run run = tree.run("make", "two words.fountain");
        assertThat(run.out()).isEqualTo("ran in working folder: make two words.fountain\n");
        assertThat(run.err()).isEqualTo("""
            Building Kinora (this takes a minute or two; only after a change of its sources).
            module 1 of 2: org.kinora.api
            module 2 of 2: org.kinora.product
            Preparing quick starts.
            """);
        assertThat(tree.mavenCalls()).hasSize(1).allMatch(call -> call.contains("-Dmaven.test.skip=true") && call.contains("package"));
    }

    @Test
    void nothing_is_built_while_nothing_has_changed() throws Exception {
        tree.run("plugins");
        Run second = tree.run("plugins");
        assertThat(second.err()).isEmpty();
        assertThat(tree.mavenCalls()).hasSize(1);
    }

    @Test
    void a_changed_new_or_deleted_source_is_built_and_a_test_or_a_class_file_is_not() throws Exception {
        tree.run("plugins");
        tree.settle();
        tree.write("bundles/film/src/test/java/FilmTest.java", "new");
        tree.write("bundles/film/target/Film.class", "new");
        tree.write("working folder/notes.txt", "new");
        tree.run("plugins");
        assertThat(tree.mavenCalls()).hasSize(1);
        tree.write("bundles/film/src/main/java/Film.java", "new");
        tree.run("plugins");
        assertThat(tree.mavenCalls()).hasSize(2);
        tree.settle();
        tree.delete("bundles/film/src/main/java/Film.java");
        tree.run("plugins");
        assertThat(tree.mavenCalls()).hasSize(3);
        tree.settle();
        tree.write("plugins/voice/pom.xml", "new");
        tree.run("plugins");
        assertThat(tree.mavenCalls()).hasSize(4);
    }

    @Test
    void a_failed_build_says_what_failed_and_where_the_log_lies() throws Exception {
        tree.write("broken", "");
        Run run = tree.run("plugins");
        assertThat(run.status()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
            Building Kinora (this takes a minute or two; only after a change of its sources).
            module 1 of 2: org.kinora.api

            kinora: the build failed:
            [ERROR] Film.java:[3,1] ';' expected
            The whole log: %s/build/build.log
            """.formatted(tree.root()));
        tree.delete("broken");
        assertThat(tree.run("plugins").status()).isZero();
    }

    @Test
    void two_builds_at_once_take_turns_and_the_second_finds_nothing_to_do() throws Exception {
        Process first = tree.start("plugins");
        Run second = tree.run("plugins");
        assertThat(second.status()).isZero();
        assertThat(first.waitFor()).isZero();
        assertThat(tree.mavenCalls()).hasSize(1);
    }

    @Test
    void fast_tests_leave_product_and_container_out_and_end_with_a_sum() throws Exception {
        Run run = tree.run("test", "--fast");
        assertThat(tree.mavenCalls()).hasSize(1).allMatch(call -> call.contains(" package -pl !product,!runtime/org.kinora.itests"));
        assertThat(run.err()).isEqualTo("""
            module 1 of 2: org.kinora.api
            module 2 of 2: org.kinora.product
            5 tests: 0 failed, 1 skipped.
            All tests passed. The whole log: %s/build/test.log
            """.formatted(tree.root()));
        assertThat(run.status()).isZero();
    }

    @Test
    void failing_tests_are_told_and_counted_after_everything_was_built() throws Exception {
        tree.write("failing", "");
        Run run = tree.run("test", "--fast");
        assertThat(tree.mavenCalls()).singleElement().asString().contains("-Dmaven.test.failure.ignore=true");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("module 2 of 2: org.kinora.product\n5 tests: 2 failed, 1 skipped.\n", "[ERROR] FilmTest.cut expected 1\n")
                .endsWith("Tests FAILED. The whole log: " + tree.root() + "/build/test.log\n");
    }

    @Test
    void what_does_not_compile_is_told_and_ends_with_a_status() throws Exception {
        tree.write("broken", "");
        Run run = tree.run("test", "--fast");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[ERROR] Film.java:[3,1] ';' expected\n")
                .endsWith("Tests FAILED. The whole log: " + tree.root() + "/build/test.log\n");
    }
}
