package org.kinora.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class WholeProductTest {
    @TempDir
    Path folder;

    private Path product;

    @BeforeEach
    void make_a_whole_product() throws IOException {
        product = folder.resolve("product");
        Files.writeString(folder.resolve("pom.xml"), """
            <modules>
              <module>bundles/org.kinora.api</module>
              <module>bundles/org.kinora.api.platform</module>
              <module>bundles/org.kinora.testkit</module>
              <module>plugins/org.kinora.voice</module>
              <module>runtime/org.kinora.launcher</module>
              <module>product</module>
              <module>runtime/org.kinora.itests</module>
              <module>runtime/org.kinora.filmtests</module>
            </modules>""");
        for (String jar : List.of("bundles/01-org.kinora.api.jar", "bundles/01-org.kinora.api.platform.jar", "bundles/01-org.other.jar",
                "plugins/org.kinora.voice.jar", "lib/org.kinora.launcher.jar")) {
            Files.createDirectories(product.resolve(jar).getParent());
            Files.createFile(product.resolve(jar));
        }
    }

    @Test
    void a_product_with_a_jar_of_every_module_is_whole() {
        assertThat(Product.gaps(folder, product)).isEmpty();
        assertThat(run().testEvents().succeeded().count()).isEqualTo(2);
    }

    @Test
    void missing_modules_are_named_with_what_to_do() throws IOException {
        Files.delete(product.resolve("bundles/01-org.kinora.api.jar"));
        Files.delete(product.resolve("plugins/org.kinora.voice.jar"));
        assertThat(Product.gaps(folder, product)).isEqualTo("""
            The product in %s lacks 2 of its 4 modules, so that nothing can be tested in it.
              missing: bundles/org.kinora.api, plugins/org.kinora.voice
              what to do: see why they were not built, most likely a unit test of theirs failed; then assemble the product again."""
                .formatted(product));
    }

    @Test
    void a_product_that_is_not_there_lacks_everything() {
        assertThat(Product.gaps(folder, folder.resolve("none"))).contains(" lacks 4 of its 4 modules,");
    }

    @Test
    void the_first_class_fails_with_the_list_and_the_others_are_left_out() throws IOException {
        Files.delete(product.resolve("lib/org.kinora.launcher.jar"));
        EngineExecutionResults results = run();
        assertThat(results.testEvents().started().count()).isZero();
        List<TestExecutionResult> classes = results.containerEvents().finished().map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .filter(result -> result.getStatus() != TestExecutionResult.Status.SUCCESSFUL).toList();
        assertThat(classes).extracting(TestExecutionResult::getStatus)
                .containsExactly(TestExecutionResult.Status.FAILED, TestExecutionResult.Status.ABORTED);
        assertThat(classes.getFirst().getThrowable().orElseThrow()).hasMessageContaining("missing: runtime/org.kinora.launcher\n");
        assertThat(classes.getLast().getThrowable().orElseThrow()).hasMessage("the product is not whole, see One");
    }

    private EngineExecutionResults run() {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(One.class), selectClass(Two.class))
                .configurationParameter("kinora.root", folder.toString()).configurationParameter("kinora.product", product.toString()).execute();
    }

    @WholeProduct
    static final class One {
        @Test
        void runs() { }
    }

    @WholeProduct
    static final class Two {
        @Test
        void runs() { }
    }
}
