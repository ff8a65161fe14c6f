package org.kinora.workbench.paint.internal.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.workbench.Errand;
import org.kinora.api.workbench.Job;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Planes;

/** Has what is selected changed by words, by whichever editor is installed; each variant becomes a layer over what was selected. UI thread. */
final class Rewording implements AutoCloseable {
    private static final String OPERATION = "image.edit";

    private final Desk desk;
    private final LightTable table;
    private final Runnable unwatch;
    private final Runnable deaf;
    private List<Editor> editors = List.of();
    private boolean known;
    private int chosen;
    private Turn turn;
    private Errand errand;
    private double fraction = -1;
    private boolean closed;

    /** Variants that are made one after another of a picture as it was when they were asked for. */
    private record Turn(Easel easel, Wish wish, Path picture, Path mask, List<String> controls, PaintWork work, int done) {
        Turn next() {
            return new Turn(easel, wish, picture, mask, controls, work, done + 1);
        }
    }

    private record Files(Path picture, Path mask, List<String> controls) {}

    Rewording(Desk desk, LightTable table) {
        this.desk = desk;
        this.table = table;
        unwatch = desk.engines().editors().listen(() -> desk.later(this::ask));
        deaf = desk.site().errands().onJobs(this::jobs);
        ask();
    }

    /** Editors come and go while the view is open. */
    private void ask() {
        if (closed) return;
        desk.site().errands().ask("image.editors", new JsonObject(), reply -> now(Editor.all(reply.output())), failure -> now(List.of()));
    }

    private void now(List<Editor> found) {
        if (closed) return;
        String kept = editor().map(Editor::id).orElse("");
        editors = found;
        known = true;
        chosen = 0;
        for (int i = 0; i < found.size(); i++) if (found.get(i).id().equals(kept)) chosen = i;
        desk.changed();
    }

    /** Whether it is known who is there. */
    boolean known() {
        return known;
    }

    /** Who is asked; empty when nobody is there. */
    Optional<Editor> editor() {
        return editors.isEmpty() ? Optional.empty() : Optional.of(editors.get(chosen));
    }

    int count() {
        return editors.size();
    }

    /** Asks the next editor from now on. */
    void another() {
        if (!editors.isEmpty()) chosen = (chosen + 1) % editors.size();
        desk.changed();
    }

    boolean busy() {
        return turn != null;
    }

    /** How far it is, 0 to 1 over all variants; negative for unknown. */
    double fraction() {
        return turn == null || fraction <= 0 && turn.done == 0 ? -1 : (turn.done + Math.max(0, fraction)) / turn.wish.variants();
    }

    /** The variant that is being made, from 1. */
    int variant() {
        return turn == null ? 0 : turn.done + 1;
    }

    private void jobs(List<Job> jobs) {
        if (turn == null) return;
        double before = fraction;
        jobs.stream().filter(job -> job.operation().equals(OPERATION) && job.open()).forEach(job -> fraction = job.fraction());
        if (fraction != before) desk.changed();
    }

    void start(Wish wish) {
        if (busy()) return;
        Editor editor = editor().orElse(null);
        if (editor == null) {
            desk.site().tell(desk.texts().text("words.nobody"));
            return;
        }
        if (wish.words().isBlank()) {
            desk.site().tell(desk.texts().text("words.none"));
            return;
        }
        Easel easel = desk.free().orElse(null);
        if (easel == null) return;
        if (easel.document().selection().isEmpty()) {
            desk.site().tell(desk.texts().text("paint.select.first"));
            return;
        }
        PaintWork files = new PaintWork();
        desk.chores().run(desk.texts().text("words.preparing"), work -> written(easel, files, work), made -> {
            turn = new Turn(easel, wish, made.picture(), made.mask(), made.controls(), files, 0);
            ask(editor);
        });
    }

    private Files written(Easel easel, PaintWork files, PaintWork work) {
        Path picture = files.scratch().resolve("picture.png");
        Path mask = files.scratch().resolve("mask.png");
        try (Raster flat = easel.document().surface().flattened(work)) {
            desk.engines().pictures().write(Picture.of(flat), picture, work);
        }
        desk.engines().pictures().writeMask(easel.document().selection().orElseThrow(), mask, work);
        return new Files(picture, mask, table.files(files.scratch(), work));
    }

    private void ask(Editor editor) {
        fraction = -1;
        JsonObject input = new JsonObject();
        input.addProperty("picture", turn.picture.toString());
        input.addProperty("words", turn.wish.words().strip());
        input.addProperty("mask", turn.mask.toString());
        input.addProperty("without", "");
        input.addProperty("strength", turn.wish.strength());
        input.addProperty("seed", turn.wish.seed() + turn.done);
        input.addProperty("editor", editor.id());
        JsonArray controls = new JsonArray();
        turn.controls.forEach(controls::add);
        input.add("controls", controls);
        Turn mine = turn;
        errand = desk.site().errands().start(OPERATION, input, reply -> {
            if (turn == mine) arrived(reply.output().get("image").getAsString(), editor);
            else mine.work.close();
        }, failure -> {
            if (turn == mine) end();
            else mine.work.close();
        });
        desk.changed();
    }

    /** A variant is there: it is laid over what was selected, unless another panel is open by now. */
    private void arrived(String asset, Editor editor) {
        Turn mine = turn;
        Path file = desk.site().file(asset).orElse(null);
        if (file == null || desk.easel().filter(easel -> easel == mine.easel).isEmpty()) {
            end();
            return;
        }
        if (desk.chores().busy()) {
            desk.display().timerExec(100, () -> {
                if (turn == mine) arrived(asset, editor);
            });
            return;
        }
        desk.chores().run(desk.texts().text("words.laying"), work -> layer(mine, file, work), pixels -> {
            String name = mine.wish.variants() == 1 ? mine.wish.words().strip() : desk.texts().text("words.variant", mine.wish.words().strip(),
                    mine.done + 1);
            desk.painted(mine.easel.layers().laid(name, desk.texts().text("step.words"), pixels, mine.done == 0));
            turn = mine.next();
            if (turn.done < turn.wish.variants()) ask(editor);
            else end();
        });
    }

    /** The changed picture, as much of it as was selected. */
    private Raster layer(Turn of, Path file, PaintWork work) {
        try (Picture read = desk.engines().pictures().read(file, work); Mask mask = desk.engines().pictures().readMask(of.mask, work);
                Raster plain = desk.engines().conversions().convert(read.raster(), org.kinora.api.imaging.RasterFormat.RGB8, work)) {
            if (plain.width() != of.easel.document().width() || plain.height() != of.easel.document().height())
                throw desk.texts().failure(org.kinora.api.work.Kind.INPUT, "words.resized");
            Raster layer = Planes.opaque(plain, of.easel.work());
            layer.plane(3).copyFrom(mask.memory());
            return layer;
        }
    }

    /** Stops it; its files go when it has ended, for it may be reading them. */
    void cancel() {
        drop();
        desk.changed();
    }

    private void drop() {
        boolean asked = errand != null && !errand.ended();
        if (asked) errand.cancel();
        else if (turn != null) turn.work.close();
        turn = null;
        errand = null;
        fraction = -1;
    }

    private void end() {
        if (turn != null) turn.work.close();
        turn = null;
        errand = null;
        fraction = -1;
        desk.changed();
    }

    @Override
    public void close() {
        closed = true;
        unwatch.run();
        deaf.run();
        drop();
    }
}
