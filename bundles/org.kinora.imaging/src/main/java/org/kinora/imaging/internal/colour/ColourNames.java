package org.kinora.imaging.internal.colour;

/**
 * What people call a colour in English: a hue, and before it how light and how strong it is; brown, olive, pink, beige and the like where people
 * say so.
 *
 * <p>Bounds are those between which the basic terms of Berlin and Kay change, in OKLab's lightness, chroma and hue; they are ours.
 */
final class ColourNames {
    private static final double GREY = 0.018;
    private static final double GREYISH = 0.042;
    private static final double STRONG = 0.13;

    private final Oklab oklab = new Oklab();

    String of(int rgb) {
        float[] lab = oklab.of(rgb);
        double light = lab[0];
        double chroma = Math.hypot(lab[1], lab[2]);
        if (chroma < GREY || light < 0.14) return grey(light);
        double degrees = Math.toDegrees(Math.atan2(lab[2], lab[1]));
        return coloured(light, chroma, degrees < 0 ? degrees + 360 : degrees);
    }

    private static String grey(double light) {
        if (light < 0.2) return "black";
        if (light < 0.42) return "dark grey";
        if (light < 0.7) return "grey";
        return light < 0.95 ? "light grey" : "white";
    }

    private static String coloured(double light, double chroma, double hue) {
        if (light > 0.96 && chroma < 0.03) return "off-white";
        boolean warm = hue >= 30 && hue < 112;
        if (warm && chroma < 0.09 && light > 0.82) return "beige";
        if (warm && chroma < GREYISH && light > 0.6) return "light taupe";
        if (warm && chroma < GREYISH) return light < 0.35 ? "dark taupe" : "taupe";
        if (hue >= 35 && hue < 80 && light < 0.62) return light < 0.38 ? "dark brown" : light < 0.52 || chroma < 0.13 ? "brown" : "orange brown";
        if (hue >= 50 && hue < 95 && chroma < 0.14 && light < 0.82) return "tan";
        if (hue >= 95 && hue < 125 && light < 0.72) return light < 0.45 ? "dark olive" : "olive";
        if ((hue < 25 || hue >= 340) && light > 0.72) return chroma > 0.06 ? "pink" : "pale pink";
        if (hue >= 240 && hue < 290 && light < 0.32) return "navy";
        if (hue >= 175 && hue < 205 && light > 0.7) return chroma > 0.08 ? "turquoise" : "pale turquoise";
        return shade(light, chroma, hue >= 100 && hue < 170) + basic(hue);
    }

    private static String shade(double light, double chroma, boolean green) {
        if (chroma < GREYISH) return light < 0.4 ? "dark greyish " : light > 0.75 ? "light greyish " : "greyish ";
        if (light < (green ? 0.46 : 0.38)) return "dark ";
        if (light > 0.82 && chroma < STRONG) return "pale ";
        if (light > 0.75 && chroma < STRONG) return "light ";
        return chroma > STRONG && light > 0.55 ? "" : chroma > 0.2 ? "" : light > 0.68 ? "light " : "";
    }

    private static String basic(double hue) {
        double[] ends = {18, 42, 78, 95, 112, 128, 162, 185, 215, 245, 280, 308, 335, 355};
        String[] names = {"rose", "red", "orange", "amber", "yellow", "lime", "green", "sea green", "teal", "sky blue", "blue", "violet", "purple",
                "magenta"};
        for (int i = 0; i < ends.length; i++) if (hue < ends[i]) return names[i];
        return "rose";
    }
}
