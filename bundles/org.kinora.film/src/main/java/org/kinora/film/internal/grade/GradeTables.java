package org.kinora.film.internal.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Grade;
import org.kinora.api.imaging.ColourTable;
import org.kinora.api.imaging.Grading;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Makes one table of all grades of a clip. Thread-safe. */
public final class GradeTables {
    private static final int SIDE = 33;
    /** A table file of 256 entries along each side, with spaces and comments, is smaller. */
    private static final long LARGEST = 1L << 30;
    private static final Texts TEXTS = Texts.beside(GradeTables.class);

    private final Grading grading;
    private final Presets presets = new Presets();

    public GradeTables(Grading grading) {
        this.grading = grading;
    }

    /**
     * The table of some grades, one after the other; a single file is used as it is.
     *
     * @throws org.kinora.api.work.Failure (INPUT) for a preset that nobody knows and a file that is no table
     */
    public ColourTable table(List<Grade> grades, AssetStore assets) {
        Map<AssetId, ColourTable> files = new HashMap<>();
        for (Grade grade : grades) grade.table().ifPresent(id -> files.computeIfAbsent(id, wanted -> read(assets.file(wanted))));
        if (grades.size() == 1 && grades.getFirst().table().isPresent() && grades.getFirst().equals(Grade.of(grades.getFirst().table().get())))
            return files.get(grades.getFirst().table().get());
        int side = Math.max(SIDE, files.values().stream().filter(ColourTable::isLattice).mapToInt(ColourTable::size).max().orElse(SIDE));
        return lattice(Grader.all(grades, presets, this::checked, grade -> grade.table().map(files::get)), Math.min(65, side));
    }

    /** Names of the presets, sorted. */
    public java.util.Set<String> presets() {
        return presets.names();
    }

    private Grade checked(Grade grade) {
        if (!grade.preset().isEmpty() && presets.named(grade.preset()).isEmpty())
            throw TEXTS.failure(Kind.INPUT, "preset", grade.preset(), String.join(", ", presets.names()));
        return grade;
    }

    private ColourTable read(Path file) {
        try {
            if (Files.size(file) > LARGEST) throw TEXTS.failure(Kind.INPUT, "large", Files.size(file));
            return grading.read(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw TEXTS.failure(Kind.MISSING, "unreadable", e.getMessage());
        }
    }

    private static ColourTable lattice(List<Grader> graders, int side) {
        float[] entries = new float[3 * side * side * side];
        double[] rgb = new double[3];
        for (int i = 0; i < entries.length / 3; i++) {
            rgb[0] = (double) (i % side) / (side - 1);
            rgb[1] = (double) (i / side % side) / (side - 1);
            rgb[2] = (double) (i / (side * side)) / (side - 1);
            for (Grader grader : graders) grader.apply(rgb);
            for (int c = 0; c < 3; c++) entries[3 * i + c] = (float) Math.clamp(rgb[c], 0, 1);
        }
        return ColourTable.lattice("", side, entries);
    }

    /** The grades among effects, in order. */
    public static Optional<List<Grade>> of(List<org.kinora.api.film.Effect> effects) {
        List<Grade> grades = effects.stream().filter(org.kinora.api.film.Effect.Graded.class::isInstance)
                .map(effect -> ((org.kinora.api.film.Effect.Graded) effect).grade()).toList();
        return grades.isEmpty() ? Optional.empty() : Optional.of(grades);
    }
}
