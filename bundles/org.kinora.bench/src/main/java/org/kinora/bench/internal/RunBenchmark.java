package org.kinora.bench.internal;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.platform.bench.Benchmark.Figure;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs a benchmark by its name. */
@Component(service = Operation.class)
@Declaration(name = "bench.run", command = "bench", title = "Measure Kinora on this machine.", scope = Declaration.Scope.NONE,
        help = "Without a name the benchmarks are listed. Use a quiet machine; figures are medians of the runs.")
public final class RunBenchmark implements Operation<RunBenchmark.Input, RunBenchmark.Output> {
    private static final Texts TEXTS = Texts.beside(RunBenchmark.class);

    private final Providers providers;

    /** Which benchmark. */
    public record Input(@Param(value = "Name of the benchmark.", position = 0) String name,
            @Param(value = "How often to repeat.", fallback = "3", min = 1, max = 50) int runs) {}

    /** What was measured; {@code figures} and {@code goals} are written as decimals. */
    public record Output(String name, JsonObject figures, JsonObject goals, boolean met, List<String> names) implements Readable {
        @Override
        public String text() {
            if (name.isEmpty()) return String.join("\n", names);
            StringBuilder text = new StringBuilder();
            for (String key : figures.keySet()) {
                text.append(String.format(Locale.ROOT, "%-28s %12s", key, figures.get(key).getAsString()));
                if (goals.has(key)) {
                    JsonObject goal = goals.getAsJsonObject(key);
                    text.append("   goal ").append(goal.get("op").getAsString()).append(' ').append(goal.get("value").getAsString());
                }
                text.append('\n');
            }
            return text.append(met ? "all goals met" : "NOT all goals met").toString();
        }
    }

    @Activate
    public RunBenchmark(@Reference Providers providers) {
        this.providers = providers;
    }

    @Override
    public Output run(Input input, Context context) {
        List<Benchmark> benchmarks = providers.all(Benchmark.class).stream().sorted(Comparator.comparing(Benchmark::name)).toList();
        if (input.name().isEmpty()) return new Output("", new JsonObject(), new JsonObject(), true,
                benchmarks.stream().map(each -> String.format("%-12s %s", each.name(), each.title())).toList());
        Benchmark benchmark = benchmarks.stream().filter(each -> each.name().equals(input.name())).findFirst()
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "unknown", input.name(), String.join(", ",
                        benchmarks.stream().map(Benchmark::name).toList())));
        List<Figure> figures = benchmark.run(Math.max(1, input.runs()), context.work());
        return output(benchmark.name(), figures);
    }

    static Output output(String name, List<Figure> figures) {
        JsonObject values = new JsonObject();
        JsonObject goals = new JsonObject();
        for (Figure figure : figures) {
            values.addProperty(figure.key(), decimal(figure.millionths()));
            if (figure.goal() == 0) continue;
            JsonObject goal = new JsonObject();
            goal.addProperty("op", figure.atMost() ? "<=" : ">=");
            goal.addProperty("value", decimal(figure.goal()));
            goals.add(figure.key(), goal);
        }
        return new Output(name, values, goals, figures.stream().allMatch(Figure::met), List.of());
    }

    private static java.math.BigDecimal decimal(long millionths) {
        java.math.BigDecimal plain = java.math.BigDecimal.valueOf(millionths, 6).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
