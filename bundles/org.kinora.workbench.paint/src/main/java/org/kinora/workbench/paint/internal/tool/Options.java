package org.kinora.workbench.paint.internal.tool;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kinora.workbench.paint.internal.stroke.Brush;

/** What the tools are set to. One thread. */
public final class Options {
    private final Map<ToolKind, Brush> brushes = new EnumMap<>(Map.of(ToolKind.PENCIL, Brush.pencil(), ToolKind.INK, Brush.ink(), ToolKind.WASH,
            Brush.wash(), ToolKind.ERASER, Brush.eraser(), ToolKind.CLONE, Brush.clone(60), ToolKind.MARKER, Brush.marker(50), ToolKind.HEAL,
            Brush.marker(40)));
    private int tolerance = 32;
    private boolean everywhere;
    private int near = 12;
    private int feather;
    private int rgb = 0x1A1A1E;
    private boolean bySpeed;
    private Optional<Outcome.Aim> camera = Optional.empty();

    /** The brush of a tool that has one. */
    public Brush brush(ToolKind tool) {
        return brushes.get(tool);
    }

    public void brush(ToolKind tool, Brush brush) {
        brushes.put(tool, brush);
    }

    /** How far colours may be from the clicked one for the wand, 0 to 255. */
    public int tolerance() {
        return tolerance;
    }

    public void tolerance(int value) {
        tolerance = Math.clamp(value, 0, 255);
    }

    /** Whether the wand takes what is not joined to the clicked place too. */
    public boolean everywhere() {
        return everywhere;
    }

    public void everywhere(boolean value) {
        everywhere = value;
    }

    /** Colour difference that the colour range takes wholly, in CIE Lab's delta E; twice as much takes nothing. */
    public int near() {
        return near;
    }

    public void near(int value) {
        near = Math.clamp(value, 0, 100);
    }

    /** Pixels by which new selections fade at their rims. */
    public int feather() {
        return feather;
    }

    public void feather(int value) {
        feather = Math.clamp(value, 0, 250);
    }

    /** Whether a pen without pressure presses the less the faster it goes. */
    public boolean bySpeed() {
        return bySpeed;
    }

    public void bySpeed(boolean value) {
        bySpeed = value;
    }

    /** The camera frames of the shot that is open. */
    public Optional<Outcome.Aim> camera() {
        return camera;
    }

    public void camera(Optional<Outcome.Aim> frames) {
        camera = frames;
    }

    /** The colour of strokes, 0xRRGGBB. */
    public int rgb() {
        return rgb;
    }

    public void rgb(int value) {
        rgb = value & 0xFFFFFF;
    }
}
