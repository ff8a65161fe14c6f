package org.kinora.filmtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line as a person uses it in one folder.
 *
 * @param before words before the program's name, such as those of {@code unshare}
 * @param environment what the process sees beside the usual
 */
record Kinora(Path product, Path home, Path folder, List<String> before, Map<String, String> environment) {
    /** Small pictures, few of them, encoded fast: what a test needs of a film. */
    static final List<String> FRUGAL = List.of("--height", "240", "--quality", "draft", "--rate", "12");

    /** Runs this short end before the second compiler has earned what it costs. */
    private static final Map<String, String> SHORT_RUNS = Map.of("KINORA_JAVA_OPTS", "-XX:TieredStopAtLevel=1");

    static Kinora in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Kinora(Product.folder(), Product.home(), folder, List.of(), SHORT_RUNS);
    }

    /** The same with the JVM as the product starts it: for long runs and for figures. */
    Kinora asShipped() {
        return new Kinora(product, home, folder, before, Map.of());
    }

    Kinora from(Path otherProduct) {
        return new Kinora(otherProduct, home, folder, before, environment);
    }

    Kinora at(Path otherHome) {
        return new Kinora(product, otherHome, folder, before, environment);
    }

    Kinora under(List<String> words) {
        return new Kinora(product, home, folder, words, environment);
    }

    /** Writes a script into the folder. */
    Path script(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Runs a command to its end. */
    Ended run(String... words) throws IOException, InterruptedException {
        return start(words).end();
    }

    /** Makes a film frugally and answers what {@code --json} printed. */
    Ended make(String script, String... more) throws IOException, InterruptedException {
        return run(frugal(script, more));
    }

    static String[] frugal(String script, String... more) {
        List<String> words = new ArrayList<>(List.of("make", script, "--json"));
        words.addAll(FRUGAL);
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    Running start(String... words) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(product.resolve("bin/kinora").toString());
        command.addAll(List.of(words));
        Path out = Files.createTempFile(folder, ".out-", ".txt");
        Path err = Files.createTempFile(folder, ".err-", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("KINORA_HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KINORA_JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
        builder.environment().putAll(environment);
        return new Running(builder.start(), String.join(" ", words), out, err);
    }
}
