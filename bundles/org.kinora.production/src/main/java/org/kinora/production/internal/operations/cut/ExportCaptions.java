package org.kinora.production.internal.operations.cut;

import java.util.List;
import org.kinora.api.film.CutFormat;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Writes the captions. */
@Component(service = Operation.class)
@Declaration(name = "captions.export", command = "captions export", title = "Write the captions of the film as SRT, VTT or ASS.",
        help = "VTT and ASS hold the titles over the picture too.\n  kinora captions export film.vtt")
public final class ExportCaptions implements Operation<ExportCaptions.Input, ExportCut.Output> {
    private final ExportCut cut;

    /** Where to. */
    public record Input(@Param(value = "File to write, such as film.srt.", position = 0, required = true) String file) {}

    @Activate
    public ExportCaptions(@Reference CutDesk desk, @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CutFormat> formats) {
        cut = new ExportCut(desk, formats.stream().filter(CutFormat::captions).toList());
    }

    @Override
    public ExportCut.Output run(Input input, Context context) {
        return cut.run(new ExportCut.Input(input.file(), false, "", ""), context);
    }
}
