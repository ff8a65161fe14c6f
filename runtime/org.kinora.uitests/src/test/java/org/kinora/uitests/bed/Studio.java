package org.kinora.uitests.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests the window: the product started once for the whole run with a small film open, on a screen of its own. A test that fails leaves a
 * picture of the screen and is given a second try, which is written down in {@code second-tries.txt} beside the pictures: other programs take part
 * here (X server, window manager, toolkit), and a machine busy with other things makes them late in ways that no single wait foresees.
 */
public final class Studio implements ParameterResolver, InvocationInterceptor {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Studio.class);
    private static final String SCRIPT = """
        Title: Late Train
        Author: Kinora

        INT. STATION - NIGHT

        An empty platform. MARA, 30, waits beside a suitcase.

        MARA
        The last train is late again.

        JONAS, 35, comes down the stairs with two cups.

        JONAS
        Then we have time for tea.

        EXT. PLATFORM - DAWN

        The train stands in the first light. Mara gets in.

        MARA
        Write to me.
        """;

    /** What is up as long as tests run. */
    private static final class Up implements ExtensionContext.Store.CloseableResource, AutoCloseable {
        final Screen screen;
        final Container container;
        final Thread main;
        final Window window;

        Up() throws Exception {
            Path product = Path.of(System.getProperty("kinora.product"));
            if (!Files.isDirectory(product.resolve("workbench"))) throw new TestAbortedException("no product with a window in " + product);
            Path home = emptied(Path.of(System.getProperty("user.home")));
            screen = Screen.open(true);
            Path script = Files.writeString(home.resolve("late-train.fountain"), SCRIPT);
            Path kept = Files.createDirectories(home.resolve("kinora/workbench"));
            Files.writeString(kept.resolve("preferences.json"), "{\"language\":\"ENGLISH\",\"theme\":\"DARK\"}");
            Files.writeString(kept.resolve("tour.json"), "{\"done\":true}");
            container = Container.boot(TestLaunch.of(product, home.resolve("kinora"), List.of("workbench", script.toString())),
                    home.resolve("cache"));
            main = new Thread(container.face(), "window");
            main.start();
            window = new Window(display(), screen.hand(), container.service(org.kinora.api.platform.engine.Operations.class),
                    Path.of(System.getProperty("kinora.screenshots")), home, container.context());
        }

        private Display display() {
            Display[] found = new Display[1];
            Patience.until("the window's display", () -> (found[0] = Display.findDisplay(main)) != null || !main.isAlive());
            if (found[0] == null) throw new AssertionError("the window did not open");
            return found[0];
        }

        private static Path emptied(Path folder) throws IOException {
            if (Files.exists(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
                }
            }
            return Files.createDirectories(folder);
        }

        @Override
        public void close() throws Exception {
            window.ask(() -> {
                window.shell().close();
                return null;
            });
            main.join();
            container.close();
            screen.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Window.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return up(context).window;
    }

    private static Up up(ExtensionContext context) {
        return context.getRoot().getStore(SPACE).getOrComputeIfAbsent("up", key -> {
            try {
                return new Up();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (RuntimeException aborted) {
                throw aborted;
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        }, Up.class);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> test, ExtensionContext context)
            throws Throwable {
        try {
            invocation.proceed();
        } catch (TestAbortedException skipped) {
            throw skipped;
        } catch (Exception | AssertionError first) {
            Up up = context.getRoot().getStore(SPACE).get("up", Up.class);
            if (up == null) throw first;
            String name = context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName();
            up.window.picture("failed-" + name);
            up.window.calm();
            note(name + ": " + first);
            for (Method before : AnnotationSupport.findAnnotatedMethods(context.getRequiredTestClass(), BeforeEach.class,
                    HierarchyTraversalMode.TOP_DOWN)) run(before, test.getTarget().orElseThrow(),
                            before.getParameterCount() == 0 ? new Object[0] : new Object[] {up.window}, first);
            run(test.getExecutable(), test.getTarget().orElseThrow(), test.getArguments().toArray(), first);
        }
    }

    private static void run(Method method, Object target, Object[] arguments, Throwable first) throws Throwable {
        method.setAccessible(true);
        try {
            method.invoke(target, arguments);
        } catch (InvocationTargetException second) {
            second.getCause().addSuppressed(first);
            throw second.getCause();
        }
    }

    private static void note(String line) throws IOException {
        Path pictures = Files.createDirectories(Path.of(System.getProperty("kinora.screenshots")));
        Files.writeString(pictures.resolve("second-tries.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
