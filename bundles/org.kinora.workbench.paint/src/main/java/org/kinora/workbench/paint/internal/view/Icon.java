package org.kinora.workbench.paint.internal.view;

import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/**
 * An icon: strokes on a field of 20 by 20, told as the path data of SVG (M, L, C and Z with absolute places), and {@code O x y r} for a circle; those
 * after a
 * {@code F} are filled.
 */
record Icon(String strokes) {
    private static final float FIELD = 20;

    /** One of ours by name. */
    static Icon of(String name) {
        return new Icon(ResourceBundle.getBundle(Icon.class.getPackageName() + ".icons", Locale.ROOT, Icon.class.getClassLoader()).getString(name));
    }

    void draw(GC gc, int x, int y, int size, Color colour) {
        Transform old = new Transform(gc.getDevice());
        Transform place = new Transform(gc.getDevice());
        gc.getTransform(old);
        gc.getTransform(place);
        place.translate(x, y);
        place.scale(size / FIELD, size / FIELD);
        gc.setTransform(place);
        gc.setAntialias(SWT.ON);
        gc.setForeground(colour);
        gc.setBackground(colour);
        gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes(1.5f, SWT.CAP_ROUND, SWT.JOIN_ROUND));
        for (String part : strokes.split("(?=[F])")) {
            Path path = path(gc, part.startsWith("F") ? part.substring(1) : part);
            if (part.startsWith("F")) gc.fillPath(path);
            else gc.drawPath(path);
            path.dispose();
        }
        gc.setTransform(old);
        gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes(1));
        place.dispose();
        old.dispose();
    }

    private static Path path(GC gc, String data) {
        Path path = new Path(gc.getDevice());
        String[] words = data.strip().split("[ ,]+");
        for (int i = 0; i < words.length;) {
            switch (words[i]) {
                case "M" -> path.moveTo(at(words, i + 1), at(words, i + 2));
                case "L" -> path.lineTo(at(words, i + 1), at(words, i + 2));
                case "C" -> path.cubicTo(at(words, i + 1), at(words, i + 2), at(words, i + 3), at(words, i + 4), at(words, i + 5), at(words, i + 6));
                case "O" -> {
                    float r = at(words, i + 3);
                    path.moveTo(at(words, i + 1) + r, at(words, i + 2));
                    path.addArc(at(words, i + 1) - r, at(words, i + 2) - r, 2 * r, 2 * r, 0, 360);
                }
                case "Z" -> path.close();
                case "" -> { }
                default -> throw new IllegalArgumentException("icon: " + words[i]);
            }
            i += switch (words[i]) {
                case "C" -> 7;
                case "O" -> 4;
                case "M", "L" -> 3;
                default -> 1;
            };
        }
        return path;
    }

    private static float at(String[] words, int i) {
        return Float.parseFloat(words[i]);
    }
}
