package org.kinora.artist.internal.render;

/** Soft dots and streaks over a finished picture, hidden by what is nearer. */
final class Dab {
    private final Buffers b;
    private final int[] frame;

    Dab(Buffers buffers, int[] frame) {
        b = buffers;
        this.frame = frame;
    }

    /** A dot; {@code soft} is the share of the radius over which it fades. */
    void dot(double x, double y, double radius, double nearness, int colour, double opacity, double soft) {
        int left = Math.max(0, (int) (x - radius - 1));
        int right = Math.min(b.width, (int) (x + radius + 2));
        int top = Math.max(0, (int) (y - radius - 1));
        int bottom = Math.min(b.height, (int) (y + radius + 2));
        double edge = Math.max(1, radius * soft);
        double faint = Math.min(1, radius * 2);
        for (int py = top; py < bottom; py++) {
            for (int px = left; px < right; px++) {
                double dx = px + 0.5 - x;
                double dy = py + 0.5 - y;
                double far = dx * dx + dy * dy;
                if (far >= (radius + 0.5) * (radius + 0.5) || b.near(px, py) > nearness) continue;
                double cover = Math.min(1, (radius + 0.5 - Math.sqrt(far)) / edge);
                mix(py * b.width + px, colour, cover * faint * opacity);
            }
        }
    }

    /** A streak from one place to another, thin, fading towards its first end. */
    void streak(double x0, double y0, double x1, double y1, double half, double nearness, int colour, double opacity) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double k = 1 / (dx * dx + dy * dy + 1e-9);
        double most = half + 1;
        int left = Math.max(0, (int) (Math.min(x0, x1) - most));
        int right = Math.min(b.width, (int) (Math.max(x0, x1) + most) + 1);
        int top = Math.max(0, (int) (Math.min(y0, y1) - most));
        int bottom = Math.min(b.height, (int) (Math.max(y0, y1) + most) + 1);
        double across = Math.sqrt(k);
        boolean flat = Math.abs(dy) * across < 0.05;
        for (int py = top; py < bottom; py++) {
            double ey = py + 0.5 - y0;
            double middle = flat ? 0 : x0 + ey * dx / dy - 0.5;
            double reach = flat ? 0 : (half + 0.5) / (across * Math.abs(dy));
            int from = flat ? left : Math.max(left, (int) Math.floor(middle - reach));
            int to = flat ? right : Math.min(right, (int) Math.ceil(middle + reach) + 1);
            for (int px = from; px < to; px++) {
                double ex = px + 0.5 - x0;
                double t = (ex * dx + ey * dy) * k;
                if (t < 0 || t > 1) continue;
                double side = Math.abs(ex * dy - ey * dx) * across;
                if (side > half + 0.5 || b.near(px, py) > nearness) continue;
                mix(py * b.width + px, colour, Math.min(1, half + 0.5 - side) * Math.min(1, 2 * half) * opacity * t);
            }
        }
    }

    void mix(int at, int colour, double amount) {
        frame[at] = 0xFF000000 | Colour.blend(frame[at] & 0xFFFFFF, colour, (int) (256 * Math.clamp(amount, 0, 1)));
    }
}
