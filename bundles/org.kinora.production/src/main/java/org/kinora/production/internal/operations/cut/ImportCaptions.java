package org.kinora.production.internal.operations.cut;

import java.util.List;
import org.kinora.api.film.CutFormat;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.film.FilmEngine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Takes over captions that were worked on elsewhere. */
@Component(service = Operation.class)
@Declaration(name = "captions.import", command = "captions import", title = "Replace the captions of the film by those of a file.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "SRT, VTT and ASS are read. The captions become edits: each goes with the line it overlaps, also when the script changes.\n"
                + "  kinora captions import film.srt --dry-run")
public final class ImportCaptions implements Operation<ImportCaptions.Input, ImportCut.Output> {
    private final ImportCut cut;

    /** What to read. */
    public record Input(@Param(value = "Captions: .srt, .vtt or .ass.", position = 0, required = true) Source file,
            @Param("Only tell what would be done.") boolean dryRun) {}

    @Activate
    public ImportCaptions(@Reference CutDesk desk, @Reference FilmEngine film,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CutFormat> formats) {
        cut = new ImportCut(desk, film, formats.stream().filter(CutFormat::captions).toList());
    }

    @Override
    public ImportCut.Output run(Input input, Context context) {
        return cut.run(new ImportCut.Input(input.file(), input.dryRun()), context);
    }
}
