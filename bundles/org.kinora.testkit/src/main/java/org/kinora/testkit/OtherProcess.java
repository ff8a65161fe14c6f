package org.kinora.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.kinora.api.generate.Outcome;
import org.kinora.api.json.Json;

/**
 * A process of its own in which the provider of a contract carries out stored requests: no object, cache or setting of the test reaches it.
 *
 * <p>The process has the JVM options of this one (agents left out), its class path, and a working folder of its own. There the contract is made by
 * its constructor without arguments and asked for its provider and its inputs only; JUnit fills nothing in. It runs with the quick compiler alone, so
 * that bytes which depend on the compiler differ.
 *
 * @param contract a top-level or static class
 * @param options JVM options besides those of this process
 */
public record OtherProcess(Class<?> contract, List<String> options) {
    private static final long MOST_SECONDS = 300;

    /**
     * What came back.
     *
     * @param outcome of the provider; its assets went with the process
     * @param printed what the process printed to either stream
     * @param left names of what it left in its working folder, which was empty
     */
    public record Answer(Outcome outcome, String printed, List<String> left) {}

    /**
     * Carries a request out; blocks until the process has ended, 5 minutes at most.
     *
     * @throws AssertionError when the process fails, with what it printed, or does not end
     */
    public Answer generate(Record request) {
        try (Scratch scratch = Scratch.make()) {
            Path asked = Files.writeString(scratch.folder().resolve("request.json"), Json.write(request));
            Path answer = scratch.folder().resolve("outcome.json");
            Path printed = scratch.folder().resolve("printed.txt");
            Scratch working = new Scratch(Files.createDirectory(scratch.folder().resolve("working")));
            ProcessBuilder builder = new ProcessBuilder(command(request.getClass(), asked, answer)).directory(working.folder().toFile());
            Process process = builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            if (!ended) process.destroyForcibly().waitFor();
            String said = new String(Files.readAllBytes(printed), StandardCharsets.UTF_8);
            if (!ended) throw new AssertionError("the other process was still running " + MOST_SECONDS + " s later; it printed:\n" + said);
            if (process.exitValue() != 0) throw new AssertionError("the other process failed; it printed:\n" + said);
            return new Answer(Json.read(Files.readString(answer), Outcome.class), said, working.names());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was interrupted", e);
        }
    }

    private List<String> command(Class<?> request, Path asked, Path answer) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments())
            if (!option.startsWith("-agent") && !option.startsWith("-javaagent") && !option.startsWith("-Xrunjdwp")) command.add(option);
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of("-classpath", classPath(), Errand.class.getName()));
        command.addAll(List.of(contract.getName(), request.getName(), asked.toString(), answer.toString()));
        return command;
    }

    private String classPath() {
        Set<String> parts = new LinkedHashSet<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) parts.add(Path.of(part).toAbsolutePath().toString());
        // A contract that a class loader of its own has loaded lies elsewhere.
        CodeSource source = contract.getProtectionDomain().getCodeSource();
        try {
            if (source != null) parts.add(Path.of(source.getLocation().toURI()).toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return String.join(File.pathSeparator, parts);
    }
}
