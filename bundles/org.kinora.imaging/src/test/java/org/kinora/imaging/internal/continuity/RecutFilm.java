package org.kinora.imaging.internal.continuity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.flow.OpticalFlow;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.TestPictures;
import org.kinora.testkit.TestWork;

/** Real clips cut anew: each take is a scene, its shots are pieces of it in other framings. */
final class RecutFilm implements FaultTable.Faulty {
    private static final int WIDE = 420;
    private static final int HIGH = 236;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int LENGTH = 24;
    /** Pixels that a framing jumps by across; half of it down. */
    private static final int JUMP = 50;

    /** A take without a cut of its own: file, first frame, frames. */
    record Take(String file, int first, int frames) {
        boolean holds(int frame) {
            return frame >= first && frame < first + frames;
        }
    }

    private static final List<Take> TAKES = List.of(new Take("big_buck_bunny_0_30.webm", 60, 120), new Take("big_buck_bunny_0_30.webm", 400, 120),
            new Take("big_buck_bunny_0_30.webm", 560, 120), new Take("os_run.mp4", 0, 120), new Take("ae_example.mp4", 60, 120));
    /** The last take shows one colour and a clock: nothing that could be found again. */
    static final int PICTURED = TAKES.size() - 1;

    /** What every take shows, decoded once. */
    record Material(List<List<int[]>> takes) {
        static Material read(MediaEngine media, Path folder) {
            return read(media, folder, TAKES);
        }

        static Material read(MediaEngine media, Path folder, List<Take> cut) {
            Map<Take, List<int[]>> read = new HashMap<>();
            for (String file : cut.stream().map(Take::file).distinct().toList()) {
                List<Take> takes = cut.stream().filter(take -> take.file().equals(file)).toList();
                takes.forEach(take -> read.put(take, new ArrayList<>()));
                int end = takes.stream().mapToInt(take -> take.first() + take.frames()).max().orElseThrow();
                try (ClipReader reader = media.openClip(folder.resolve(file), new ClipView(WIDE, HIGH, Rational.ZERO, Fit.STRETCH));
                        FramePool pool = new FramePool(WIDE, HIGH, 1); YuvFrame frame = pool.take()) {
                    for (int i = 0; i < end && reader.read(frame); i++) {
                        int at = i;
                        List<Take> shown = takes.stream().filter(take -> take.holds(at)).toList();
                        if (shown.isEmpty()) continue;
                        int[] seen = media.toPixels(frame);
                        shown.forEach(take -> read.get(take).add(seen));
                    }
                }
            }
            return new Material(cut.stream().map(read::get).toList());
        }
    }

    private record Piece(int take, int from, int x, int y) {}

    /** Share of a shot that is seen in another one from which a person would put them side by side. */
    static final double SHARED = 0.25;

    private final TestPictures pictures = new TestPictures();
    private final Material material;
    private final List<FilmShot> shots = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<PaintedFilm.Fault> faults = new ArrayList<>();

    RecutFilm(Material material, Random lot, int shotsOfEach) {
        this.material = material;
        for (int take = 0; take < material.takes().size(); take++) {
            int part = material.takes().get(take).size() / shotsOfEach;
            for (int i = 0; i < shotsOfEach; i++) {
                int from = i * part + lot.nextInt(Math.max(1, part - LENGTH));
                pieces.add(new Piece(take, from, lot.nextInt(WIDE - WIDTH), lot.nextInt(HIGH - HEIGHT)));
                faults.add(new PaintedFilm.Fault());
                shots.add(new FilmShot("s" + take + "." + i, (take + 1) + "" + (char) ('A' + i), "s" + take, false, Math.min(LENGTH, part)));
            }
        }
    }

    /** The ground of every take of some material, followed through it. */
    static List<SharedGround> ground(Material material, OpticalFlow flow, TestWork work) {
        return material.takes().stream().map(take -> new SharedGround(take, WIDE, HIGH, flow, work)).toList();
    }

    /** The greatest share of a shot, or of another one, that both show: in their middles, or where one ends and the other begins. */
    double shared(int shot, List<SharedGround> ground) {
        double most = 0;
        for (int other = 0; other < pieces.size(); other++) {
            if (other == shot || pieces.get(other).take() != pieces.get(shot).take()) continue;
            int before = Math.min(other, shot);
            int after = Math.max(other, shot);
            SharedGround take = ground.get(pieces.get(shot).take());
            int last = shots.get(before).frames() - 1;
            most = Math.max(most, take.share(window(before, (last + 1) / 2), window(after, shots.get(after).frames() / 2)));
            most = Math.max(most, take.share(window(before, last), window(after, 0)));
        }
        return most;
    }

    private SharedGround.Window window(int shot, int frame) {
        Piece piece = pieces.get(shot);
        return new SharedGround.Window(piece.from() + frame, piece.x(), piece.y(), WIDTH, HEIGHT);
    }

    /** Two shots of a take, the second of which goes on where the first ends, in the same framing. */
    static RecutFilm chained(Material material, int take, Random lot) {
        return new RecutFilm(material, new Piece(take, lot.nextInt(material.takes().get(take).size() - 2 * LENGTH), lot.nextInt(WIDE - WIDTH),
                lot.nextInt(HIGH - HEIGHT)));
    }

    private RecutFilm(Material material, Piece first) {
        this.material = material;
        for (int i = 0; i < 2; i++) {
            pieces.add(new Piece(first.take(), first.from() + i * LENGTH, first.x(), first.y()));
            faults.add(new PaintedFilm.Fault());
            shots.add(new FilmShot("s" + i, "1" + (char) ('A' + i), "s", i == 1, LENGTH));
        }
    }

    /** The same piece in another framing, as far off as there is room for. */
    private static Piece jumped(Piece piece) {
        return new Piece(piece.take(), piece.from(), piece.x() + JUMP < WIDE - WIDTH ? piece.x() + JUMP : piece.x() - JUMP,
                piece.y() + JUMP / 2 < HIGH - HEIGHT ? piece.y() + JUMP / 2 : piece.y() - JUMP / 2);
    }

    /** Black and frozen frames, light and colours, a mirror image, another shot instead; to be set before the film is read. */
    @Override
    public PaintedFilm.Fault fault(int shot) {
        return faults.get(shot);
    }

    @Override
    public List<FilmShot> shots() {
        return shots;
    }

    @Override
    public Raster frame(int shot, int frame, Work work) {
        PaintedFilm.Fault fault = faults.get(shot);
        Piece planned = pieces.get(fault.insteadOf >= 0 ? fault.insteadOf : shot);
        Piece piece = fault.jumps ? jumped(planned) : planned;
        boolean black = fault.blackFrom >= 0 && frame >= fault.blackFrom && frame < fault.blackFrom + fault.blackFrames;
        int shown = fault.frozenFrom >= 0 && frame >= fault.frozenFrom && frame < fault.frozenFrom + fault.frozenFrames ? fault.frozenFrom : frame;
        PaintedFilm.Colour colour = PaintedFilm.colour(fault, frame);
        int[] source = material.takes().get(piece.take()).get(piece.from() + shown);
        return pictures.painted(WIDTH, HEIGHT, (column, y) -> {
            int x = fault.mirrored ? WIDTH - 1 - column : column;
            return black ? 0x010101 : colour.of(source[(piece.y() + y) * WIDE + piece.x() + x]);
        });
    }
}
