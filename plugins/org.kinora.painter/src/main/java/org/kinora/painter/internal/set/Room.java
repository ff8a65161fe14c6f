package org.kinora.painter.internal.set;

import org.kinora.painter.internal.view.Vec;

/** Four walls, a floor and a ceiling around the action; walls that turn their back on the camera are taken away, as in a studio. */
final class Room {
    private final Site site;
    private final double width;
    private final double near;
    private final double far;
    private final double height;
    final Wall back;
    final Wall left;
    final Wall right;
    final Wall front;

    /** @param far metres from the action to the back wall; the front wall is 0.9 of that away */
    Room(Site site, double width, double far, double height, double tone) {
        this.site = site;
        this.width = width;
        this.far = far;
        this.near = -far * 0.9;
        this.height = height;
        back = new Wall(site, 0, far, 0, width, height, tone);
        left = new Wall(site, -width / 2, (far + near) / 2, 90, far - near, height, tone * 0.94);
        right = new Wall(site, width / 2, (far + near) / 2, -90, far - near, height, tone * 0.9);
        front = new Wall(site, 0, near, 180, width, height, tone * 0.96);
    }

    /** Draws floor, ceiling and walls; decoration comes after. */
    Room draw(double floor, boolean ceiling) {
        double over = 30;
        site.poly(floor, 0, new Vec(-over, 0, near - over), new Vec(over, 0, near - over), new Vec(over, 0, far + over), new Vec(-over, 0, far
                + over));
        if (ceiling && site.lens().eye().y() < height) {
            site.poly(0.93, 0, new Vec(-over, height, near - over), new Vec(over, height, near - over), new Vec(over, height, far + over),
                    new Vec(-over, height, far + over));
        }
        front.draw(!right.seen(), !left.seen());
        left.draw(!front.seen(), !back.seen());
        right.draw(!back.seen(), !front.seen());
        back.draw(!left.seen(), !right.seen());
        return this;
    }

    /** Floor boards that run away from the audience. */
    Room boards(double step) {
        for (double x = -width / 2 + step; x < width / 2; x += step) site.line(0.4, new Vec(x, 0.002, near + 0.5), new Vec(x, 0.002, far));
        return this;
    }

    /** Square floor tiles. */
    Room tiles(double step) {
        boards(step);
        for (double z = near + step; z < far; z += step) site.line(0.4, new Vec(-width / 2, 0.002, z), new Vec(width / 2, 0.002, z));
        return this;
    }

    /** A rug on the floor. */
    Room rug(double w, double d, double tone) {
        site.poly(tone, 0.8, new Vec(-w / 2, 0.004, -d / 2), new Vec(w / 2, 0.004, -d / 2), new Vec(w / 2, 0.004, d / 2), new Vec(-w / 2, 0.004,
                d / 2));
        double i = 0.12;
        site.poly(tone + 0.12, 0.5, new Vec(-w / 2 + i, 0.005, -d / 2 + i), new Vec(w / 2 - i, 0.005, -d / 2 + i),
                new Vec(w / 2 - i, 0.005, d / 2 - i), new Vec(-w / 2 + i, 0.005, d / 2 - i));
        return this;
    }

    double far() {
        return far;
    }

    double half() {
        return width / 2;
    }
}
