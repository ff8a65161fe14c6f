package org.kinora.splat.internal.cpu;

import java.util.function.Supplier;
import org.kinora.api.imaging.Raster;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Memory;

/**
 * A scene that is drawn and differentiated in turn. The same scene, camera and gradient give the same bytes, however many threads work. Used by one
 * thread.
 */
public final class Differentiation implements AutoCloseable {
    private final Crew crew;
    private final Frame frame;
    private final Entries entries;
    private final Room pairs;
    private final Room moves;
    private final TileGradient[] tiles;
    private final ProjectionGradient[] projections;
    private Lens lens;

    /** Takes its room from such accounts. */
    public Differentiation(Crew crew, Supplier<Memory> accounts) {
        this.crew = crew;
        frame = new Frame(crew, accounts);
        entries = new Entries(accounts);
        pairs = new Room(accounts);
        moves = new Room(accounts);
        tiles = new TileGradient[crew.threads()];
        projections = new ProjectionGradient[crew.threads()];
        for (int i = 0; i < crew.threads(); i++) {
            tiles[i] = new TileGradient();
            projections[i] = new ProjectionGradient();
        }
    }

    /** Draws a picture and remembers what its gradient needs. */
    public void draw(SplatScene scene, Camera camera, RenderSettings settings, Raster colour) {
        lens = Lens.of(camera, settings, scene);
        frame.arrange(scene, lens, entries);
        frame.draw(lens, settings, colour, null, null, true);
    }

    /**
     * Gradients of what was drawn last.
     *
     * @param slope the loss's gradient at the picture's colours, of the picture's size
     * @param slopeAlpha that at the pixels' coverage, or null
     * @param into like the scene; written as far as the settings' degree goes, zero for what was not seen
     * @param pulls whether {@link #move} tells sums of the pixels' magnitudes (absolute gradients, Ye et al. 2024) instead of the gradient
     */
    public void differentiate(SplatScene scene, RenderSettings settings, Raster slope, Raster slopeAlpha, SplatScene into, boolean pulls) {
        TileLists lists = frame.lists();
        pairs.need((long) lists.length() * LaneSums.STRIDE);
        moves.need(into.pitch() / 2);
        Canvas canvas = new Canvas(lens, (float) settings.red(), (float) settings.green(), (float) settings.blue(), slope, slopeAlpha, null,
                frame.rest, frame.last);
        crew.each(lists.tiles(),
                (worker, place) -> tiles[worker].walk(lists.heaviest(place), lists, frame.ellipses, canvas, entries.slots(), pairs, pulls));
        int count = scene.count();
        crew.each((count + Projection.BLOCK - 1) / Projection.BLOCK, (worker, block) -> projections[worker].solve(scene, lens,
                block * Projection.BLOCK, Math.min(count, (block + 1) * Projection.BLOCK), entries, frame.ellipses, pairs, into, moves, pulls));
    }

    /** Whether a splat was seen in the last picture. */
    public boolean seen(int splat) {
        return entries.count(splat) > 0;
    }

    /** Gradient at the middle of a splat's ellipse, in pixels; 0 across, 1 down. */
    public float move(SplatScene into, int splat, int axis) {
        return moves.get(axis * into.pitch() / 4 + splat);
    }

    /** Entries of all tiles' lists of the last picture. */
    public int entries() {
        return frame.lists().length();
    }

    @Override
    public void close() {
        frame.close();
        entries.close();
        pairs.close();
        moves.close();
    }
}
