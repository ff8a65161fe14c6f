package org.kinora.production.internal.operations.takes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.media.Fit;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.story.Story;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Names;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Matches the files of a folder to shots and lines by name; shows the matches first, takes them in when asked. */
@Component(service = Operation.class)
@Declaration(name = "take.import", command = "take import", title = "Match the files of a folder to shots and lines by name.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "Without --apply nothing is changed. 12A.png, 12A_t03.mov and mara-3.wav match shot 12A and Mara's third line.")
public final class ImportTakes implements Operation<ImportTakes.Input, ImportTakes.Output> {
    private static final Texts TEXTS = Texts.beside(ImportTakes.class);

    private final TakeDesk desk;

    /** Which folder. */
    public record Input(@Param(value = "The folder.", position = 0, required = true) String folder,
            @Param("Take the files in and use them.") boolean apply) {}

    /** One file; {@code problem} is empty when it matches and could be read. */
    public record Row(String file, String target, String take, String problem) {}

    /** What matches what. */
    public record Output(List<Row> files, boolean applied) implements Readable {
        @Override
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Row row : files)
                text.append(String.format("%-32s -> %s%n", row.file(), row.problem().isEmpty() ? row.target() + " " + row.take() : row.problem()));
            return text.append(applied ? "taken in" : "nothing was changed: add --apply to take them in").toString();
        }
    }

    @Activate
    public ImportTakes(@Reference TakeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        Story story = desk.story(context);
        Names names = new Names(story);
        List<Row> rows = new ArrayList<>();
        for (Path file : files(input.folder(), context)) {
            context.work().checkCancelled();
            rows.add(row(file, story, names, input.apply(), context));
        }
        return new Output(rows, input.apply());
    }

    private Row row(Path file, Story story, Names names, boolean apply, Context context) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Optional<Names.Match> match = names.match(dot > 0 ? name.substring(0, dot) : name);
        if (match.isEmpty()) return new Row(name, "", "", TEXTS.text("import.no-match"));
        String target = match.get().shot().map(shot -> "shot " + shot.label()).orElseGet(() -> "line " + names.of(match.get().line().orElseThrow()));
        if (!apply) return new Row(name, target, "", "");
        try {
            return new Row(name, target, takeIn(file, name, match.get(), story, names, context).name(), "");
        } catch (Failure unusable) {
            return new Row(name, target, "", unusable.failed());
        }
    }

    private Take takeIn(Path file, String name, Names.Match match, Story story, Names names, Context context) {
        OpenProject project = context.project(OpenProject.class);
        AssetId asset = project.assets().put(file, mediaType(name), Origin.IMPORTED, name, false);
        Take take = match.shot().isPresent() ? desk.addToShot(context, story, match.shot().get(), asset, name, TakeOrigin.IMPORTED, Fit.CROP)
                : desk.addToLine(context, names, match.line().orElseThrow(), asset, name);
        project.takes().choose(context.branch(), take.id(), context.caller());
        return take;
    }

    private static String mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png", "webp", "gif", "bmp" -> "image/" + ending;
            case "jpg", "jpeg" -> "image/jpeg";
            case "tif", "tiff" -> "image/tiff";
            case "wav", "flac", "ogg", "mp3", "m4a", "opus" -> "audio/" + ending;
            default -> "video/" + (ending.matches("[a-z0-9]{1,8}") ? ending : "mp4");
        };
    }

    private static List<Path> files(String folder, Context context) {
        Path path = context.localFile(folder).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "import.folder", folder));
        if (!Files.isDirectory(path)) throw TEXTS.failure(Kind.INPUT, "import.folder", path);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "import.folder", path, e);
        }
    }
}
