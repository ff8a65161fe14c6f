package org.kinora.production.internal.operations.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.api.imaging.Continuity;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.production.internal.graph.CutEdits;
import org.kinora.production.internal.graph.DerivedCut;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.graph.StageEdits;
import org.kinora.production.internal.graph.StagedPanels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks for what breaks the continuity of a film: in its pictures, plan, staging, cut and sound. */
@Component(service = Operation.class)
@Declaration(name = "film.check", command = "check", title = "Check the continuity of a film.", effects = {Declaration.Effect.READS},
        help = "The gravest finding comes first. The exit status is 1 while there are findings that nobody waived.\n"
                + "  kinora check lighthouse.kinora\n  kinora check --pictures findings --json\n"
                + "  kinora check waive grade:3B --reason \"night falls here\"")
public final class CheckFilm implements Operation<CheckFilm.Input, CheckReport> {
    private static final Texts TEXTS = Texts.beside(CheckFilm.class);

    private final Planning planning;
    private final Engine engine;
    private final FilmEngine film;
    private final Stager stager;
    private final StagedPanels panels;
    private final MediaEngine media;
    private final Pictures pictures;
    private final Continuity continuity;

    /** What to check. */
    public record Input(@Param(value = "The project's folder; else the one in this folder.", position = 0) String project,
            @Param("Folder for the pictures that show the findings, and a sheet of all: findings.png.") String pictures) {}

    @Activate
    public CheckFilm(@Reference Planning planning, @Reference Engine engine, @Reference FilmEngine film, @Reference Stager stager,
            @Reference StagedPanels panels, @Reference MediaEngine media, @Reference Pictures pictures, @Reference Continuity continuity) {
        this.planning = planning;
        this.panels = panels;
        this.engine = engine;
        this.film = film;
        this.stager = stager;
        this.media = media;
        this.pictures = pictures;
        this.continuity = continuity;
    }

    @Override
    public CheckReport run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        Optional<Path> folder = input.pictures().isBlank() ? Optional.empty()
                : Optional.of(context.localFile(input.pictures()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "pictures.path", input.pictures())));
        context.work().stage("planning");
        Story story = planning.plan(project, context.branch(), context.caller(), context.work()).plan().story();
        View view = project.documents().view(context.branch());
        Results results = engine.results(project);
        Optional<Cut> cut = DerivedCut.newest(results, project.assets()).map(derived -> film.edit(derived, CutEdits.of(view)).cut());
        if (cut.isEmpty()) context.work().note(TEXTS.text("cut.none"));
        context.work().stage("looking at every frame");
        FigureMasks masks = new FigureMasks(pictures, story.format());
        try (ProjectFilm frames = new ProjectFilm(story, stagings(story, view), cut,
                new CutFrames(media, project.assets(), cut.map(Cut::format).orElse(story.format()), context.work()),
                new FigureRegions(project, context.branch(), results, masks), new StagedPictures(panels, project, view, story, pictures, masks),
                new MixedSound(project, results, media))) {
            List<Finding> findings = continuity.check(frames, Waivers.byKey(view), context.work().part(0, 0.95));
            List<CheckReport.Row> rows = new ArrayList<>();
            for (Finding finding : findings) rows.add(row(rows.size() + 1, finding, frames, folder, context.work()));
            Optional<Path> sheet = rows.isEmpty() ? Optional.empty() : folder.map(to -> to.resolve("findings.png"));
            if (sheet.isPresent()) draw(rows, sheet.get(), context.work());
            return CheckReport.of(frames.shots().size(), rows, sheet.map(Path::toString).orElse(""));
        }
    }

    private Map<String, Staging> stagings(Story story, View view) {
        Map<String, Staging> stagings = new LinkedHashMap<>();
        for (Scene scene : story.scenes()) stagings.put(scene.id(), stager.stage(scene, story.bible(), story.format(), StageEdits.of(view, scene)));
        return stagings;
    }

    private CheckReport.Row row(int number, Finding finding, ProjectFilm frames, Optional<Path> folder, Work work) {
        List<String> labels = finding.shots().stream().map(id -> frames.story().flatMap(story -> story.shot(id)).map(shot -> shot.label())
                .orElse(id)).toList();
        boolean seen = finding.shots().stream().allMatch(id -> frames.shots().stream().anyMatch(shot -> shot.id().equals(id)));
        Optional<AssetId> picture = Optional.empty();
        if (seen && !finding.shots().isEmpty()) {
            try (Raster evidence = continuity.evidence(finding, frames, work)) {
                picture = Optional.of(pictures.store(evidence, "finding-" + number + ".png", work));
            }
        }
        Optional<Path> file = picture.flatMap(any -> folder.map(to -> to.resolve(String.format("%02d-%s-%s.png", number, finding.kind(),
                labels.getFirst()))));
        if (file.isPresent()) copy(work.assets().file(picture.get()), file.get());
        return new CheckReport.Row(number, finding.cause() + ":" + labels.getFirst(), finding, labels, picture, file.map(Path::toString).orElse(""));
    }

    private static void draw(List<CheckReport.Row> rows, Path to, Work work) {
        try {
            Files.createDirectories(to.getParent());
            ImageIO.write(new FindingsSheet(work.assets()::file).of(rows), "png", to.toFile());
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "pictures.file", to, String.valueOf(e.getMessage()), e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "pictures.file", to, String.valueOf(e.getMessage()), e);
        }
    }
}
