package org.kinora.imaging.internal.selection;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.imaging.selection.Outline;
import org.kinora.api.imaging.selection.Selection;
import org.kinora.api.imaging.selection.SelectionStep;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All tools of selection. */
@Component(service = Selections.class)
public final class SelectionTools implements Selections {
    private static final Texts TEXTS = Texts.beside(SelectionTools.class);

    private final OpenCv cv;
    private final Conversions conversions;
    private final Pictures pictures;
    private final MaskChange change;

    @Activate
    public SelectionTools(@Reference OpenCv cv, @Reference Conversions conversions, @Reference Pictures pictures) {
        this.cv = cv;
        this.conversions = conversions;
        this.pictures = pictures;
        change = new MaskChange(cv);
    }

    @Override
    public Mask select(Selection selection, SelectionView view, Work work) {
        Mask mask = Mask.take(view.picture().width(), view.picture().height(), work);
        try {
            List<SelectionStep> steps = selection.steps();
            for (int i = 0; i < steps.size(); i++) {
                step(steps.get(i), mask, view, work);
                work.progress((i + 1.0) / steps.size());
            }
            return mask;
        } catch (RuntimeException | Error broken) {
            mask.close();
            throw broken;
        }
    }

    private void step(SelectionStep step, Mask mask, SelectionView view, Work work) {
        work.checkCancelled();
        switch (step) {
            case SelectionStep.Change(MaskEdit edit) -> edit(mask, edit, view, work);
            case SelectionStep.Choose(Selector with, Combine how) -> {
                try (Mask chosen = select(with, view, work)) {
                    combine(mask, chosen, how, work);
                }
            }
        }
    }

    @Override
    public Mask select(Selector selector, SelectionView view, Work work) {
        Mask mask = Mask.take(view.picture().width(), view.picture().height(), work);
        try {
            choose(selector, view, mask, work);
            return mask;
        } catch (RuntimeException | Error broken) {
            mask.close();
            throw broken;
        }
    }

    private void choose(Selector selector, SelectionView view, Mask mask, Work work) {
        switch (selector) {
            case Selector.Whole whole -> mask.memory().fill((byte) 255);
            case Selector.Rectangle(var area) -> AreaFill.fill(List.of(Shapes.rectangle(area)), mask, work);
            case Selector.Ellipse ellipse -> AreaFill.fill(List.of(Shapes.ellipse(ellipse)), mask, work);
            case Selector.Lasso(var path) -> AreaFill.fill(List.of(new Contour(path)), mask, work);
            case Selector.Polygon(var contours) -> AreaFill.fill(contours, mask, work);
            case Selector.Brush brush -> BrushTool.select(brush, mask, work);
            case Selector.Kept(var kept) -> kept(kept, mask, work);
            default -> looking(selector, view, mask, work);
        }
    }

    /** Tools that look at the picture. */
    private void looking(Selector selector, SelectionView view, Mask mask, Work work) {
        boolean merged = selector instanceof Selector.Wand wand && wand.merged();
        Raster looked = merged ? view.merged().orElse(view.picture()) : view.picture();
        try (EightBit picture = new EightBit(looked, conversions, work)) {
            switch (selector) {
                case Selector.Wand wand -> new WandTool(cv).select(wand, picture.raster(), mask, work);
                case Selector.ColourRange range -> new ColourTool(cv).select(range, picture, mask, work);
                case Selector.Figure figure -> new FigureTool(cv).select(figure, picture, mask, work);
                case Selector.Magnetic(var anchors) -> AreaFill.fill(List.of(new LiveWire(cv, picture, work).through(anchors)), mask, work);
                case Selector.Depth depth -> new DepthTool(cv).select(depth, view.depth().orElseThrow(() -> TEXTS.failure(Kind.MISSING,
                        "selection.depth")), picture,
                        mask, work);
                default -> throw new IllegalArgumentException("no tool for " + selector);
            }
        }
    }

    private void kept(org.kinora.api.asset.AssetId id, Mask mask, Work work) {
        try (Mask kept = pictures.readMask(work.assets().file(id), work)) {
            if (kept.width() != mask.width() || kept.height() != mask.height())
                throw TEXTS.failure(Kind.INPUT, "selection.size", kept.width() + " x " + kept.height(), mask.width() + " x " + mask.height());
            mask.copyFrom(kept);
        }
    }

    @Override
    public void combine(Mask mask, Mask with, Combine how, Work work) {
        try (Mat first = cv.mask(mask); Mat second = cv.mask(with)) {
            switch (how) {
                case REPLACE -> mask.copyFrom(with);
                case ADD -> opencv_core.max(first, second, first);
                case INTERSECT -> opencv_core.min(first, second, first);
                case SUBTRACT -> {
                    // the smaller of it and of what the other leaves, without a copy: inverted, added, inverted again
                    change.invert(mask);
                    opencv_core.max(first, second, first);
                    change.invert(mask);
                }
            }
        }
    }

    @Override
    public void edit(Mask mask, MaskEdit edit, SelectionView view, Work work) {
        switch (edit) {
            case MaskEdit.Invert invert -> change.invert(mask);
            case MaskEdit.Grow(int by) -> change.grow(mask, MaskChange.pixels(by), work);
            case MaskEdit.Shrink(int by) -> change.shrink(mask, MaskChange.pixels(by), work);
            case MaskEdit.Border(int by) -> change.border(mask, MaskChange.pixels(by), work);
            case MaskEdit.Feather(int by) -> change.feather(mask, MaskChange.pixels(by), work);
            case MaskEdit.Smooth(int by) -> change.smooth(mask, MaskChange.pixels(by), work);
            case MaskEdit.Harden harden -> change.harden(mask);
            case MaskEdit.Refine(int by) -> {
                try (EightBit picture = new EightBit(view.picture(), conversions, work)) {
                    EdgeRefine.refine(mask, picture, MaskChange.pixels(by), cv, work);
                }
            }
        }
    }

    @Override
    public Outline outline(Mask mask, Work work) {
        return RimTrace.of(mask, work);
    }
}
