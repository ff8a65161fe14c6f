package org.kinora.api.splat.edit;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A scene that is edited: splats keep their numbers, those deleted are only marked, and every step can be taken back to the last bit. Used by one
 * thread
 * at a time.
 */
@ProviderType
public interface SplatEdit extends AutoCloseable {
    /** The scene with what is deleted still in it; another one after splats were added. */
    SplatScene scene();

    /** Which splats are selected; a copy. */
    BitSet selected();

    /** Which splats are deleted; a copy. */
    BitSet gone();

    /** How many are not deleted. */
    int living();

    /** How many are selected. */
    int chosen();

    /** Another number whenever numbers of splats are others: selections and deletions leave it. */
    long revision();

    /** Which living splats a region holds. */
    BitSet find(Region region);

    /** Selects; a step of the history when the selection is another then. */
    void select(Region region, Combination how);

    /** Selects what was not selected. */
    void invert();

    /** Selects also what lies within a distance of what is selected. */
    void grow(double distance);

    /**
     * Does something to the selected splats, or to all living ones where none is selected.
     *
     * @throws org.kinora.api.work.Failure EXHAUSTED when there is no room for more splats, INPUT when nothing would be left
     */
    void apply(Change change);

    /** What was done, oldest first: ids such as {@code select}, {@code delete}, {@code move}. */
    List<String> steps();

    /** How many of the {@link #steps} are done; the others were taken back. */
    int done();

    /** Takes the last step back; false when there is none. */
    boolean undo();

    /** Does a step again that was taken back; false when there is none. */
    boolean redo();

    /** What a splat measures. */
    double measure(Measure measure, int splat, Optional<Camera> camera);

    /** How the living splats are spread over a measure. */
    Histogram histogram(Measure measure, Optional<Camera> camera, int bins);

    /** The splat that shows most at a place of a picture; -1 where there is none. */
    int pick(Camera camera, double x, double y);

    /** Where the selected splats are, or all living ones where none is selected. */
    Extent extent();

    /** The living splats, or those of them that are selected, as a scene of its own that the caller closes. */
    SplatScene copy(boolean onlySelected, Work work);

    /** Gives the scene's memory back. */
    @Override
    void close();

    /**
     * A box along the axes.
     *
     * @param low its corner with the least numbers
     * @param high the opposite one
     * @param middle of where all but a few in a hundred are
     * @param radius of a ball around the middle that holds all but a few in a hundred
     */
    record Extent(double[] low, double[] high, double[] middle, double radius) {}

    /**
     * Counts along a measure.
     *
     * @param from where the first bin begins
     * @param to where the last one ends
     * @param all of living splats in each bin
     * @param chosen of selected ones
     */
    record Histogram(double from, double to, int[] all, int[] chosen) {}
}
