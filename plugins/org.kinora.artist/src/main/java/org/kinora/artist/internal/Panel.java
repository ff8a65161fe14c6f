package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.StagedView;
import org.kinora.api.work.Work;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.figure.Figure;
import org.kinora.artist.internal.lint.Finding;
import org.kinora.artist.internal.lint.Inspection;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.motion.Tableau;
import org.kinora.artist.internal.picture.Backdrops;
import org.kinora.artist.internal.picture.Gallery;
import org.kinora.artist.internal.render.Air;
import org.kinora.artist.internal.render.Backdrop;
import org.kinora.artist.internal.render.ControlLayers;
import org.kinora.artist.internal.render.Easel;
import org.kinora.artist.internal.render.Easels;
import org.kinora.artist.internal.render.Joints;
import org.kinora.artist.internal.render.Optic;
import org.kinora.artist.internal.render.PoseDrawing;
import org.kinora.artist.internal.render.Renderer;

/**
 * One drawn panel.
 *
 * @param image 0xFFRRGGBB row by row
 * @param ground the same without the people
 * @param people 0xAARRGGBB, what the people add to the ground
 * @param findings what is wrong with it
 */
record Panel(int width, int height, int[] image, int[] ground, int[] people, ControlLayers control, Poses poses, List<Finding> findings) {
    /** The stick figures of the people, as pixels and as JSON. */
    record Poses(int[] pixels, String json) {
        static Poses of(List<Figure> figures, Optic optic, int width, int height) {
            List<Joints> people = figures.stream().map(figure -> figure.skeleton().keypoints())
                    .filter(points -> points.size() == 18).map(Joints::new).toList();
            PoseDrawing drawing = new PoseDrawing(optic, width, height);
            return new Poses(drawing.pixels(people), drawing.json(people));
        }
    }

    static Panel draw(Depiction depiction, int width, int height, Shapes shapes, Easels easels, Work work) {
        StagedView view = shapes.acted(depiction, PlainStage.of(depiction, width, height));
        List<Performer> performers = Tableau.of(depiction, view);
        Optic optic = Optic.of(view.shot().camera());
        Gallery gallery = new Gallery(depiction, work.assets());
        List<Figure> figures = shapes.figures(performers, gallery, optic.at(), optic.at());
        Optional<Backdrop> backdrop = Backdrops.of(depiction, view, gallery, width);
        StagedView drawn = backdrop.isPresent() ? Backdrops.bare(view) : view;
        List<Model> set = backdrop.isPresent() ? shapes.around(depiction, drawn) : shapes.peopled(depiction, drawn, width, height);
        Air air = new Airs(depiction, drawn).at(0);
        work.checkCancelled();
        int fineness = fineness(width, height);
        try (Easel easel = easels.lend(Renderer.room(width, height, fineness), work::checkCancelled);
                Renderer renderer = new Renderer(width, height, fineness, 1, easel)) {
            renderer.set(set, optic, Shapes.light(depiction, view), backdrop);
            work.checkCancelled();
            int[] ground = renderer.draw(List.of(), depiction.style().id(), air).clone();
            work.progress(0.5);
            work.checkCancelled();
            int[] image = figures.isEmpty() ? ground : renderer.last(figures.stream().map(Figure::model).toList(), depiction.style().id(),
                    air).clone();
            ControlLayers control = renderer.layers();
            work.progress(1);
            work.checkCancelled();
            Inspection inspection = new Inspection(depiction, view, width, height, Bodies.of(performers, figures));
            List<Finding> findings = new ArrayList<>(inspection.findings());
            findings.addAll(inspection.contrast(image, control.ids(), set.size() + 1));
            return new Panel(width, height, image, ground, added(image, ground, control.ids(), set.size()), control, Poses.of(figures, optic, width,
                    height), findings);
        }
    }

    /** Very large pictures have pixels enough. */
    static int fineness(int width, int height) {
        return (long) width * height <= 4_000_000 ? 2 : 1;
    }

    /** Where people are, and where their ink and their shadows change the ground. */
    private static int[] added(int[] image, int[] ground, byte[] ids, int fixed) {
        int[] added = new int[image.length];
        for (int i = 0; i < image.length; i++) if (image[i] != ground[i] || (ids[i] & 255) > fixed) added[i] = image[i];
        return added;
    }
}
