package org.kinora.itests.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.itests.BundleFile;
import org.kinora.testkit.MadeJar;

/** Each check finds a bad example and passes a good one. */
class ChecksTest {
    @TempDir
    Path folder;

    @Test
    void two_exporters_of_one_package_are_found() {
        assertThat(Exports.twice(List.of(exporting("one", "a.b"), exporting("two", "a.b"), exporting("three", "a.c"))))
                .containsExactly("package a.b is exported by one and two; only one bundle may");
    }

    @Test
    void an_implementation_that_exports_is_found() {
        assertThat(Exports.forbidden(List.of(exporting("org.kinora.film", "org.kinora.film.internal"), exporting("org.kinora.api.workbench", "a"),
                exporting("org.kinora.testkit", "b"), exporting("org.kinora.lib.derby", "c"), exporting("com.google.gson", "d"),
                exporting("org.kinora.gl", "org.kinora.gl"))))
                .containsExactly("org.kinora.film exports org.kinora.film.internal; only org.kinora.api*, testkit and lib.* may export");
    }

    @Test
    void swt_outside_the_workbench_is_found() {
        BundleFile bad = new BundleFile("org.kinora.film", Map.of(), List.of("org.eclipse.swt.widgets"), List.of());
        BundleFile plugin = new BundleFile("org.kinora.curves", Map.of(), List.of("org.eclipse.swt.widgets", "org.kinora.api.workbench"), List.of());
        BundleFile shell = new BundleFile("org.kinora.workbench.canvas", Map.of(), List.of("org.eclipse.swt"), List.of());
        assertThat(SwtImports.complaints(List.of(bad, plugin, shell))).containsExactly("org.kinora.film imports org.eclipse.swt; only "
                + "org.kinora.api.workbench, org.kinora.workbench*, org.kinora.lib.* and plug-ins that import org.kinora.api.workbench may");
    }

    @Test
    void components_that_wait_for_each_other_are_found() {
        BundleFile one = new BundleFile("one", Map.of(), List.of(), List.of(component("one.A", "a.A", "b.B", "1..1", "static")));
        BundleFile two = new BundleFile("two", Map.of(), List.of(), List.of(component("two.B", "b.B", "c.C", "1..1", "static")));
        BundleFile back = new BundleFile("three", Map.of(), List.of(), List.of(component("three.C", "c.C", "a.A", "1..n", "dynamic")));
        assertThat(ServiceCycles.complaints(List.of(one, two, back)))
                .containsExactly("components wait for each other: one.A -> two.B -> three.C -> one.A");
    }

    @Test
    void who_asks_for_another_of_its_own_kind_closes_no_cycle() {
        String fast = "<component name='one.Fast'><property name='kind' value='fast'/><service><provide interface='a.A'/></service>"
                + "<reference interface='a.A' cardinality='1..1' policy='static' target='(kind=%s)'/></component>";
        assertThat(ServiceCycles.complaints(List.of(new BundleFile("one", Map.of(), List.of(), List.of(fast.formatted("slow")))))).isEmpty();
        assertThat(ServiceCycles.complaints(List.of(new BundleFile("one", Map.of(), List.of(), List.of(fast.formatted("fast")))))).hasSize(1);
    }

    @Test
    void an_optional_dynamic_reference_closes_no_cycle() {
        BundleFile one = new BundleFile("one", Map.of(), List.of(), List.of(component("one.A", "a.A", "b.B", "1..1", "static")));
        BundleFile two = new BundleFile("two", Map.of(), List.of(), List.of(component("two.B", "b.B", "a.A", "0..n", "dynamic")));
        assertThat(ServiceCycles.complaints(List.of(one, two))).isEmpty();
    }

    @Test
    void a_source_that_git_leaves_out_is_found() throws Exception {
        assertThat(new ProcessBuilder("git", "init", "-q").directory(folder.toFile()).start().waitFor()).isZero();
        source(".gitignore", "log/\ntarget/\n");
        source("bundles/x/src/main/java/x/log/LogFile.java", "");
        source("bundles/x/src/main/java/x/Seen.java", "");
        source("bundles/x/target/classes/x/Seen.class", "");
        assertThat(Sources.ignored(folder)).containsExactly("bundles/x/src/main/java/x/log/LogFile.java is left out by .gitignore");
    }

    @Test
    void a_class_of_more_than_700_lines_is_found() throws IOException {
        source("bundles/x/src/main/java/x/Long.java", "//\n".repeat(701));
        source("bundles/x/src/main/java/x/Short.java", "//\n".repeat(700));
        source("bundles/x/target/generated/Long.java", "//\n".repeat(701));
        assertThat(Sources.tooLong(folder)).containsExactly("bundles/x/src/main/java/x/Long.java has 701 lines; more than 700 are too many");
    }

    @Test
    void a_package_without_package_info_is_found() throws IOException {
        source("bundles/x/src/main/java/x/A.java", "");
        source("bundles/x/src/main/java/y/A.java", "");
        source("bundles/x/src/main/java/y/package-info.java", "");
        source("bundles/x/src/test/java/z/ATest.java", "");
        assertThat(Sources.withoutPackageInfo(folder)).containsExactly("bundles/x/src/main/java/x has no package-info.java");
    }

    @Test
    void manifest_headers_are_read_with_quotes_and_attributes() {
        assertThat(BundleFile.clauses("a.b;version=\"1.2.0\";uses:=\"c,d\",e.f,g;h;version=2"))
                .containsExactly(Map.entry("a.b", "1.2.0"), Map.entry("e.f", ""), Map.entry("g", "2"), Map.entry("h", "2"));
    }

    @Test
    void the_api_text_shows_what_callers_and_implementers_see() {
        Path jar = MadeJar.bundle("api", "1.0.0").with("Export-Package", "a;version=\"1.0.0\"").source("a.Sized", """
            package a;
            public interface Sized<T extends Number> extends Comparable<T> { int BOUND = 3; T size(T[] all); default boolean empty() { return false; }
              static void x(java.util.Map<? extends Number, int[]>... maps) throws java.io.IOException { }
              record Box(int width, java.util.List<String> names) { public int twice() { return 2 * width; } } }
            class Hidden { public void no() { } }""").write(folder.resolve("api.jar"));
        assertThat(ApiText.of(jar)).isEqualTo("""
            package a 1.0.0
              record Sized.Box(int width, List<String> names)
                int twice()
              interface Sized<T extends Number> : Comparable<T>
                T size(T[])
                default boolean empty()
                static int BOUND
                static void x(Map<? extends Number, int[]>[]) throws IOException

            """);
    }

    private void source(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static BundleFile exporting(String name, String exported) {
        return new BundleFile(name, Map.of(exported, "1.0.0"), List.of(), List.of());
    }

    private static String component(String name, String offers, String wants, String cardinality, String policy) {
        return "<component name='%s'><service><provide interface='%s'/></service><reference interface='%s' cardinality='%s' policy='%s'/></component>"
                .formatted(name, offers, wants, cardinality, policy);
    }
}
