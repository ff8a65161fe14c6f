package org.kinora.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Writes what a contract found as one page of text that an author can attach to a release.
 *
 * <p>The file is {@code target/kinora-testkit.txt}, or what the JUnit configuration parameter {@code kinora.testkit.report} names; it holds one
 * section for each contract class of the run. A rule that does not apply (an unclaimed promise) is counted apart, never as passed.
 */
public final class ContractReport implements TestWatcher, AfterAllCallback {
    private static final String VERSION = "0.1";
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(ContractReport.class);

    @Override
    public void testSuccessful(ExtensionContext context) {
        add(context, "ok");
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        add(context, "not applicable: " + firstLine(cause));
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        add(context, "FAILED: " + firstLine(cause));
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        add(context, "FAILED: switched off" + reason.map(text -> " (" + text + ")").orElse(""));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Path file = Path.of(context.getConfigurationParameter("kinora.testkit.report").orElse("target/kinora-testkit.txt")).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, page(all(context)));
    }

    private static void add(ExtensionContext context, String result) {
        String rule = context.getRequiredTestMethod().getName().replace('_', ' ');
        all(context).computeIfAbsent(context.getRequiredTestClass().getName(), name -> new ConcurrentSkipListMap<>()).put(rule, result);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, String>> all(ExtensionContext context) {
        return (Map<String, Map<String, String>>) context.getRoot().getStore(SPACE)
                .getOrComputeIfAbsent("results", key -> new ConcurrentSkipListMap<String, Map<String, String>>(), Map.class);
    }

    private static String page(Map<String, Map<String, String>> contracts) {
        StringBuilder page = new StringBuilder("Kinora compatibility kit\n");
        new TreeMap<>(contracts).forEach((name, rules) -> {
            long passed = rules.values().stream().filter("ok"::equals).count();
            long idle = rules.values().stream().filter(result -> result.startsWith("not applicable")).count();
            page.append("\n").append(name).append("\nkit ").append(VERSION).append(": ").append(passed).append('/').append(rules.size() - idle);
            if (idle > 0) page.append(" (").append(idle).append(" not applicable)");
            page.append('\n');
            rules.forEach((rule, result) -> page.append("  ").append(rule).append(": ").append(result).append('\n'));
        });
        return page.toString();
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).strip().lines().findFirst().orElse(cause.getClass().getSimpleName());
    }
}
