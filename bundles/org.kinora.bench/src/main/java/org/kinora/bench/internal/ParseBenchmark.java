package org.kinora.bench.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.DoubleStream;
import org.kinora.api.platform.bench.Benchmark;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Scripts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A screenplay of 150 pages, read warm as Fountain and as FDX. */
@Component(service = Benchmark.class)
public final class ParseBenchmark implements Benchmark {
    private static final int PAGES = 150;
    private static final int WARM_UP = 40;

    private final Scripts scripts;

    @Activate
    public ParseBenchmark(@Reference Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public String name() {
        return "parse";
    }

    @Override
    public String title() {
        return "A screenplay of 150 pages, read warm.";
    }

    @Override
    public List<Figure> run(int runs, Work work) {
        byte[] fountain = pages(PAGES).getBytes(StandardCharsets.UTF_8);
        Screenplay screenplay = scripts.read(fountain, "bench.fountain").screenplay();
        byte[] fdx = scripts.format("fdx").write(screenplay).bytes();
        return List.of(Figure.atMost("fountain_150_pages_ms", median(fountain, "bench.fountain", runs, work), 30),
                Figure.of("fdx_150_pages_ms", median(fdx, "bench.fdx", runs, work)), Figure.of("fountain_lines", new String(fountain,
                        StandardCharsets.UTF_8).lines().count()));
    }

    private double median(byte[] bytes, String name, int runs, Work work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.checkCancelled();
            scripts.read(bytes, name);
        }
        return MakeBenchmark.median(DoubleStream.generate(() -> millis(bytes, name)).limit(Math.max(runs, 9)));
    }

    private double millis(byte[] bytes, String name) {
        long start = System.nanoTime();
        scripts.read(bytes, name);
        return (System.nanoTime() - start) / 1e6;
    }

    /** About 55 lines a page: a heading, action, six speeches. */
    static String pages(int pages) {
        StringBuilder text = new StringBuilder("Title: One Hundred and Fifty Pages\nAuthor: Kinora\n\n");
        for (int page = 1; page <= pages; page++) {
            text.append("INT. ROOM ").append(page).append(" - DAY\n\nThe door opens. Somebody puts a *letter* on the table, and nobody looks "
                    + "at it for a long while.\n\n");
            for (int speech = 1; speech <= 10; speech++) {
                text.append(speech % 2 == 0 ? "ANNA" : "MR. BERG (O.S.)").append("\n(quietly)\nThis is speech number "
                        + "").append(speech).append(" on page ").append(page)
                        .append(".\nIt has a second line, _underlined_ in part.\n\n");
            }
            text.append("She leaves. [[remember the letter]]\n\n");
        }
        return text.toString();
    }
}
