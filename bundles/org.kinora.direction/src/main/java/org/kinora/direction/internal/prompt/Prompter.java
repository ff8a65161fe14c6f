package org.kinora.direction.internal.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Light;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;

/** Writes the prompts of a shot from its record and the bible entries it names; descriptions go in word for word. Pure. */
public final class Prompter {
    private final Bible bible;

    public Prompter(Bible bible) {
        this.bible = bible;
    }

    public Prompts of(Shot shot, Place scenePlace, Light light) {
        if (shot.framing().kind() == ShotKind.CARD) return new Prompts("a plain card with the text: " + shot.titles().replaceAll("\\s+", " "), "",
                "", "");
        Place place = shot.place().flatMap(bible::place).orElse(scenePlace);
        List<String> image = new ArrayList<>();
        image.add(framing(shot));
        for (Figure figure : shot.figures()) bible.character(figure.character()).ifPresent(who -> image.add(figure(who, figure)));
        for (String prop : shot.props()) bible.prop(prop).map(Prop::description).filter(words -> !image.contains(words)).ifPresent(image::add);
        image.add((place.interior() ? "inside " : "at ") + place.description());
        image.add(words(light));
        if (!shot.action().isEmpty() && !shot.action().equals(place.description())) image.add(shot.action());
        image.add(bible.style().description());
        return new Prompts(String.join("; ", image.stream().map(Prompter::trimmed).toList()), negative(shot), motion(shot), music(light));
    }

    /** The shot with the prompts of what it shows now, in a scene of the same story. */
    public Shot prompted(Shot s, Scene scene) {
        Prompts prompts = bible.place(scene.place()).map(place -> of(s, place, scene.light())).orElse(s.prompts());
        return new Shot(s.id(), s.label(), s.parent(), s.framing(), s.move(), s.figures(), s.props(), s.focus(), s.action(), s.parts(), s.titles(),
                prompts, s.joint(), s.duration(), s.asked(), s.locked(), s.pacing(), s.place());
    }

    private static String trimmed(String text) {
        return text.strip().replaceAll("[.;,]+$", "");
    }

    private static String framing(Shot shot) {
        String size = switch (shot.framing().size()) {
            case EXTREME_WIDE -> "extreme wide shot";
            case WIDE -> "wide shot";
            case FULL -> "full shot";
            case MEDIUM_FULL -> "medium full shot";
            case MEDIUM -> "medium shot";
            case MEDIUM_CLOSE -> "medium close-up";
            case CLOSE -> "close-up";
            case EXTREME_CLOSE -> "extreme close-up";
        };
        String kind = switch (shot.framing().kind()) {
            case ESTABLISHING -> "establishing ";
            case TWO_SHOT -> "two people, ";
            case OVER_SHOULDER -> "over-the-shoulder ";
            case INSERT -> "insert, ";
            case REACTION -> "reaction, ";
            case POINT_OF_VIEW -> "point of view, ";
            case MASTER, GROUP, SINGLE, CARD -> "";
        };
        String angle = switch (shot.framing().angle()) {
            case EYE -> "eye level";
            case LOW -> "low angle";
            case HIGH -> "high angle";
            case OVERHEAD -> "from above";
            case DUTCH -> "tilted camera";
        };
        return kind + size + ", " + angle + ", " + shot.framing().lens() + " mm lens";
    }

    private static String figure(Character who, Figure figure) {
        StringBuilder text = new StringBuilder(who.description());
        if (Math.abs(figure.facing()) > 90) text.append(", seen from behind in the foreground");
        text.append(switch (figure.pose()) {
            case "sit" -> ", sitting";
            case "kneel" -> ", kneeling";
            case "lie" -> ", lying";
            case "walk" -> ", walking";
            case "run" -> ", running";
            case "hold" -> ", holding something";
            case "look" -> ", looking intently";
            case "point" -> ", reaching out";
            case "dance" -> ", dancing";
            case "fight" -> ", fighting";
            case "stand" -> "";
            case "work" -> ", at work";
            default -> ", " + ing(figure.pose());
        });
        if (!figure.emotion().equals("neutral")) text.append(", ").append(figure.emotion());
        if (figure.speaking()) text.append(", speaking");
        return text.toString();
    }

    private static String ing(String verb) {
        if (verb.endsWith("ie")) return verb.substring(0, verb.length() - 2) + "ying";
        if (verb.endsWith("e")) return verb.substring(0, verb.length() - 1) + "ing";
        return verb.matches("hug|swim") ? verb + verb.charAt(verb.length() - 1) + "ing" : verb + "ing";
    }

    private static String words(Light light) {
        String text = light.time();
        if (!light.weather().equals("clear")) text += ", " + light.weather();
        return light.mood().equals("neutral") ? text : text + ", " + light.mood() + " mood";
    }

    private static String negative(Shot shot) {
        String people = shot.figures().isEmpty() ? "people, " : shot.figures().size() == 1 ? "second person, crowd, " : "extra people, ";
        return people + "text, caption, watermark, logo, frame, extra limbs, deformed hands, blurred face, duplicate";
    }

    private static String motion(Shot shot) {
        String camera = shot.move().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String text = camera.equals("static") ? "static camera" : (shot.move().intensity() < 350 ? "slow " : "") + camera;
        return shot.action().isEmpty() || !shot.figures().isEmpty() && shot.figures().stream().anyMatch(Figure::speaking) ? text : text + "; "
                + trimmed(shot.action());
    }

    private static String music(Light light) {
        return switch (light.mood()) {
            case "tense" -> "tense, low pulse, sparse strings";
            case "cold" -> "sad, slow, solo piano";
            case "warm" -> "tender, warm strings, gentle";
            case "bright" -> "curious, light plucked strings";
            default -> light.time().equals("night") ? "calm, quiet pads" : "calm, light texture";
        };
    }
}
