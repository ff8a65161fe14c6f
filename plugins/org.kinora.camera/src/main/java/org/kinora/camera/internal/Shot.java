package org.kinora.camera.internal;

import java.util.ArrayList;
import java.util.List;

/** The layers of a shot with their sampling for the frame at hand. */
final class Shot {
    private final List<Layer> layers = new ArrayList<>();
    private final Move move;

    Shot(List<Cel> cels, Move move, int width, int height) {
        this.move = move;
        for (Cel cel : cels) if (!cel.empty()) layers.add(new Layer(cel, width, height));
    }

    List<Layer> layers() {
        return layers;
    }

    /** Prepares the frame at a time from 0 to 1. */
    void aim(double time) {
        for (Layer layer : layers) layer.aim(move.at(time, layer.cel.depth()));
    }

    /** One layer: where each row and column of the frame is taken from. */
    static final class Layer {
        final Taps rows;
        final Taps columns;
        final Taps rowsHalf;
        final Taps columnsHalf;
        private final Cel cel;
        private final int width;
        private final int height;
        private View view;

        Layer(Cel cel, int width, int height) {
            this.cel = cel;
            this.width = width;
            this.height = height;
            rows = new Taps(height);
            columns = new Taps(width);
            rowsHalf = new Taps(height / 2);
            columnsHalf = new Taps(width / 2);
        }

        Cel cel() {
            return cel;
        }

        void aim(View next) {
            view = next;
            if (turned()) return;
            columns.set(view.left(), view.span() / width, cel.y().width());
            rows.set(view.top(), view.span() / height, cel.y().height());
            columnsHalf.set(view.left(), view.span() / (width / 2), cel.u().width());
            rowsHalf.set(view.top(), view.span() / (height / 2), cel.u().height());
        }

        boolean turned() {
            return view.angle() != 0;
        }

        /** First covered column of the frame. */
        int left() {
            return (int) Math.floor((cel.box()[0] - view.left()) / view.span() * width) - 3;
        }

        int right() {
            return (int) Math.ceil((cel.box()[2] - view.left()) / view.span() * width) + 3;
        }

        int top() {
            return (int) Math.floor((cel.box()[1] - view.top()) / view.span() * height) - 3;
        }

        int bottom() {
            return (int) Math.ceil((cel.box()[3] - view.top()) / view.span() * height) + 3;
        }

        /** Samples a row of a turned layer with sixteen taps. */
        void turn(Plane source, int row, int count, float[] out) {
            double aspect = (double) width / height;
            double rowsOfPlane = count / aspect;
            double c = StrictMath.cos(view.angle());
            double s = StrictMath.sin(view.angle());
            double v = (row + 0.5) / rowsOfPlane - 0.5;
            double stepX = c / count * view.span() * source.width();
            double stepY = -s / count * aspect * view.span() * source.height();
            double startX = (0.5 + ((-0.5 + 0.5 / count) * c + v * s / aspect) * view.span()) * source.width() - 0.5;
            double startY = (0.5 + (v * c - (-0.5 + 0.5 / count) * s * aspect) * view.span()) * source.height() - 0.5;
            Turn.row(source, startX, startY, stepX, stepY, count, out);
        }
    }
}
