package org.kinora.imaging.internal.operations.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.SelectionStep;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * One step of a selection as a person writes it: {@code wand 120,300 tolerance=20}, {@code add ellipse 300,200 80x60}, {@code feather 8}.
 *
 * <p>Lengths are pixels, with decimals where they make sense.
 */
final class StepText {
    private static final Texts TEXTS = Texts.beside(StepText.class);
    private static final List<String> COMBINE = List.of("replace", "add", "subtract", "intersect");

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();

    private StepText(String text) {
        this.text = text;
        for (String word : text.strip().split("\\s+")) {
            int equals = word.indexOf('=');
            if (equals > 0) settings.put(word.substring(0, equals).toLowerCase(Locale.ROOT), word.substring(equals + 1));
            else words.add(word);
        }
    }

    static SelectionStep step(String text) {
        StepText step = new StepText(text);
        Optional<MaskEdit> edit = step.edit();
        if (edit.isPresent()) return new SelectionStep.Change(edit.orElseThrow());
        Combine how = Combine.REPLACE;
        if (COMBINE.contains(step.words.getFirst().toLowerCase(Locale.ROOT)))
            how = Combine.valueOf(step.words.removeFirst().toUpperCase(Locale.ROOT));
        if (step.words.isEmpty()) throw step.fault();
        return new SelectionStep.Choose(step.selector(), how);
    }

    private Optional<MaskEdit> edit() {
        String verb = words.getFirst().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(switch (verb) {
            case "invert" -> new MaskEdit.Invert();
            case "harden" -> new MaskEdit.Harden();
            case "grow" -> new MaskEdit.Grow(length(1));
            case "shrink" -> new MaskEdit.Shrink(length(1));
            case "border" -> new MaskEdit.Border(length(1));
            case "feather" -> new MaskEdit.Feather(length(1));
            case "smooth" -> new MaskEdit.Smooth(length(1));
            case "refine" -> new MaskEdit.Refine(length(1));
            default -> null;
        });
    }

    private Selector selector() {
        String tool = words.getFirst().toLowerCase(Locale.ROOT);
        try {
            return switch (tool) {
                case "all" -> new Selector.Whole();
                case "rectangle" -> new Selector.Rectangle(area());
                case "ellipse" -> new Selector.Ellipse(point(1), pair(2)[0], pair(2)[1], (int) Math.round(decimal("turn", 0) * 1000));
                case "lasso" -> new Selector.Lasso(points());
                case "polygon" -> new Selector.Polygon(List.of(new Contour(points())));
                case "wand" -> new Selector.Wand(points(), (int) decimal("tolerance", 24), flag("everywhere"), flag("hard"), flag("merged"));
                case "colour" -> new Selector.ColourRange(colour(), (int) (decimal("near", 8) * 1000), (int) (decimal("far", 30) * 1000));
                case "brush" -> new Selector.Brush(points(), (int) (decimal("size", 20) * Point.ONE), (int) decimal("hardness", 800),
                        (int) decimal("spacing", 100),
                        (int) decimal("flow", 0));
                case "figure" -> new Selector.Figure(area(), strokes("keep"), strokes("drop"));
                case "magnetic" -> new Selector.Magnetic(points());
                case "depth" -> words.size() > 1 ? new Selector.Depth(Optional.of(point(1)), 0, 0)
                        : new Selector.Depth(Optional.empty(), (int) (decimal("near", 0) * 1000), (int) (decimal("far", 1000) * 1000));
                default -> throw fault();
            };
        } catch (IllegalArgumentException outOfRange) {
            throw fault();
        }
    }

    private Area area() {
        int[] numbers = Named.numbers(word(1), 4, "X,Y,WIDTHxHEIGHT");
        return new Area(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private String word(int index) {
        if (index >= words.size()) throw fault();
        return words.get(index);
    }

    private int length(int index) {
        try {
            return (int) Math.round(Double.parseDouble(word(index)) * Point.ONE);
        } catch (NumberFormatException e) {
            throw fault();
        }
    }

    private int[] pair(int index) {
        try {
            return Arrays.stream(word(index).split("x", 2)).mapToInt(part -> (int) Math.round(Double.parseDouble(part) * Point.ONE)).toArray();
        } catch (NumberFormatException e) {
            throw fault();
        }
    }

    private Point point(int index) {
        return point(word(index));
    }

    private Point point(String word) {
        String[] parts = word.split(",", -1);
        if (parts.length != 2) throw fault();
        try {
            return Point.of(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        } catch (NumberFormatException e) {
            throw fault();
        }
    }

    private List<Point> points() {
        List<Point> points = words.stream().skip(1).map(this::point).toList();
        if (points.isEmpty()) throw fault();
        return points;
    }

    /** Points of one stroke between colons, such as {@code keep=10,10:20,40:30,10}. */
    private List<Contour> strokes(String name) {
        return settings.containsKey(name) ? List.of(new Contour(Arrays.stream(settings.get(name).split(":")).map(this::point).toList())) : List.of();
    }

    private double decimal(String name, double otherwise) {
        try {
            return settings.containsKey(name) ? Double.parseDouble(settings.get(name)) : otherwise;
        } catch (NumberFormatException e) {
            throw fault();
        }
    }

    private boolean flag(String name) {
        return settings.getOrDefault(name, "no").matches("yes|true|1");
    }

    private int colour() {
        String word = word(1).startsWith("#") ? word(1).substring(1) : word(1);
        if (!word.matches("[0-9a-fA-F]{6}")) throw fault();
        return Integer.parseInt(word, 16);
    }

    private org.kinora.api.work.Failure fault() {
        return TEXTS.failure(Kind.INPUT, "step", text);
    }
}
