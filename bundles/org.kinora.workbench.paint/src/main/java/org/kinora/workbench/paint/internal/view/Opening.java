package org.kinora.workbench.paint.internal.view;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Failure;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Planes;
import org.kinora.workbench.paint.internal.document.Surface;
import org.kinora.workbench.paint.internal.store.Drawing;
import org.kinora.workbench.paint.internal.store.Drawings;
import org.kinora.workbench.paint.internal.store.Keeper;

/** Opens the panel of a shot: what was drawn and not saved yet, else the layers of its take, else the take's picture. UI thread. */
final class Opening {
    private static final int PAPER = 0xFFFFFFFF;

    private final Desk desk;

    Opening(Desk desk) {
        this.desk = desk;
    }

    /** The folder of what was drawn for a shot and is no take yet. */
    static String working(String shot) {
        return "shot-" + shot.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** The folder of the layers of a take. */
    static String take(String asset) {
        String hash = asset.replaceFirst("^sha256:", "").replaceFirst(";.*", "");
        return "take-" + hash.substring(0, Math.min(32, hash.length()));
    }

    /** @param restored whether it was drawn and not saved before */
    private record Opened(PaintDocument document, PaintWork work, boolean restored, String trouble) implements AutoCloseable {
        @Override
        public void close() {
            work.close();
        }
    }

    /** Opens it; says nothing where the shot has no picture and nothing was drawn. */
    void open(Shots.Row shot) {
        Optional<Drawings> drawings = desk.drawings();
        if (drawings.isEmpty()) return;
        Optional<Path> file = shot.image().isEmpty() ? Optional.empty() : desk.site().file(shot.image());
        if (file.isEmpty() && !drawings.get().has(working(shot.id()))) {
            desk.open(null);
            return;
        }
        Thread leaving = desk.leaving();
        desk.chores().run(desk.texts().text("paint.opening", shot.label()), work -> {
            Desk.left(leaving);
            return read(shot, file, drawings.get());
        }, opened -> {
            desk.open(easel(shot, opened.document, opened.work, drawings.get()));
            if (opened.restored) desk.site().tell(desk.texts().text("paint.restored", shot.label()));
            if (!opened.trouble.isEmpty()) desk.site().tell(opened.trouble);
        });
    }

    /** Opens an empty sheet of the film's size. */
    void blank(Shots.Row shot) {
        Optional<Drawings> drawings = desk.drawings();
        if (drawings.isEmpty() || desk.chores().busy()) return;
        PaintWork life = new PaintWork();
        PaintDocument document = new PaintDocument(Planes.plain(desk.shots().width(), desk.shots().height(), PAPER, life),
                desk.texts().text("layer.paper"),
                desk.engines().histories(), life);
        Easel easel = easel(shot, document, life, drawings.get());
        easel.layers().add(desk.texts().text("layer.drawing"), desk.texts().text("step.blank"));
        desk.open(easel);
    }

    private Easel easel(Shots.Row shot, PaintDocument document, PaintWork life, Drawings drawings) {
        return new Easel(shot.id(), shot.label(), document, life, desk.engines(), keeper(shot.id(), shot.image(), drawings), desk.options(),
                kind -> desk.texts().text("tool." + kind.word()));
    }

    /** Keeps what is drawn for a shot from now on. */
    Keeper keeper(String shot, String base, Drawings drawings) {
        return new Keeper(drawings, working(shot), base, () -> desk.later(desk::changed),
                failure -> desk.later(() -> desk.site().tell(failure.getMessage())));
    }

    private Opened read(Shots.Row shot, Optional<Path> file, Drawings drawings) {
        PaintWork life = new PaintWork();
        String trouble = "";
        for (String name : new String[] {working(shot.id()), shot.image().isEmpty() ? "" : take(shot.image())}) {
            if (name.isEmpty() || !drawings.has(name)) continue;
            try {
                Drawing drawing = drawings.read(name, life);
                return new Opened(new PaintDocument(drawing.layers(), drawing.active(), desk.engines().histories(), life), life,
                        name.equals(working(shot.id())), trouble);
            } catch (Failure damaged) {
                trouble = damaged.getMessage();
            }
        }
        if (file.isEmpty()) throw desk.texts().failure(org.kinora.api.work.Kind.MISSING, "paint.nothing", shot.label());
        Raster pixels = pixels(file.get(), life);
        return new Opened(new PaintDocument(pixels, desk.texts().text("layer.panel"), desk.engines().histories(), life), life, false, trouble);
    }

    private Raster pixels(Path file, PaintWork life) {
        try (Picture picture = desk.engines().pictures().read(file, life); Raster plain = eightBit(picture.raster(), life)) {
            return Planes.opaque(plain, life);
        }
    }

    private Raster eightBit(Raster raster, PaintWork life) {
        RasterFormat format = raster.format();
        RasterFormat wanted = format.with(Samples.U8).with(format.transfer() == Transfer.LINEAR ? Transfer.SRGB : format.transfer());
        return desk.engines().conversions().convert(raster, wanted, life);
    }

    /** The picture of another shot or of a file as something to draw over; the caller closes it. */
    Surface surface(Path file, PaintWork life) {
        try (Picture picture = desk.engines().pictures().read(file, life); Raster plain = eightBit(picture.raster(), life)) {
            return Surface.of(plain, life);
        }
    }
}
