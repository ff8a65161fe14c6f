package org.kinora.direction.internal.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.screenplay.ScriptScene;
import org.kinora.direction.internal.words.Tokens;

/**
 * Reads a screenplay and its index into scenes of pieces: finds cards, supers, montages, transitions written as action, and the writer's shot notes.
 */
public final class ScriptReader {
    private static final Pattern SUPER =
            Pattern.compile("(?is)^(?:SUPER|SUPERIMPOSE|SUPERED|TITLE|TITLE OVER|CAPTION|SUBTITLE|CHYRON|EINBLENDUNG"
                    + "|TITEL)\\s*[:\\-–—]\\s*(.+)$");
    private static final Pattern CARD = Pattern.compile("(?is)^(?:TITLE CARD|INTERTITLE|CARD|TITELKARTE)\\s*[:\\-–—]\\s*(.+)$");
    private static final Pattern IMAGES =
            Pattern.compile("(?is)^(?:BEGIN |START )?(MONTAGE|SERIES OF SHOTS|SERIE VON BILDERN)\\b[^\\n]*?(?:[:\\-–—]\\s*|\\n|$)(.*)$");
    private static final Pattern IMAGES_END =
            Pattern.compile("(?i)^(?:END (?:OF )?(?:MONTAGE|SERIES(?: OF SHOTS)?)|BACK TO SCENE|ENDE (?:DER )?MONTAGE)\\b.*");
    private static final Pattern JOIN =
            Pattern.compile("(?i)^(?:FADE (?:IN|OUT)|FADE TO (?:BLACK|WHITE)|(?:SMASH |MATCH |JUMP |HARD )?CUT TO(?: BLACK)?|DISSOLVE TO|ABBLENDE"
                    + "|AUFBLENDE"
            + "|ÜBERBLENDUNG(?: ZU)?|SCHNITT(?: AUF)?|FONDU (?:AU NOIR|ENCHAÎNÉ))\\s*[.:]?$");
    private static final Pattern TURN = Pattern.compile(
            "(?s)^(?:BEGIN |START )?(INTERCUT|FLASHBACK|FLASH BACK|RÜCKBLENDE|DREAM SEQUENCE|TRAUM)\\b\\s*(.*)$");
    private static final Pattern TURN_END = Pattern.compile("^(?:END(?: OF)?|ENDE(?: DER| DES)?|BACK TO) (?:INTERCUT|FLASHBACK|FLASH BACK|RÜCKBLENDE"
            + "|DREAM|DREAM SEQUENCE|TRAUM|TRAUMS|PRESENT|PRESENT DAY|THE PRESENT)\\s*[.:]?$");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-–—*•]+|\\(?[A-Za-z0-9]{1,2}[.)])\\s+(.*)$");

    private ScriptReader() {}

    /** The scenes in order, each with the id that the index gives it; a scene that the index lacks gets one by its place. */
    public static List<SceneScript> read(Screenplay screenplay, ScriptIndex index) {
        List<SceneScript> scenes = new ArrayList<>();
        for (ScriptScene scene : screenplay.scenes()) {
            boolean known = scene.index() < index.scenes().size();
            String id = known ? index.scenes().get(scene.index()).id() : "x" + (scene.index() + 1);
            Map<Integer, String> ids = new HashMap<>();
            if (known) for (ScriptIndex.PartId part : index.scenes().get(scene.index()).parts()) ids.put(part.element(), part.id());
            String number = scene.heading().flatMap(Element.Heading::number).orElse(Integer.toString(scene.index() + 1));
            scenes.add(new SceneScript(id, number, SceneScript.age(id), scene.heading(), new ScriptReader().pieces(id, scene.body(), ids)));
        }
        return led(screenplay, scenes);
    }

    /** A transition before the first heading, such as {@code FADE IN:}, leads into the first scene. */
    private static List<SceneScript> led(Screenplay screenplay, List<SceneScript> scenes) {
        if (scenes.isEmpty() || scenes.getFirst().heading().isEmpty()) return scenes;
        List<Piece> pieces = new ArrayList<>();
        for (Element element : screenplay.elements()) {
            if (element instanceof Element.Heading) break;
            if (element instanceof Element.Transition transition) pieces.add(new Piece.Join(scenes.getFirst().id() + ".x",
                    Tokens.unmarked(transition.text())));
        }
        pieces.addAll(scenes.getFirst().pieces());
        SceneScript first = scenes.getFirst();
        scenes.set(0, new SceneScript(first.id(), first.number(), first.age(), first.heading(), pieces));
        return scenes;
    }

    private List<Piece> pieces(String scene, List<Element> body, Map<Integer, String> ids) {
        Map<Integer, Wish> wishes = wishes(body);
        List<Piece> pieces = new ArrayList<>();
        String images = "";
        String last = scene;
        for (int i = 0; i < body.size(); i++) {
            String id = ids.getOrDefault(i, last + ".x" + i);
            Optional<Wish> wish = Optional.ofNullable(wishes.get(i));
            switch (body.get(i)) {
                case Element.Action action -> {
                    String text = Tokens.unmarked(action.text());
                    if (IMAGES_END.matcher(text).matches()) {
                        images = "";
                    } else if (IMAGES.matcher(text).matches() && text.equals(text.strip()) && heads(text)) {
                        images = text.toUpperCase(Locale.ROOT).contains("SERIE") ? "series" : "montage";
                        add(pieces, new Piece.Images(id, images, items(after(text))));
                    } else if (!images.isEmpty() && !JOIN.matcher(text).matches()) {
                        add(pieces, new Piece.Images(id, images, items(text)));
                    } else {
                        turned(id, text, action.centred(), wish, pieces);
                    }
                }
                case Element.Speech speech when IMAGES.matcher(speech.speaker()).matches() ->
                    add(pieces, new Piece.Images(id, speech.speaker().toUpperCase(Locale.ROOT).contains("SERIE") ? "series" : "montage",
                            items(spoken(speech))));
                case Element.Speech speech -> {
                    Piece.Talk talk = new Piece.Talk(id, speech, speech.words(), wish);
                    boolean nothing = talk.silent() && (speech.voiceOver() || speech.offScreen());
                    if (!nothing) pieces.add(talk);
                }
                case Element.Lyrics lyrics -> pieces.add(new Piece.Action(id, Tokens.unmarked(lyrics.text()), wish));
                case Element.Transition transition -> pieces.add(new Piece.Join(id, Tokens.unmarked(transition.text())));
                default -> { }
            }
            if (ids.containsKey(i)) last = id;
        }
        pieces.removeIf(piece -> piece instanceof Piece.Action action && action.text().codePoints().noneMatch(Character::isLetterOrDigit));
        return pieces;
    }

    /** Words in capitals that turn to another time or place; what follows them in the paragraph is action. */
    private static void turned(String id, String text, boolean centred, Optional<Wish> wish, List<Piece> pieces) {
        Matcher turn = TURN.matcher(text);
        if (TURN_END.matcher(text).matches()) {
            pieces.add(new Piece.Turn(id + "t", "present"));
        } else if (!turn.matches()) {
            pieces.add(action(id, text, centred, wish));
        } else {
            String mode = switch (turn.group(1)) {
                case "INTERCUT" -> "intercut";
                case "DREAM SEQUENCE", "TRAUM" -> "dream";
                default -> "flashback";
            };
            pieces.add(new Piece.Turn(id + "t", mode));
            String rest = turn.group(2).replaceFirst("^[:.\\-–—]+\\s*", "");
            boolean seen = !mode.equals("intercut") && rest.codePoints().anyMatch(Character::isLowerCase);
            if (seen) pieces.add(action(id, rest, centred, wish));
        }
    }

    /** The lines of what looks like a speech, because a list follows its heading without a blank line. */
    private static String spoken(Element.Speech speech) {
        List<String> lines = new ArrayList<>();
        for (Element.Part part : speech.parts()) {
            lines.add(switch (part) {
                case Element.Part.Spoken spoken -> spoken.text();
                case Element.Part.Sung sung -> sung.text();
                case Element.Part.Parenthetical note -> "(" + note.text() + ")";
            });
        }
        return Tokens.unmarked(String.join("\n", lines));
    }

    private static void add(List<Piece> pieces, Piece.Images images) {
        if (!images.images().isEmpty()) pieces.add(images);
    }

    private static boolean heads(String text) {
        String first = text.split("\n", 2)[0];
        return first.equals(first.toUpperCase(Locale.ROOT)) || first.toUpperCase(Locale.ROOT).startsWith(first.split("\\s|:", 2)[0]);
    }

    private static Piece action(String id, String text, boolean centred, Optional<Wish> wish) {
        Matcher card = CARD.matcher(text);
        if (card.matches()) return new Piece.Card(id, card.group(1).strip());
        Matcher over = SUPER.matcher(text);
        if (over.matches() && text.codePointAt(0) == text.toUpperCase(Locale.ROOT).codePointAt(0)) return new Piece.Super(id,
                unquoted(over.group(1)));
        if (JOIN.matcher(text).matches()) return new Piece.Join(id, text);
        if (centred) return new Piece.Card(id, text);
        return new Piece.Action(id, text, wish);
    }

    private static String unquoted(String text) {
        return text.strip().replaceAll("^[\"“„«']+|[\"”“»']+$", "").strip();
    }

    /** What follows the words MONTAGE or SERIES OF SHOTS on their line and below. */
    private static String after(String text) {
        String[] lines = text.split("\n", 2);
        int colon = lines[0].indexOf(':');
        String rest = colon < 0 ? "" : lines[0].substring(colon + 1).strip();
        return rest + (lines.length > 1 ? "\n" + lines[1] : "");
    }

    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        boolean listed = text.lines().anyMatch(line -> ITEM.matcher(line).matches());
        StringBuilder item = new StringBuilder();
        for (String line : text.split("\n")) {
            Matcher start = ITEM.matcher(line);
            boolean starts = start.matches();
            if (starts || !listed && item.isEmpty()) {
                flush(items, item);
                item.append(starts ? start.group(1).strip() : line.strip());
            } else {
                item.append(' ').append(line.strip());
            }
        }
        flush(items, item);
        return items;
    }

    private static void flush(List<String> items, StringBuilder item) {
        if (item.toString().codePoints().anyMatch(Character::isLetterOrDigit)) items.add(item.toString().strip());
        item.setLength(0);
    }

    /** Wishes by the position of the element they are about: the one that holds the note, else the next, else the one before. */
    private static Map<Integer, Wish> wishes(List<Element> body) {
        Map<Integer, Wish> wishes = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            if (!(body.get(i) instanceof Element.Note note)) continue;
            Optional<Wish> wish = WishReader.read(note.text());
            if (wish.isEmpty()) continue;
            int before = shown(body, i, -1);
            int after = shown(body, i, 1);
            boolean inside = before >= 0 && note.line() <= lastLine(body.get(before));
            int target = inside || after < 0 ? before : after;
            if (target >= 0) wishes.put(target, wish.get());
        }
        return wishes;
    }

    private static int shown(List<Element> body, int from, int step) {
        for (int i = from + step; i >= 0 && i < body.size(); i += step)
            if (body.get(i) instanceof Element.Action || body.get(i) instanceof Element.Speech) return i;
        return -1;
    }

    private static int lastLine(Element element) {
        return switch (element) {
            case Element.Action action -> action.line() + (int) action.text().chars().filter(c -> c == '\n').count();
            case Element.Speech speech -> speech.parts().isEmpty() ? speech.line() : lastLine(speech.parts().getLast());
            default -> element.line();
        };
    }

    private static int lastLine(Element.Part part) {
        String text = switch (part) {
            case Element.Part.Spoken spoken -> spoken.text();
            case Element.Part.Sung sung -> sung.text();
            case Element.Part.Parenthetical _ -> "";
        };
        return part.line() + (int) text.chars().filter(c -> c == '\n').count();
    }
}
