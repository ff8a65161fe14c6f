package org.kinora.production.internal.operations.film;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Cut;
import org.kinora.api.film.export.ExportPreset;
import org.kinora.api.film.export.ExportSource;
import org.kinora.api.film.export.ExportSources;
import org.kinora.api.film.export.Exporter;
import org.kinora.api.media.Quality;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.operations.cut.CutDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Hands the film on, in whatever format it is wanted. */
@Component(service = Operation.class)
@Declaration(name = "film.export", command = "film export", title = "Write the film for a site, a player, an editor or the archive.", job = true,
        effects = {Declaration.Effect.READS, Declaration.Effect.WRITES},
        help = "Without --preset it lists them. Words are set in the size that is exported, and another shape shows another part of the "
                + "pictures; nothing is encoded twice.\n"
                + "  kinora film export --preset youtube --to lighthouse.mp4\n  kinora film export --preset tiktok --to upright.mp4\n"
                + "  kinora film export --preset webm --rows 720 --to lighthouse.webm\n  kinora film export --preset archive --to master.mov\n"
                + "  kinora film export --preset share --to page\n  kinora film export --preset youtube --loudness -23 --to broadcast.mp4")
public final class ExportFilm implements Operation<ExportFilm.Input, ExportFilm.Output> {
    private static final Texts TEXTS = Texts.beside(ExportFilm.class);

    private final CutDesk desk;
    private final Engine engine;
    private final FilmEngine film;
    private final ExportSources sources;
    private final List<Exporter> exporters;

    /** How, and where to. */
    public record Input(@Param("Name of a preset; without one they are listed.") String preset, @Param("File or folder to write.") String to,
            @Param(value = "Pixels of the shorter side, 120 to 2160; 0 for those of the preset.", min = 0, max = 2160, unit = "px") int rows,
            @Param("Shape as WIDTH:HEIGHT, such as 16:9; else that of the preset.") String aspect,
            @Param(value = "How much care the encoder takes; else that of the preset.", choices = {"", "draft", "preview", "final",
                    "best"}) String quality,
            @Param(value = "Integrated loudness in LUFS: -14 for the web, -16 for speech, -23 for television; else that of the film.", choices = {"",
                    "-14", "-16", "-23"}) String loudness,
            @Param("Let a graphics processor encode when one can.") boolean hardware) {}

    /**
     * What was written; or the presets.
     *
     * @param encoded whether pictures were encoded rather than copied from the finished film
     */
    public record Output(List<String> files, long bytes, boolean encoded, List<ExportPreset> presets) implements Readable {
        @Override
        public String text() {
            if (files.isEmpty()) return String.join("\n", presets.stream().map(preset -> String.format(Locale.ROOT, "%-12s %s", preset.name(),
                    preset.title())).toList());
            List<String> lines = new ArrayList<>(files);
            lines.add(String.format(Locale.ROOT, "%.1f MB%s", bytes / 1e6, encoded ? "" : ", without encoding pictures"));
            return String.join("\n", lines);
        }
    }

    @Activate
    public ExportFilm(@Reference CutDesk desk, @Reference Engine engine, @Reference FilmEngine film, @Reference ExportSources sources,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Exporter> exporters) {
        this.desk = desk;
        this.engine = engine;
        this.film = film;
        this.sources = sources;
        this.exporters = List.copyOf(exporters);
    }

    @Override
    public Output run(Input input, Context context) {
        List<ExportPreset> presets = exporters.stream().flatMap(exporter -> exporter.presets().stream()).toList();
        if (input.preset().isBlank()) return new Output(List.of(), 0, false, presets);
        String name = input.preset().strip().toLowerCase(Locale.ROOT);
        Exporter exporter = exporters.stream().filter(candidate -> candidate.presets().stream().anyMatch(preset -> preset.name().equals(name)))
                .findFirst().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "preset.unknown", input.preset(),
                        String.join(", ", presets.stream().map(ExportPreset::name).toList())));
        ExportPreset preset = chosen(input, exporter.presets().stream().filter(candidate -> candidate.name().equals(name)).findFirst().orElseThrow());
        OpenProject project = context.project(OpenProject.class);
        Cut cut = desk.cut(context).cut();
        Path target = target(input, preset, context);
        MadeFilm made = MadeFilm.of(cut, film, engine.results(project), project.assets());
        Path mix = project.assets().file(made.mix().orElseThrow(() -> TEXTS.failure(Kind.MISSING, "film.unmade")));
        Map<String, Path> stems = name.equals("stems") ? made.stems(film, context.work()) : Map.of();
        ExportSource source = sources.of(cut, mix, stems, made.finished().map(project.assets()::file));
        context.work().stage("exporting " + preset.name());
        Exporter.ExportOrder order = new Exporter.ExportOrder(preset, input.hardware(), loudness(input));
        Exporter.Exported exported = exporter.export(source, order, target, context.work());
        List<Path> files = exported.files();
        long bytes = files.stream().mapToLong(ExportFilm::size).sum();
        return new Output(files.stream().map(Path::toString).toList(), bytes, exported.encoded(), List.of());
    }

    private static ExportPreset chosen(Input input, ExportPreset preset) {
        if (input.rows() > 0 && (input.rows() < 120 || input.rows() % 2 != 0)) throw TEXTS.failure(Kind.INPUT, "rows.wrong", input.rows());
        ExportPreset sized = preset.sized(aspect(input.aspect()), input.rows());
        return input.quality().isBlank() ? sized : sized.at(Quality.valueOf(input.quality().strip().toUpperCase(Locale.ROOT)));
    }

    private static Optional<Integer> loudness(Input input) {
        return input.loudness().isBlank() ? Optional.empty() : Optional.of(100 * Integer.parseInt(input.loudness().strip()));
    }

    /** 0 for an empty text. */
    private static Rational aspect(String text) {
        if (text.isBlank()) return Rational.ZERO;
        String[] parts = text.strip().split(":", -1);
        try {
            Rational aspect = Rational.parse(parts[0]).dividedBy(Rational.parse(parts[1]));
            if (parts.length == 2 && aspect.compareTo(Rational.of(1, 4)) >= 0 && aspect.compareTo(Rational.of(4)) <= 0) return aspect;
        } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw TEXTS.failure(Kind.INPUT, "aspect.wrong", text, wrong);
        }
        throw TEXTS.failure(Kind.INPUT, "aspect.wrong", text);
    }

    private static Path target(Input input, ExportPreset preset, Context context) {
        if (input.to().isBlank()) throw TEXTS.failure(Kind.INPUT, "to.missing", preset.suffix().isEmpty() ? "FOLDER" : "FILE" + preset.suffix());
        Path target = context.localFile(input.to()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "to.remote", input.to()));
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!preset.suffix().isEmpty() && !name.endsWith(preset.suffix())) throw TEXTS.failure(Kind.INPUT, "to.suffix", input.to(), preset.name(),
                preset.suffix());
        if (preset.suffix().isEmpty() && Files.exists(target)) throw TEXTS.failure(Kind.INPUT, "to.exists", target);
        return target;
    }

    private static long size(Path file) {
        if (!Files.isDirectory(file)) return file.toFile().length();
        return Optional.ofNullable(file.toFile().listFiles()).stream().flatMap(java.util.Arrays::stream).sorted(Comparator.naturalOrder())
                .mapToLong(java.io.File::length).sum();
    }
}
