package org.kinora.workbench.paint.internal.view;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.flow.FlowQuality;
import org.kinora.api.workbench.Errand;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Planes;
import org.kinora.workbench.paint.internal.moving.ClipFrames;
import org.kinora.workbench.paint.internal.moving.MaskShelf;
import org.kinora.workbench.paint.internal.moving.PackedMask;
import org.kinora.workbench.paint.internal.moving.ShotMasks;

/**
 * Masks over the frames of a moving shot: a frame is opened as a picture to select in, key frames are carried by its motion, and what is meant is
 * taken out of the whole shot as a take. UI thread.
 */
final class MovingShot implements AutoCloseable {
    /** A removal takes rims and shadows along. */
    private static final int GROW = 4;

    private final Desk desk;
    private final Opening opening;
    private final Pane pane;
    private final FramePlayer player;
    private Shots.Row shot;
    private Path clip;
    private Path after;
    private ShotMasks masks;
    private MaskShelf shelf;
    private int frame;
    private boolean mended;
    private Errand errand;
    private PaintWork files;

    MovingShot(Desk desk, Opening opening, Pane pane) {
        this.desk = desk;
        this.opening = opening;
        this.pane = pane;
        player = new FramePlayer(desk, pane);
    }

    boolean open() {
        return masks != null;
    }

    Optional<ShotMasks> masks() {
        return Optional.ofNullable(masks);
    }

    /** The frame that is open. */
    int frame() {
        return frame;
    }

    boolean playing() {
        return player.playing();
    }

    /** The frame that was shown last while it played. */
    int shown() {
        return player.at();
    }

    /** Whether there is a shot with the thing taken out. */
    boolean mended() {
        return after != null;
    }

    /** Whether what plays is the shot as it was. */
    boolean before() {
        return after == null || !mended;
    }

    boolean busy() {
        return errand != null;
    }

    /** Opens the clip that the film has of a shot; says so where it has none. */
    void open(Shots.Row of) {
        JsonObject input = new JsonObject();
        input.addProperty("name", of.label());
        desk.site().errands().ask("film.piece", input, reply -> {
            String asset = reply.output().has("clip") ? reply.output().get("clip").getAsString() : "";
            Optional<Path> file = asset.isEmpty() ? Optional.empty() : desk.site().file(asset);
            if (file.isPresent()) count(of, file.get(), MaskShelf.of(desk.site().project().orElseThrow().resolve("drawings"), asset,
                    desk.engines().pictures()));
            else desk.site().tell(desk.texts().text("moving.none", of.label()));
        }, failure -> desk.site().tell(desk.texts().text("moving.none", of.label())));
    }

    private record Counted(int frames, SortedMap<Integer, PackedMask> keys) {}

    private void count(Shots.Row of, Path file, MaskShelf kept) {
        desk.chores().run(desk.texts().text("moving.counting"), work -> {
            int frames = ClipFrames.counted(desk.engines().media(), file, work);
            return new Counted(frames, kept.read(frames, work));
        }, counted -> {
            if (counted.frames() < 2) {
                desk.site().tell(desk.texts().text("moving.none", of.label()));
                return;
            }
            shot = of;
            clip = file;
            after = null;
            shelf = kept;
            masks = new ShotMasks(counted.frames());
            counted.keys().forEach(masks::key);
            go(0);
        });
    }

    /** Opens another frame, with its mask as what is selected. */
    void go(int to) {
        if (!open() || desk.chores().busy()) return;
        player.stop();
        int wanted = Math.clamp(to, 0, masks.count() - 1);
        Optional<PackedMask> mask = masks.at(wanted);
        desk.chores().run(desk.texts().text("moving.frame", wanted), work -> {
            PaintWork life = new PaintWork();
            try (ClipFrames frames = new ClipFrames(desk.engines().media(), clip, masks.count(), work); Raster raster = frames.frame(wanted, work)) {
                return easel(raster, wanted, mask, life);
            }
        }, easel -> {
            frame = wanted;
            desk.easel().ifPresent(before -> easel.toolbox().take(before.toolbox().kind()));
            desk.open(easel);
        });
    }

    private Easel easel(Raster raster, int number, Optional<PackedMask> selected, PaintWork life) {
        PaintDocument document = new PaintDocument(Planes.opaque(raster, life), desk.texts().text("moving.layer", number), desk.engines().histories(),
                life);
        String name = shot.id() + "-frame";
        Easel easel = new Easel(shot.id(), desk.texts().text("moving.label", shot.label(), number), document, life, desk.engines(),
                opening.keeper(name, shot.image(), desk.drawings().orElseThrow()), desk.options(), kind -> desk.texts().text("tool." + kind.word()));
        selected.ifPresent(packed -> {
            try (Mask mask = packed.open(life)) {
                easel.selecting().keep(mask, desk.texts().text("moving.carried"));
            }
        });
        return easel;
    }

    /** What is selected is meant in this frame; its neighbours follow it when they are carried. */
    void key() {
        desk.free().filter(easel -> open()).ifPresent(easel -> {
            Mask selection = easel.document().selection().orElse(null);
            if (selection == null) {
                desk.site().tell(desk.texts().text("paint.select.first"));
                return;
            }
            PackedMask packed = PackedMask.of(selection);
            masks.key(frame, packed);
            int number = frame;
            MaskShelf to = shelf;
            desk.chores().run(desk.texts().text("moving.keeping"), work -> {
                to.keep(number, packed, work);
                return number;
            }, done -> { });
        });
    }

    /** The frame follows its neighbours again. */
    void forget() {
        if (!open()) return;
        masks.forget(frame);
        shelf.drop(frame);
        desk.changed();
    }

    void range(int first, int last) {
        if (!open()) return;
        masks.range(first, last);
        desk.changed();
    }

    /** Carries the masks of the key frames over the range. */
    void carry() {
        if (!open() || desk.chores().busy()) return;
        if (masks.keys().isEmpty()) {
            desk.site().tell(desk.texts().text("moving.key.first"));
            return;
        }
        player.stop();
        ShotMasks mine = masks;
        TreeMap<Integer, PackedMask> keys = new TreeMap<>(mine.keys());
        desk.chores().run(desk.texts().text("moving.carrying"), work -> carried(mine, keys, work), made -> {
            mine.carried(made);
            if (mine == masks) go(frame);
        });
    }

    private SortedMap<Integer, PackedMask> carried(ShotMasks of, SortedMap<Integer, PackedMask> keys, PaintWork work) {
        ConcurrentSkipListMap<Integer, PackedMask> made = new ConcurrentSkipListMap<>();
        TreeMap<Integer, Mask> open = new TreeMap<>();
        try (ClipFrames frames = new ClipFrames(desk.engines().media(), clip, of.count(), work)) {
            keys.forEach((number, packed) -> open.put(number, packed.open(work)));
            double share = 1.0 / (of.last() - of.first() + 1);
            desk.engines().tracking().carry(frames, open, of.first(), of.last(), FlowQuality.FAST, (number, mask) -> {
                made.put(number, PackedMask.of(mask));
                work.progress(share * made.size());
            }, work);
        } finally {
            open.values().forEach(Mask::close);
        }
        return made;
    }

    /** Plays the range with what is meant under a veil, or stops. */
    void play() {
        if (!open() || desk.chores().busy()) return;
        if (player.playing()) {
            player.stop();
            go(player.at());
            return;
        }
        player.play(before() ? clip : after, masks, before());
    }

    /** Plays the shot as it was instead of as it is, or the other way round; no frame is skipped for it. */
    void compare() {
        if (after == null) return;
        mended = !mended;
        if (player.playing()) player.other(before() ? clip : after, before());
        desk.changed();
    }

    /** Takes what is meant out of the shot; what comes of it is a take that the film uses. */
    void remove() {
        if (!open() || desk.chores().busy() || busy()) return;
        if (!masks.complete()) {
            desk.site().tell(desk.texts().text("moving.carry.first"));
            return;
        }
        if (files != null) files.close();
        files = new PaintWork();
        ShotMasks mine = masks;
        PaintWork place = files;
        desk.chores().run(desk.texts().text("moving.preparing"), work -> written(mine, place, work), folder -> asked(folder, place));
    }

    /** One picture a frame; frames outside of the range have black ones, so that nothing of them changes. */
    private Path written(ShotMasks of, PaintWork place, PaintWork work) {
        Path folder = place.scratch().resolve("masks");
        folder.toFile().mkdirs();
        PackedMask like = of.at(of.first()).orElseThrow();
        for (int number = 0; number < of.count(); number++) {
            Optional<PackedMask> packed = of.at(number);
            try (Mask mask = packed.isPresent() ? packed.get().open(work) : Mask.take(like.width(), like.height(), work)) {
                desk.engines().pictures().writeMask(mask, folder.resolve(String.format(java.util.Locale.ROOT, "mask-%05d.png", number)), work);
            }
            work.checkCancelled();
            work.progress((number + 1.0) / of.count());
        }
        return folder;
    }

    private void asked(Path folder, PaintWork place) {
        Path to = place.scratch().resolve(shot.label() + "-mended.mp4");
        JsonObject input = new JsonObject();
        input.addProperty("frames", clip.toString());
        input.addProperty("masks", folder.toString());
        input.addProperty("to", to.toString());
        input.addProperty("grow", GROW);
        input.addProperty("seed", 1);
        Shots.Row of = shot;
        errand = desk.site().errands().start("image.remove", input, reply -> taken(of, to), failure -> ended());
        desk.changed();
    }

    private void taken(Shots.Row of, Path file) {
        JsonObject input = new JsonObject();
        input.addProperty("shot", of.id());
        JsonObject source = new JsonObject();
        source.addProperty("path", file.toString());
        input.add("file", source);
        desk.site().errands().start("take.add", input, reply -> {
            if (of.equals(shot)) {
                after = file;
                mended = true;
            }
            ended();
            desk.site().tell(desk.texts().text("paint.saved", reply.output().getAsJsonObject("take").get("name").getAsString()));
            desk.site().changed();
        }, failure -> ended());
    }

    private void ended() {
        errand = null;
        desk.changed();
    }

    void cancel() {
        if (errand != null) errand.cancel();
    }

    /** Leaves the shot's frames; its key frames are there again when it is opened once more. */
    void leave() {
        player.stop();
        if (errand != null) errand.cancel();
        masks = null;
        clip = null;
        after = null;
        pane.glass().instead(null, null);
    }

    @Override
    public void close() {
        player.stop();
        if (errand != null) errand.cancel();
        if (files != null) files.close();
    }
}
