package org.kinora.production.internal.operations.cut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Hands the cut to another editing program. */
@Component(service = Operation.class)
@Declaration(name = "cut.export", command = "cut export", title = "Write the cut for another editing program, such as an edit decision list.",
        help = "The ending of the file tells the format: .otio, .fcpxml, .xml (XMEML), .edl, or .srt, .vtt, .ass for captions; "
                + "--format tells another one. "
                + "With --media the pictures and sounds are copied beside it under the names that the "
                + "list uses.\n"
                + "  kinora cut export film.edl --media")
public final class ExportCut implements Operation<ExportCut.Input, ExportCut.Output> {
    private static final Texts TEXTS = Texts.beside(ExportCut.class);

    private final CutDesk desk;
    private final List<CutFormat> formats;

    /** Where to. */
    public record Input(@Param(value = "File to write, such as film.edl.", position = 0, required = true) String file,
            @Param("Copy pictures and sounds beside it.") boolean media,
            @Param("Format, when the ending of the file does not tell it: otio, fcpxml, xml, edl, srt, vtt or ass.") String format,
            @Param("File of the same format that was worked on elsewhere: what others put into it is kept.") String keep) {}

    /**
     * What was written.
     *
     * @param media number of files that were copied beside it
     * @param losses what the format has no words for
     */
    public record Output(String file, int media, List<String> losses) implements Readable {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>(List.of(file + (media > 0 ? ", with " + media + " files beside it" : "")));
            losses.forEach(loss -> lines.add("! " + loss));
            return String.join("\n", lines);
        }
    }

    @Activate
    public ExportCut(@Reference CutDesk desk, @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CutFormat> formats) {
        this.desk = desk;
        this.formats = List.copyOf(formats);
    }

    @Override
    public Output run(Input input, Context context) {
        String named = input.format().isBlank() ? input.file().substring(input.file().lastIndexOf('.') + 1) : input.format().strip();
        String suffix = named.toLowerCase(Locale.ROOT);
        CutFormat format = formats.stream().filter(candidate -> candidate.suffix().equals(suffix)).findFirst().orElseThrow(() ->
                TEXTS.failure(Kind.INPUT,
                "format.unknown", input.file(), String.join(", ", formats.stream().map(CutFormat::suffix).sorted().toList())));
        Path file = context.localFile(input.file()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "export.path", input.file()));
        Cut cut = desk.cut(context).cut();
        AssetStore assets = context.project(OpenProject.class).assets();
        CutFormat.MediaNames names = clip -> ListMedia.name(assets, clip);
        CutFormat.Written written = input.keep().isBlank() ? format.write(cut, names) : format.write(cut, names, kept(context, input.keep()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, written.bytes());
            return new Output(file.toString(), input.media() ? copied(cut, assets, file.toAbsolutePath().getParent()) : 0, written.losses());
        } catch (IOException e) {
            throw TEXTS.failure(Kind.of(e) == Kind.EXHAUSTED ? Kind.EXHAUSTED : Kind.INPUT, "export.file", file, String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] kept(Context context, String name) {
        Path file = context.localFile(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "export.keep", name, ""));
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "export.keep", name, String.valueOf(e.getMessage()), e);
        }
    }

    private static int copied(Cut cut, AssetStore assets, Path folder) throws IOException {
        int count = 0;
        for (Clip clip : cut.tracks().stream().flatMap(track -> track.clips().stream()).toList()) {
            Optional<AssetId> asset = ListMedia.asset(clip);
            if (asset.isEmpty()) continue;
            Files.copy(assets.file(asset.get()), folder.resolve(ListMedia.name(assets, clip)), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            count++;
        }
        return count;
    }
}
