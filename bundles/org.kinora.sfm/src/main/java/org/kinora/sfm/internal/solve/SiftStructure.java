package org.kinora.sfm.internal.solve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Structure;
import org.kinora.api.splat.StructureFromMotion;
import org.kinora.api.splat.StructurePlan;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.sfm.internal.feature.FeatureFinder;
import org.kinora.sfm.internal.feature.Features;
import org.kinora.sfm.internal.feature.Matching;
import org.kinora.sfm.internal.feature.Pair;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Structure from motion for small sets of photographs: every picture is held against every other one. */
@Component(service = StructureFromMotion.class, property = "sfm.engine=local")
public final class SiftStructure implements StructureFromMotion {
    private static final Texts TEXTS = Texts.beside(SiftStructure.class);
    private static final List<String> KINDS = List.of(".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff");

    private final Pictures pictures;

    @Activate
    public SiftStructure(@Reference Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Structure solve(Path folder, StructurePlan plan, Work work) {
        List<Path> files = files(folder);
        if (files.size() < 2) throw TEXTS.failure(Kind.MISSING, "sfm.pictures", folder.getFileName(), files.size());
        try (Crew crew = new Crew(plan.threads())) {
            List<Features> found = features(files, plan, crew, work);
            try {
                return solve(folder, found, pairs(found, crew, work), plan, work);
            } finally {
                found.forEach(Features::close);
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> KINDS.stream().anyMatch(kind -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(kind))).sorted().toList();
        } catch (IOException unreadable) {
            throw TEXTS.failure(Kind.MISSING, "sfm.folder", folder.getFileName(), unreadable);
        }
    }

    private List<Features> features(List<Path> files, StructurePlan plan, Crew crew, Work work) {
        FeatureFinder finder = new FeatureFinder(pictures, plan.features());
        Features[] found = new Features[files.size()];
        try {
            crew.each(files.size(), i -> {
                work.checkCancelled();
                found[i] = finder.find(files.get(i), work);
            }, done -> {
                work.progress(0.2 * done / files.size());
                work.stage(done + " of " + files.size() + " pictures looked at");
            });
            return List.of(found);
        } catch (RuntimeException | Error problem) {
            for (Features each : found) if (each != null) each.close();
            throw problem;
        }
    }

    private static List<Pair> pairs(List<Features> pictures, Crew crew, Work work) {
        int count = pictures.size() * (pictures.size() - 1) / 2;
        int[][] which = new int[count][];
        for (int i = 0, next = 0; i < pictures.size(); i++) for (int j = i + 1; j < pictures.size(); j++) which[next++] = new int[] {i, j};
        List<Optional<Pair>> pairs = new ArrayList<>(java.util.Collections.nCopies(count, Optional.empty()));
        Matching matching = new Matching();
        crew.each(count, i -> {
            work.checkCancelled();
            Optional<Pair> pair = matching.match(which[i][0], pictures.get(which[i][0]), which[i][1], pictures.get(which[i][1]));
            synchronized (pairs) {
                pairs.set(i, pair);
            }
        }, done -> {
            work.progress(0.2 + 0.3 * done / count);
            work.stage(done + " of " + count + " pairs held against each other");
        });
        return pairs.stream().flatMap(Optional::stream).toList();
    }

    private static Structure solve(Path folder, List<Features> pictures, List<Pair> pairs, StructurePlan plan, Work work) {
        Map<List<Integer>, Integer> sizes = new LinkedHashMap<>();
        List<Lens> lenses = new ArrayList<>();
        int[] lensOf = new int[pictures.size()];
        for (int i = 0; i < lensOf.length; i++) {
            Features each = pictures.get(i);
            Integer lens = sizes.get(List.of(each.width(), each.height()));
            if (lens == null) {
                lens = lenses.size();
                sizes.put(List.of(each.width(), each.height()), lens);
                lenses.add(lens(each, pictures, pairs, plan.lens()));
            }
            lensOf[i] = lens;
        }
        World world = new World(lenses, lensOf, Tracks.of(pictures, pairs));
        if (!new Growth(world, plan.lens().isEmpty(), work).grow(pictures, pairs))
            throw TEXTS.failure(Kind.INPUT, "sfm.alike", folder.getFileName(), pairs.size());
        return new Findings(world, pictures).structure(folder);
    }

    private static Lens lens(Features one, List<Features> pictures, List<Pair> pairs, Optional<Camera> known) {
        if (known.isPresent()) return Lens.of(known.get(), one.width(), one.height());
        List<Pair> same = pairs.stream().filter(pair -> like(one, pictures.get(pair.first())) && like(one, pictures.get(pair.second()))).toList();
        double focal = same.isEmpty() ? 1.2 * Math.max(one.width(), one.height()) : FocalLength.guess(same, one.width(), one.height());
        return Lens.ofFocal(focal, one.width(), one.height());
    }

    private static boolean like(Features a, Features b) {
        return a.width() == b.width() && a.height() == b.height();
    }
}
