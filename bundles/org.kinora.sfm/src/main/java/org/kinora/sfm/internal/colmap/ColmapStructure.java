package org.kinora.sfm.internal.colmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Captures;
import org.kinora.api.splat.Structure;
import org.kinora.api.splat.StructureFromMotion;
import org.kinora.api.splat.StructurePlan;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Structure from motion by the program COLMAP: key points on the processor, every pair, its incremental mapper; the largest model counts. Sightings are not
 * handed on. Not the same result each time: COLMAP's threads share lots.
 */
@Component(service = StructureFromMotion.class, property = "sfm.engine=colmap")
public final class ColmapStructure implements StructureFromMotion {
    private static final Texts TEXTS = Texts.beside(ColmapStructure.class);
    private static final Pattern ONE_OF = Pattern.compile("\\[(\\d+)/(\\d+)");
    private static final Pattern PLACED = Pattern.compile("num_reg_frames=(\\d+)|\\((\\d+)\\)\\s*$");
    private static final Pattern ERROR = Pattern.compile("Mean reprojection error: ([0-9.]+)px");

    private final Captures captures;
    private final Pictures pictures;
    private final String path;

    @Activate
    public ColmapStructure(@Reference Captures captures, @Reference Pictures pictures) {
        this(captures, pictures, System.getenv().getOrDefault("PATH", ""));
    }

    /** @param path folders where programs are looked for */
    ColmapStructure(Captures captures, Pictures pictures, String path) {
        this.captures = captures;
        this.pictures = pictures;
        this.path = path;
    }

    @Override
    public Structure solve(Path folder, StructurePlan plan, Work work) {
        Colmap colmap = Colmap.installed(path).orElseThrow(() -> TEXTS.failure(Kind.MISSING, "colmap.absent"));
        Path room = work.scratch().resolve("colmap");
        try {
            Files.createDirectories(room.resolve("models"));
            return solve(colmap, folder, room, plan, work);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Structure solve(Colmap colmap, Path folder, Path room, StructurePlan plan, Work work) throws IOException {
        String database = room.resolve("database.db").toString();
        List<String> extract = new ArrayList<>(List.of("feature_extractor", "--database_path", database, "--image_path", folder.toString(),
                "--ImageReader.single_camera", "1", "--SiftExtraction.max_num_features", Integer.toString(plan.features())));
        plan.lens().ifPresent(lens -> extract.addAll(lens(lens, folder, work)));
        processor(colmap, "feature_extractor", extract, work, "FeatureExtraction", "SiftExtraction");
        colmap.run(extract, work, line -> step(line, "pictures looked at", 0, 0.3, work));
        List<String> match = new ArrayList<>(List.of("exhaustive_matcher", "--database_path", database));
        processor(colmap, "exhaustive_matcher", match, work, "FeatureMatching", "SiftMatching");
        colmap.run(match, work, line -> step(line, "blocks of pairs held against each other", 0.3, 0.6, work));
        List<String> map = new ArrayList<>(List.of("mapper", "--database_path", database, "--image_path", folder.toString(), "--output_path",
                room.resolve("models").toString()));
        if (plan.lens().isPresent())
            for (String part : List.of("focal_length", "extra_params", "principal_point")) map.addAll(List.of("--Mapper.ba_refine_" + part, "0"));
        colmap.run(map, work, line -> placed(line, work));
        return largest(colmap, room.resolve("models"), folder, work);
    }

    private List<String> lens(Camera lens, Path folder, Work work) {
        Path first;
        try (Stream<Path> files = Files.list(folder)) {
            first = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow(() -> TEXTS.failure(Kind.MISSING, "colmap.none", folder.getFileName()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var info = pictures.info(first);
        Camera sized = lens.sized(info.width(), info.height());
        return List.of("--ImageReader.camera_model", "PINHOLE", "--ImageReader.camera_params", String.format(Locale.ROOT, "%s,%s,%s,%s", sized.fx(), sized.fy(),
                sized.cx(), sized.cy()));
    }

    private static void processor(Colmap colmap, String command, List<String> words, Work work, String... groups) {
        String[] names = java.util.Arrays.stream(groups).map(group -> group + ".use_gpu").toArray(String[]::new);
        colmap.option(command, work, names).ifPresent(option -> words.addAll(List.of(option, "0")));
    }

    private static void step(String line, String what, double from, double to, Work work) {
        Matcher found = ONE_OF.matcher(line);
        if (!found.find()) return;
        double done = Double.parseDouble(found.group(1));
        double all = Double.parseDouble(found.group(2));
        work.progress(from + (to - from) * done / Math.max(1, all));
        work.stage(found.group(1) + " of " + found.group(2) + " " + what);
    }

    private static void placed(String line, Work work) {
        Matcher found = PLACED.matcher(line);
        if (line.contains("Registering image") && found.find()) work.stage((found.group(1) != null ? found.group(1) : found.group(2)) + " pictures placed");
    }

    private Structure largest(Colmap colmap, Path models, Path folder, Work work) throws IOException {
        record Model(Path place, Capture capture) {}
        List<Model> found = new ArrayList<>();
        try (Stream<Path> places = Files.list(models)) {
            for (Path place : places.sorted().toList()) found.add(new Model(place, captures.read(place, work)));
        }
        Model best = found.stream().max(Comparator.comparingInt(model -> model.capture().views().size())).orElseThrow(() -> TEXTS.failure(Kind.INPUT,
                "colmap.nothing", folder.getFileName()));
        AtomicReference<Double> error = new AtomicReference<>(0.0);
        colmap.run(List.of("model_analyzer", "--path", best.place().toString()), work, line -> {
            Matcher told = ERROR.matcher(line);
            if (told.find()) error.set(Double.parseDouble(told.group(1)));
        });
        List<String> placed = best.capture().views().stream().map(CapturedView::image).toList();
        try (Stream<Path> all = Files.list(folder)) {
            List<String> unplaced = all.map(file -> file.getFileName().toString()).filter(name -> !placed.contains(name)).sorted().toList();
            return new Structure(new Capture(folder, best.capture().views(), best.capture().points()), new Structure.Sightings(new int[0], new int[0],
                    new float[0]), unplaced, error.get());
        }
    }
}
