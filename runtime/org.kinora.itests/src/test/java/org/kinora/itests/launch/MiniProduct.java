package org.kinora.itests.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.itests.Product;
import org.kinora.testkit.MadeJar;

/**
 * A product with launcher, runtime and a small command line made by the test, in a folder whose name has blanks; started as a process.
 */
final class MiniProduct {
    private static final List<String> BUNDLES = List.of("01-com.google.gson.jar", "01-org.apache.felix.configadmin.jar",
            "01-org.apache.felix.log.jar",
            "01-org.apache.felix.scr.jar", "01-org.kinora.api.jar", "01-org.kinora.api.platform.jar", "01-org.osgi.service.component.jar",
            "01-org.osgi.util.function.jar", "01-org.osgi.util.promise.jar", "03-org.kinora.plugins.jar");

    private final Path folder;
    private final Path home;
    private final Path temporary;

    MiniProduct(Path parent) throws IOException {
        folder = parent.resolve("my product");
        home = parent.resolve("my home");
        temporary = Files.createDirectories(parent.resolve("tmp"));
        for (String name : List.of("org.kinora.launcher.jar", "org.apache.felix.framework.jar", "slf4j-api.jar")) copy("lib", name);
        for (String name : BUNDLES) copy("bundles", name);
        for (String name : List.of("kinora", "jdk25.sh")) copy("bin", name);
        commandLine().write(bundle("04-org.kinora.cli.jar"));
    }

    Path home() {
        return home;
    }

    Path bundle(String name) {
        return folder.resolve("bundles").resolve(name);
    }

    /** The folder where temporary bundle caches are made. */
    Path temporary() {
        return temporary;
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return Run.of(start(arguments), home.resolve("err.txt"));
    }

    Process start(String... arguments) throws IOException {
        Files.createDirectories(home);
        List<String> command = new ArrayList<>(List.of(folder.resolve("bin/kinora").toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectError(home.resolve("err.txt").toFile());
        builder.environment().put("KINORA_HOME", home.toString());
        builder.environment().put("KINORA_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Without blanks, since the variable is split into options.
        builder.environment().put("KINORA_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Djava.io.tmpdir=" + temporary);
        return builder.start();
    }

    private void copy(String folderName, String name) throws IOException {
        Path to = folder.resolve(folderName).resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(Product.folder().resolve(folderName).resolve(name), to);
    }

    /** Its first word says what it does. */
    private static MadeJar commandLine() {
        return MadeJar.bundle("org.kinora.cli", "1.0.0").with("Bundle-Activator", "cli.Activator")
                .with("Import-Package", "org.osgi.framework,org.kinora.api.platform.plugins").source("cli.Activator", """
            package cli;
            import java.util.*;
            import java.util.concurrent.CountDownLatch;
            import org.kinora.api.platform.plugins.*;
            import org.osgi.framework.*;
            public class Activator implements BundleActivator {
                public void start(BundleContext context) {
                    context.registerService(Runnable.class, () -> run(context), new Hashtable<>(Map.of("main.thread", true)));
                }
                public void stop(BundleContext context) { }
                static void run(BundleContext context) {
                    Launch launch = context.getService(context.getServiceReference(Launch.class));
                    switch (launch.arguments().get(0)) {
                        case "say" -> launch.out().println(launch.arguments() + " in " + launch.workingFolder().getFileName() + " on " + Thread.currentThread().getName());
                        case "fail" -> launch.exit(Integer.parseInt(launch.arguments().get(1)));
                        case "plugins" -> context.getService(context.getServiceReference(Plugins.class)).list().forEach(p -> launch.out().println(p.id() + " " + p.state()));
                        case "wait" -> {
                            CountDownLatch stop = new CountDownLatch(1);
                            launch.onInterrupt(stop::countDown);
                            launch.out().println("ready");
                            try { stop.await(); } catch (InterruptedException never) { }
                            launch.out().println("stopped in order");
                        }
                    }
                }
            }""").source("org.kinora.cli.internal.HelpMain", """
            package org.kinora.cli.internal;
            public class HelpMain {
                public static void main(String[] arguments) { System.out.println("help for " + String.join(" ", arguments)); }
            }""");
    }
}
