package org.kinora.splat.internal.edit;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.edit.Change;
import org.kinora.api.splat.edit.Combination;
import org.kinora.api.splat.edit.Measure;
import org.kinora.api.splat.edit.Region;
import org.kinora.api.splat.edit.SplatEdit;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** A scene with its marks and its past. */
final class SceneEdit implements SplatEdit {
    private static final Texts TEXTS = Texts.beside(SceneEdit.class);

    /** So many tell where most values lie. */
    private static final int SAMPLE = 50_000;

    private final Work work;
    private final Past past;
    private SplatScene scene;
    private BitSet selected = new BitSet();
    private BitSet gone = new BitSet();
    private long revision;
    private Extent extent;

    SceneEdit(SplatScene scene, Work work, long mostKept) {
        this.scene = scene;
        this.work = work;
        past = new Past(mostKept);
    }

    @Override
    public SplatScene scene() {
        return scene;
    }

    @Override
    public BitSet selected() {
        return (BitSet) selected.clone();
    }

    @Override
    public BitSet gone() {
        return (BitSet) gone.clone();
    }

    @Override
    public int living() {
        return scene.count() - gone.cardinality();
    }

    @Override
    public int chosen() {
        return selected.cardinality();
    }

    @Override
    public long revision() {
        return revision;
    }

    private BitSet alive() {
        BitSet alive = new BitSet();
        alive.set(0, scene.count());
        alive.andNot(gone);
        return alive;
    }

    /** The selected ones, or all where none is. */
    private BitSet meant() {
        return selected.isEmpty() ? alive() : selected();
    }

    @Override
    public BitSet find(Region region) {
        return new Finding(scene).find(region, alive());
    }

    @Override
    public void select(Region region, Combination how) {
        BitSet found = find(region);
        BitSet next = selected();
        switch (how) {
            case REPLACE -> next = found;
            case ADD -> next.or(found);
            case SUBTRACT -> next.andNot(found);
            case INTERSECT -> next.and(found);
        }
        mark("select", next, gone);
    }

    @Override
    public void invert() {
        BitSet next = alive();
        next.andNot(selected);
        mark("invert", next, gone);
    }

    @Override
    public void grow(double distance) {
        mark("grow", Neighbours.around(scene, alive(), selected, distance), gone);
    }

    /** One step to other marks, if they are others. */
    private void mark(String name, BitSet nextSelected, BitSet nextGone) {
        BitSet flips = selected();
        flips.xor(nextSelected);
        BitSet fates = gone();
        fates.xor(nextGone);
        if (flips.isEmpty() && fates.isEmpty()) return;
        past.add(Step.ofBits(name, flips, fates, scene.count(), scene.count()));
        extent = null;
        selected = (BitSet) nextSelected.clone();
        gone = (BitSet) nextGone.clone();
    }

    @Override
    public void apply(Change change) {
        extent = null;
        BitSet meant = meant();
        switch (change) {
            case Change.Delete _ -> leave("delete", meant);
            case Change.Crop _ -> {
                BitSet others = alive();
                others.andNot(selected);
                if (!selected.isEmpty()) leave("crop", others);
            }
            case Change.Duplicate _ -> {
                try (SplatScene twins = copy(!selected.isEmpty(), work)) {
                    append("duplicate", twins);
                }
            }
            case Change.Merge merge -> append("merge", merge.other());
            case Change.Move move -> {
                past.add(Step.ofValues("move", scene, meant, Moving.planes(move.by(), scene)));
                Moving.apply(move.by(), scene, meant);
                revision++;
            }
            case Change.Grade grade -> {
                past.add(Step.ofValues("grade", scene, meant, Grading.planes(scene)));
                Grading.apply(grade.by(), scene, meant);
                revision++;
            }
        }
    }

    private void leave(String name, BitSet leaving) {
        if (leaving.isEmpty()) return;
        BitSet nextGone = gone();
        nextGone.or(leaving);
        if (nextGone.cardinality() == scene.count()) throw TEXTS.failure(Kind.INPUT, "empty");
        BitSet nextSelected = selected();
        nextSelected.andNot(leaving);
        mark(name, nextSelected, nextGone);
    }

    private void append(String name, SplatScene more) {
        int before = scene.count();
        int after = before + more.count();
        if (after > scene.capacity()) {
            SplatScene larger = SplatScene.take(Math.max(after, before + before / 4), scene.degree(), work);
            larger.copyFrom(scene);
            scene.close();
            scene = larger;
        }
        scene.count(after);
        for (int plane = 0; plane < scene.planes(); plane++) {
            MemorySegment into = scene.plane(plane).asSlice(4L * before, 4L * more.count());
            if (plane < more.planes()) into.copyFrom(more.plane(plane).asSlice(0, 4L * more.count()));
            else into.fill((byte) 0);
        }
        BitSet flips = selected();
        flips.set(before, after);
        // what was deleted of splats that were here before is no mark of these
        BitSet fates = new BitSet();
        past.add(Step.ofBits(name, flips, fates, before, after));
        selected = new BitSet();
        selected.set(before, after);
        revision++;
    }

    @Override
    public List<String> steps() {
        return past.names();
    }

    @Override
    public int done() {
        return past.done();
    }

    @Override
    public boolean undo() {
        Step step = past.back();
        if (step == null) return false;
        change(step, step.before());
        return true;
    }

    @Override
    public boolean redo() {
        Step step = past.forth();
        if (step == null) return false;
        change(step, step.after());
        return true;
    }

    private void change(Step step, int count) {
        extent = null;
        step.exchange(scene);
        selected.xor(step.selected());
        gone.xor(step.gone());
        scene.count(count);
        if (step.changesValues()) revision++;
    }

    @Override
    public double measure(Measure measure, int splat, Optional<Camera> camera) {
        return new Finding(scene).measure(measure, splat, camera);
    }

    @Override
    public Histogram histogram(Measure measure, Optional<Camera> camera, int bins) {
        BitSet alive = alive();
        double[] values = alive.stream().mapToDouble(new Finding(scene).measures(measure, camera)).toArray();
        int step = Math.max(1, values.length / SAMPLE);
        double[] sorted = IntStream.range(0, values.length / step).mapToDouble(i -> values[i * step]).filter(Double::isFinite).sorted().toArray();
        // a few that lie far out would leave no room for the others
        double from = sorted.length == 0 ? 0 : sorted[sorted.length / 1000];
        double to = sorted.length == 0 ? 1 : Math.max(from + 1e-9, sorted[sorted.length - 1 - sorted.length / 1000]);
        int[] all = new int[bins];
        int[] chosen = new int[bins];
        int at = 0;
        for (int i = alive.nextSetBit(0); i >= 0; i = alive.nextSetBit(i + 1)) {
            double value = values[at++];
            if (!Double.isFinite(value)) continue;
            int bin = Math.clamp((int) ((value - from) / (to - from) * bins), 0, bins - 1);
            all[bin]++;
            if (selected.get(i)) chosen[bin]++;
        }
        return new Histogram(from, to, all, chosen);
    }

    @Override
    public int pick(Camera camera, double x, double y) {
        return new Picking(scene, camera).at(alive(), x, y);
    }

    @Override
    public Extent extent() {
        if (extent == null) extent = Extents.of(scene, meant());
        return extent;
    }

    @Override
    public SplatScene copy(boolean onlySelected, Work account) {
        BitSet kept = onlySelected ? selected() : alive();
        SplatScene copy = SplatScene.take(kept.cardinality(), scene.degree(), account);
        copy.antialiased(scene.antialiased());
        for (int plane = 0; plane < scene.planes(); plane++) {
            int at = 0;
            for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) copy.set(plane, at++, scene.get(plane, i));
        }
        return copy;
    }

    @Override
    public void close() {
        scene.close();
    }
}
