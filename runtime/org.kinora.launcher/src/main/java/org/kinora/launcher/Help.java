package org.kinora.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Help and version texts: the command line bundle's help classes, loaded from its jars without a framework. */
final class Help {
    private static final String HELP_MAIN = "org.kinora.cli.internal.HelpMain";
    private static final List<String> JARS = List.of("info.picocli", "com.google.gson", "org.kinora.api", "org.kinora.api.platform",
            "org.kinora.cli");

    private final Layout layout;
    private final PrintStream err;

    Help(Layout layout, PrintStream err) {
        this.layout = layout;
        this.err = err;
    }

    /** Whether the words ask for help, for nothing at all, or, before any command, for the version. */
    static boolean wanted(List<String> arguments) {
        if (arguments.isEmpty() || List.of("help", "--version").contains(arguments.getFirst())) return true;
        for (String word : arguments) {
            if (word.equals("--")) return false;
            if (word.equals("--help") || word.equals("-h")) return true;
        }
        return false;
    }

    /** Prints what is asked for; the exit status. */
    int run(List<String> arguments) {
        try (URLClassLoader loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(HELP_MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments.toArray(String[]::new));
            return 0;
        } catch (InvocationTargetException thrown) {
            err.println("kinora: the help cannot be shown: " + thrown.getCause());
        } catch (ReflectiveOperationException | IOException absent) {
            err.println("kinora: the command line (bundle org.kinora.cli) is missing from the product in " + layout.product() + ".");
        }
        return FrameworkRun.BROKEN;
    }

    private URL[] jars() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (BundleJar jar : BundleJar.list(layout.bundles()))
            if (JARS.contains(jar.name())) urls.add(url(jar));
        return urls.toArray(URL[]::new);
    }

    private static URL url(BundleJar jar) throws MalformedURLException {
        return jar.file().toUri().toURL();
    }
}
