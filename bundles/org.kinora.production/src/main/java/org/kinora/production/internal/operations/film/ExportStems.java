package org.kinora.production.internal.operations.film;

import java.util.List;
import org.kinora.api.film.export.ExportSources;
import org.kinora.api.film.export.Exporter;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.production.internal.operations.cut.CutDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Writes the parts of the film's sound, as the export of that name does. */
@Component(service = Operation.class)
@Declaration(name = "audio.stems", command = "audio stems", title = "Write the film's dialogue, music and effects, each as a sound file.", job = true,
        effects = {Declaration.Effect.READS, Declaration.Effect.WRITES},
        help = "Sample by sample they add up to the film's sound: nothing is limited or made louder in one of them alone.\n"
                + "  kinora audio stems stems")
public final class ExportStems implements Operation<ExportStems.Input, ExportFilm.Output> {
    private static final String PRESET = "stems";

    private final ExportFilm export;

    /** Where to. */
    public record Input(@Param(value = "Folder to write, which is not there yet.", position = 0, required = true) String folder) {}

    @Activate
    public ExportStems(@Reference CutDesk desk, @Reference Engine engine, @Reference FilmEngine film, @Reference ExportSources sources,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Exporter> exporters) {
        export = new ExportFilm(desk, engine, film, sources, exporters);
    }

    @Override
    public ExportFilm.Output run(Input input, Context context) {
        return export.run(new ExportFilm.Input(PRESET, input.folder(), 0, "", "", "", false), context);
    }
}
