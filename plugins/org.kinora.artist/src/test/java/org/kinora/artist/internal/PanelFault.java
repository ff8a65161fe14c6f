package org.kinora.artist.internal;

import java.awt.Color;
import java.util.List;
import java.util.Random;
import org.kinora.api.generate.Depiction;
import org.kinora.api.story.Character;
import org.kinora.api.story.Light;
import org.kinora.api.story.Look;

/** Faults of the sizes that are published or agreed, put into a scene of panels; what is drawn by lot is drawn anew for each. */
enum PanelFault {
    EXPOSURE, HUE, PALETTE, MIRRORED, DUPLICATE, COSTUME, DAYTIME, WEATHER;

    private static final List<String> WEATHERS = List.of("clear", "rain", "fog", "snow", "storm");

    String kind() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a shot can have it. */
    boolean fits(PanelFilm film, int shot) {
        Films.Staged one = film.planned().get(shot);
        boolean open = !one.depiction().place().interior();
        return switch (this) {
            case COSTUME -> seen(one) > 0;
            case DAYTIME -> open;
            case WEATHER -> open;
            case DUPLICATE -> shot > 0;
            default -> true;
        };
    }

    private static long seen(Films.Staged one) {
        return one.view().shot().placements().stream().filter(who -> who.seen()).count();
    }

    private static String worn(Films.Staged one) {
        return one.view().shot().placements().stream().filter(who -> who.seen()).findFirst().orElseThrow().character();
    }

    void into(PanelFilm film, int shot, Random lot) {
        Films.Staged one = film.planned().get(shot);
        switch (this) {
            case EXPOSURE -> {
                double gain = Math.pow(Math.pow(2, lot.nextBoolean() ? -(0.5 + 0.4 * lot.nextDouble()) : 0.5 + 0.2 * lot.nextDouble()), 1 / 2.2);
                film.colour(shot, rgb -> rgb(gain * (rgb >> 16 & 0xFF), gain * (rgb >> 8 & 0xFF), gain * (rgb & 0xFF)));
            }
            case HUE -> {
                double turn = Math.toRadians((lot.nextBoolean() ? 1 : -1) * (20 + lot.nextInt(30)));
                film.colour(shot, rgb -> turned(rgb, turn));
            }
            case PALETTE -> {
                double times = lot.nextBoolean() ? 0.2 + 0.2 * lot.nextDouble() : 1.8 + 0.4 * lot.nextDouble();
                film.colour(shot, rgb -> colourful(rgb, times));
            }
            case MIRRORED -> film.mirror(shot);
            case DUPLICATE -> film.draw(shot, film.planned().get(lot.nextInt(shot)).depiction());
            case COSTUME -> film.draw(shot, dressed(one.depiction(), worn(one), lot));
            case DAYTIME -> film.draw(shot, lit(one, one.scene().light().time().equals("night") ? "day" : "night", one.scene().light().weather()));
            case WEATHER -> {
                List<String> others = WEATHERS.stream().filter(weather -> !weather.equals(one.scene().light().weather())).toList();
                film.draw(shot, lit(one, one.scene().light().time(), others.get(lot.nextInt(others.size()))));
            }
        }
    }

    private static int rgb(double red, double green, double blue) {
        return code(red) << 16 | code(green) << 8 | code(blue);
    }

    private static int code(double value) {
        return (int) Math.clamp(Math.round(value), 0, 255);
    }

    private static int turned(int rgb, double turn) {
        double r = rgb >> 16 & 0xFF;
        double g = rgb >> 8 & 0xFF;
        double b = rgb & 0xFF;
        double third = (1 - Math.cos(turn)) * (r + g + b) / 3;
        double root = Math.sin(turn) / Math.sqrt(3);
        return rgb(r * Math.cos(turn) + third + root * (b - g), g * Math.cos(turn) + third + root * (r - b),
                b * Math.cos(turn) + third + root * (g - r));
    }

    private static int colourful(int rgb, double times) {
        double mean = ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3.0;
        return rgb(mean + times * ((rgb >> 16 & 0xFF) - mean), mean + times * ((rgb >> 8 & 0xFF) - mean), mean + times * ((rgb & 0xFF) - mean));
    }

    /** The same in clothes of a colour a third of the wheel away or more. */
    private static Depiction dressed(Depiction one, String who, Random lot) {
        List<Character> others = one.characters().stream().map(somebody -> {
            if (!somebody.id().equals(who)) return somebody;
            Look look = somebody.look();
            int was = Integer.parseInt(look.colour(), 16);
            float hue = Color.RGBtoHSB(was >> 16, was >> 8 & 0xFF, was & 0xFF, null)[0] + 0.33f + 0.33f * lot.nextFloat();
            String colour = "%06X".formatted(Color.HSBtoRGB(hue, 0.7f, 0.6f) & 0xFFFFFF);
            return new Character(somebody.id(), somebody.name(), somebody.aliases(), somebody.species(), somebody.description(), new Look(look.age(),
                    look.gender(), look.build(), look.height(), look.hair(), look.skin(), look.costume(), colour, look.features()), somebody.voice());
        }).toList();
        return new Depiction(one.label(), one.framing(), one.place(), one.light(), one.figures(), others, one.props(), one.focus(), one.action(),
                one.style(), one.set(), one.staged(), one.pictures());
    }

    private static Depiction lit(Films.Staged staged, String time, String weather) {
        Depiction one = staged.depiction();
        return new Depiction(one.label(), one.framing(), one.place(), new Light(time, weather, one.light().mood()), one.figures(), one.characters(),
                one.props(), one.focus(), one.action(), one.style(), one.set(), one.staged(), one.pictures());
    }
}
