package org.kinora.api.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/**
 * An icon: strokes on a field of 20 by 20, told as the path data of SVG (M, L, C and Z with absolute places), and {@code O x y r} for a circle; those
 * after an {@code F} are filled.
 */
public record Icon(String strokes) {
    private static final float FIELD = 20;

    /** Draws it into a square. */
    public void draw(GC gc, int x, int y, int size, Color colour) {
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
        gc.setLineAttributes(new LineAttributes(1.5f, SWT.CAP_ROUND, SWT.JOIN_ROUND));
        for (String part : strokes.split("(?=[F])")) {
            Path path = path(gc, part.startsWith("F") ? part.substring(1) : part);
            if (part.startsWith("F")) gc.fillPath(path);
            else gc.drawPath(path);
            path.dispose();
        }
        gc.setTransform(old);
        gc.setLineAttributes(new LineAttributes(1));
        place.dispose();
        old.dispose();
    }

    private static Path path(GC gc, String data) {
        Path path = new Path(gc.getDevice());
        String[] words = data.strip().split("[ ,]+");
        int i = 0;
        while (i < words.length) {
            float[] at = new float[6];
            int count = switch (words[i]) {
                case "M", "L" -> 2;
                case "O" -> 3;
                case "C" -> 6;
                default -> 0;
            };
            for (int k = 0; k < count; k++) at[k] = Float.parseFloat(words[i + 1 + k]);
            switch (words[i]) {
                case "M" -> path.moveTo(at[0], at[1]);
                case "L" -> path.lineTo(at[0], at[1]);
                case "C" -> path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case "O" -> {
                    path.moveTo(at[0] + at[2], at[1]);
                    path.addArc(at[0] - at[2], at[1] - at[2], 2 * at[2], 2 * at[2], 0, 360);
                }
                case "Z" -> path.close();
                case "" -> { }
                default -> throw new IllegalArgumentException("icon: " + words[i]);
            }
            i += 1 + count;
        }
        return path;
    }
}
