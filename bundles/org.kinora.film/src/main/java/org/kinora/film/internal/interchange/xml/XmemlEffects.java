package org.kinora.film.internal.interchange.xml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.time.Rational;

/** The effects of Final Cut Pro 7 that a cut has words for: time remapping, audio levels, transitions, generators. */
final class XmemlEffects {
    private static final double SILENT = 1e-5;
    private static final int SOFTEST = -9600;
    private static final int LOUDEST = 6000;
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("cross dissolve", "fade"), Map.entry("additive dissolve", "fade"),
            Map.entry("dither dissolve", "dissolve"), Map.entry("fade in fade out dissolve", "fadeblack"), Map.entry("dip to color dissolve",
                    "fadeblack"), Map.entry("dip to black", "fadeblack"), Map.entry("dip to white", "fadewhite"), Map.entry("edge wipe",
                            "wiperight"), Map.entry("wipe", "wiperight"), Map.entry("clock wipe", "radial"), Map.entry("oval iris", "circleopen"),
            Map.entry("iris round", "circleopen"), Map.entry("rectangle iris", "rectcrop"), Map.entry("push", "slideleft"), Map.entry("push slide",
                    "slideleft"), Map.entry("slide", "slideleft"), Map.entry("cross zoom", "zoomin"));

    private XmemlEffects() {}

    /** An effect within its filter. */
    private static Node effect(String name, String id, String category, String type, String media) {
        return new Node("effect").say("name", name).say("effectid", id).say("effectcategory", category).say("effecttype", type).say("mediatype",
                media);
    }

    private static void parameter(Node effect, String id, Object value) {
        effect.add("parameter").with("authoringApp", "PremierePro").say("parameterid", id).say("name", id).say("value", value);
    }

    private static Node filter(Node effect) {
        Node filter = new Node("filter");
        filter.add(effect);
        return filter;
    }

    /** A constant speed other than 1. */
    static Node speed(Rational speed) {
        Node effect = effect("Time Remap", "timeremap", "motion", "motion", "video");
        parameter(effect, "variablespeed", 0);
        parameter(effect, "speed", percent(speed));
        parameter(effect, "reverse", speed.signum() < 0 ? "TRUE" : "FALSE");
        parameter(effect, "frameblending", "FALSE");
        return filter(effect);
    }

    /** A speed without its sign in per cent, rounded to ten places. */
    static String percent(Rational speed) {
        BigDecimal value = BigDecimal.valueOf(speed.numerator()).scaleByPowerOfTen(2).divide(BigDecimal.valueOf(speed.denominator()),
                MathContext.DECIMAL64).setScale(10, RoundingMode.HALF_UP).abs();
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** The speed of a clip as its filter tells it; empty for none. {@code meant} counts where it is the one that was rounded. */
    static Optional<Rational> speed(Node clip, Optional<Rational> meant) {
        Optional<Node> effect = named(clip, "timeremap");
        String told = effect.map(found -> value(found, "speed")).orElse("");
        if (!told.matches("-?\\d{1,6}(\\.\\d{1,12})?")) return Optional.empty();
        boolean backwards = value(effect.get(), "reverse").equalsIgnoreCase("TRUE") ^ told.startsWith("-");
        String plain = told.startsWith("-") ? told.substring(1) : told;
        Rational speed = Rational.parse(plain).dividedBy(Rational.of(100));
        Rational signed = backwards ? speed.negate() : speed;
        return Optional.of(meant.filter(mine -> percent(mine).equals(plain) && mine.signum() == signed.signum()).orElse(signed));
    }

    /** Whether the speed of a clip changes within it. */
    static boolean ramped(Node clip) {
        return named(clip, "timeremap").map(effect -> value(effect, "variablespeed")).filter(value -> value.equals("1") || value.equalsIgnoreCase(
                "TRUE")).isPresent();
    }

    /** @param gain hundredths of a decibel */
    static Node level(int gain) {
        Node effect = effect("Audio Levels", "audiolevels", "audiolevels", "audiolevels", "audio");
        parameter(effect, "level", String.format(Locale.ROOT, "%.10f", Math.pow(10, gain / 2000.0)));
        return filter(effect);
    }

    /** Hundredths of a decibel; that of the first key frame where there are some. */
    static int level(Node clip) {
        return named(clip, "audiolevels").map(effect -> value(effect, "level")).filter(text -> text.matches("\\d{1,4}(\\.\\d{1,20})?"))
                .map(Double::parseDouble).map(level -> level < SILENT ? SOFTEST : (int) Math.clamp(Math.round(2000 * Math.log10(level)), SOFTEST,
                        LOUDEST)).orElse(0);
    }

    static Node transition(String kind) {
        String name = kind.equals("fade") ? "Cross Dissolve" : kind;
        return effect(name, name, "Dissolve", "transition", "video");
    }

    /** The transition that a name stands for; a plain dissolve for those that nobody has. */
    static String kind(Node transition) {
        Node effect = transition.first("effect").orElse(transition);
        for (String name : new String[] {effect.words("name"), effect.words("effectid")}) {
            String known = KINDS.get(name.toLowerCase(Locale.ROOT));
            if (known != null) return known;
            if (name.matches("[a-z]{3,20}(\\([^()]{0,200}\\))?")) return name;
        }
        return "fade";
    }

    static Node generator(String name, String words) {
        Node effect = effect(name, name, name, "generator", "video");
        if (!words.isEmpty()) parameter(effect, "str", words);
        return effect;
    }

    private static Stream<Node> effects(Node clip) {
        return clip.all("filter").flatMap(filter -> filter.all("effect"));
    }

    private static Optional<Node> named(Node clip, String id) {
        return effects(clip).filter(effect -> effect.words("effectid").equalsIgnoreCase(id)).findFirst();
    }

    private static String value(Node effect, String id) {
        Optional<Node> parameter = effect.all("parameter").filter(node -> node.words("parameterid").equalsIgnoreCase(id)).findFirst();
        return parameter.map(node -> node.words("value").isEmpty() ? node.first("keyframe").map(key -> key.words("value")).orElse("")
                : node.words("value")).orElse("");
    }
}
