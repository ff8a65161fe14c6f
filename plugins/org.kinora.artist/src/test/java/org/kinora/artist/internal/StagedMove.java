package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.flow.ShotFrames;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.StagedView;
import org.kinora.api.work.Work;
import org.kinora.artist.internal.motion.Tableau;
import org.kinora.artist.internal.render.Easels;

/** A staging that a camera goes past: every frame is drawn anew in space, and who is seen in each of its pixels is known by its ids. */
final class StagedMove implements ShotFrames {
    static final int WIDTH = 480;
    static final int HEIGHT = 270;

    private record Drawn(int[] image, byte[] ids) {}

    private final List<Drawn> frames = new ArrayList<>();
    private final List<String> cast;
    private final int fixed;

    /**
     * Draws all frames.
     *
     * @param aside millimetres that the camera goes to its right from frame to frame
     * @param nearer millimetres that it goes forward
     */
    StagedMove(Films.Staged staged, int count, double aside, double nearer, Work work) {
        Shapes shapes = new Shapes();
        Easels easels = new Easels();
        StagedShot shot = staged.view().shot();
        // who stands where is settled once: only the camera moves
        StagedView acted = shapes.acted(staged.depiction(), PlainStage.of(staged.depiction(), WIDTH, HEIGHT));
        cast = Tableau.of(staged.depiction(), acted).stream().map(who -> who.character().id()).toList();
        fixed = shapes.peopled(staged.depiction(), acted, WIDTH, HEIGHT).size();
        for (int i = 0; i < count; i++) {
            StagedShot moved = new StagedShot(shot.shot(), shot.place(), shot.size(), moved(shot.camera(), i * aside, i * nearer),
                    Optional.empty(), shot.placements(), shot.parts(), shot.subjects(), shot.wild());
            Depiction seen = staged.depiction().stagedAs(new StagedView(staged.view().location(), moved));
            Panel panel = Panel.draw(seen, WIDTH, HEIGHT, shapes, easels, work);
            frames.add(new Drawn(panel.image(), panel.control().ids()));
        }
    }

    private static CameraPosition moved(CameraPosition camera, double aside, double nearer) {
        double bearing = Math.toRadians(camera.bearing() / 10.0);
        double x = Math.sin(bearing) * nearer - Math.cos(bearing) * aside;
        double z = -Math.cos(bearing) * nearer - Math.sin(bearing) * aside;
        return new CameraPosition((int) Math.round(camera.x() + x), camera.y(), (int) Math.round(camera.z() + z), camera.bearing(), camera.pitch(),
                camera.roll(), camera.focal(), camera.shift());
    }

    List<String> cast() {
        return cast;
    }

    /** The pixels of somebody. */
    Mask truth(int frame, String who, Work work) {
        Mask mask = Mask.take(WIDTH, HEIGHT, work);
        byte[] ids = frames.get(frame).ids();
        for (int i = 0; i < ids.length; i++) if ((ids[i] & 0xFF) == fixed + 1 + cast.indexOf(who)) mask.set(i % WIDTH, i / WIDTH, 255);
        return mask;
    }

    @Override
    public int count() {
        return frames.size();
    }

    @Override
    public Raster frame(int index, Work work) {
        Raster frame = Raster.take(WIDTH, HEIGHT, RasterFormat.RGB8, work);
        int[] image = frames.get(index).image();
        for (int i = 0; i < image.length; i++)
            for (int c = 0; c < 3; c++) frame.set(c, i % WIDTH, i / WIDTH, (image[i] >> 16 - 8 * c & 0xFF) / 255f);
        return frame;
    }
}
