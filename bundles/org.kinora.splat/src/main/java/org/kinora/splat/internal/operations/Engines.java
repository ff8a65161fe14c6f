package org.kinora.splat.internal.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatTrainer;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * The engine that somebody asks for by its name. {@code auto} is the graphics processor where one can be used, else the processor; engines that are
 * asked for by name and cannot work here say so themselves.
 */
final class Engines<E> {
    static final String AUTO = "auto";
    private static final Texts TEXTS = Texts.beside(Engines.class);
    private static final List<String> QUICKEST_FIRST = List.of("cuda", "cpu");

    private final List<E> all;
    private final Function<E, String> name;
    private final Function<E, Optional<String>> missing;

    private Engines(List<E> all, Function<E, String> name, Function<E, Optional<String>> missing) {
        this.all = List.copyOf(all);
        this.name = name;
        this.missing = missing;
    }

    static Engines<SplatRenderer> renderers(List<SplatRenderer> all) {
        return new Engines<>(all, SplatRenderer::name, SplatRenderer::missing);
    }

    static Engines<SplatTrainer> trainers(List<SplatTrainer> all) {
        return new Engines<>(all, SplatTrainer::name, SplatTrainer::missing);
    }

    E named(String wanted) {
        Optional<E> found = wanted.equals(AUTO) ? QUICKEST_FIRST.stream().flatMap(each -> find(each).stream())
                .filter(engine -> missing.apply(engine).isEmpty()).findFirst() : find(wanted);
        return found.orElseThrow(() -> TEXTS.failure(Kind.MISSING, "engine", wanted, String.join(", ", all.stream().map(name).toList())));
    }

    private Optional<E> find(String wanted) {
        return all.stream().filter(engine -> name.apply(engine).equals(wanted)).findFirst();
    }

    /** Name of the engine that will really work. */
    String works(E engine) {
        return missing.apply(engine).isEmpty() ? name.apply(engine) : "cpu";
    }

    /** Each engine with why it cannot work here, where it cannot. */
    List<String> told() {
        return all.stream().map(engine -> name.apply(engine) + missing.apply(engine).map(why -> ": " + why).orElse("")).sorted().toList();
    }
}
