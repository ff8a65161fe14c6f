package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Takes over what another program made of the cut, as edits. */
@Component(service = Operation.class)
@Declaration(name = "cut.import", command = "cut import", title = "Take over a cut or captions that were worked on in another program.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "The file becomes edits of the cut, which stay when the script changes. Captions replace those that were made. With --dry-run it "
                + "is only told what would be done.\n  kinora cut import film.otio --dry-run\n  kinora cut import captions.srt")
public final class ImportCut implements Operation<ImportCut.Input, ImportCut.Output> {
    private static final Texts TEXTS = Texts.beside(ImportCut.class);

    private final CutDesk desk;
    private final FilmEngine film;
    private final List<CutFormat> formats;

    /** What to read. */
    public record Input(
            @Param(value = "Cut or captions: .otio, .fcpxml, .xml, .edl, .srt, .vtt or .ass.", position = 0, required = true) Source file,
            @Param("Only tell what would be done.") boolean dryRun) {}

    /**
     * What was done, or would be.
     *
     * @param losses what could not be taken over
     */
    public record Output(boolean done, List<CutEdit> edits, Rational before, Rational after, List<String> losses) implements Readable {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>();
            if (!done) edits.forEach(edit -> lines.add("  " + Json.write(edit)));
            lines.add((done ? "" : "would be: ") + edits.size() + " edits; the film " + (before.equals(after) ? "stays " + Clocks.clock(after)
                    : "was " + Clocks.clock(before) + " and is " + Clocks.clock(after)) + " long");
            losses.forEach(loss -> lines.add("! " + loss));
            return String.join("\n", lines);
        }
    }

    @Activate
    public ImportCut(@Reference CutDesk desk, @Reference FilmEngine film,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CutFormat> formats) {
        this.desk = desk;
        this.film = film;
        this.formats = List.copyOf(formats);
    }

    @Override
    public Output run(Input input, Context context) {
        String name = input.file().name();
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        CutFormat format = formats.stream().filter(candidate -> candidate.suffix().equals(suffix)).findFirst().orElseThrow(() ->
                TEXTS.failure(Kind.INPUT,
                "import.unknown", name, String.join(", ", formats.stream().map(CutFormat::suffix).sorted().toList())));
        EditedCut edited = desk.cut(context);
        Cut cut = edited.cut();
        AssetStore assets = context.project(OpenProject.class).assets();
        ListMedia media = new ListMedia(cut, assets);
        CutFormat.Read read = format.read(context.bytes(input.file()), cut, media);
        if (!read.cut().format().rate().equals(cut.format().rate())) throw TEXTS.failure(Kind.INPUT, "import.rate", name, cut.format().rate(),
                read.cut().format().rate());
        Difference difference = new Difference(film::edit, cut, format.captions() ? captioned(cut, read.cut())
                : new Restored(cut, through(format, cut, assets, media), read.cut()).cut());
        List<String> losses = new ArrayList<>(read.losses());
        losses.addAll(difference.refused());
        if (format.captions()) losses.addAll(format.breaches(difference.cut()));
        if (!input.dryRun() && !difference.edits().isEmpty()) desk.addAll(context, difference.edits(), "Import " + name);
        return new Output(!input.dryRun(), difference.edits(), cut.duration(), difference.cut().duration(), losses);
    }

    /** The cut as it comes back from a file of a format that nobody touched. */
    private static Cut through(CutFormat format, Cut cut, AssetStore assets, ListMedia media) {
        return format.read(format.write(cut, clip -> ListMedia.name(assets, clip)).bytes(), cut, media).cut();
    }

    /** The cut with other words over its pictures; a caption with the same words keeps its name, and so what it belongs to. */
    private static Cut captioned(Cut cut, Cut words) {
        if (cut.track(Role.CAPTIONS).isEmpty()) throw TEXTS.failure(Kind.INPUT, "import.captions");
        List<Track> tracks = cut.tracks().stream().map(track -> track.id().equals(Role.CAPTIONS.track()) ? track.with(Captions.named(words.clips(
                Role.CAPTIONS), track.clips(), cut.frames())) : track).toList();
        return new Cut(cut.format(), cut.language(), cut.frames(), tracks, cut.markers(), cut.metadata(), cut.mastering());
    }
}
