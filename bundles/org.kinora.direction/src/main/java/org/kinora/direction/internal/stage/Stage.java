package org.kinora.direction.internal.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.story.Prop;
import org.kinora.direction.internal.bible.BibleMaker;
import org.kinora.direction.internal.bible.Cast;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.words.Tokens;

/**
 * Walks through one scene and keeps who is there and where. The words of speeches never matter here, only who speaks: a changed line changes no
 * staging.
 */
public final class Stage {
    private static final int[] PLACES = {300, 700, 500, 150, 850, 400, 600, 225, 775, 50, 950};

    private final BibleMaker.Made bible;
    private final Acting acting;
    private final Map<String, Moment> moments = new HashMap<>();
    private final Map<String, Integer> sides = new LinkedHashMap<>();
    private final Set<String> present = new LinkedHashSet<>();
    private final Map<String, String> poses = new HashMap<>();
    private final Map<String, String> holding = new HashMap<>();
    private final List<String> recent = new ArrayList<>();
    private final List<String> carried;
    private List<String> opening = List.of();

    private Stage(BibleMaker.Made bible, Acting acting, List<String> carried) {
        this.bible = bible;
        this.acting = acting;
        this.carried = carried;
    }

    /**
     * @param intercut whether voices from elsewhere are seen too
     * @param carried whom a pronoun means as long as the scene has named nobody, the likeliest first
     */
    public static Stage of(SceneScript scene, BibleMaker.Made bible, Acting acting, boolean intercut, List<String> carried) {
        Stage stage = new Stage(bible, acting, carried);
        stage.open(scene, intercut);
        for (int i = 0; i < scene.pieces().size(); i++) stage.play(scene, i, intercut);
        return stage;
    }

    /** The moment of a piece, by its id. */
    public Moment at(String piece) {
        return moments.get(piece);
    }

    /** Who is seen as the scene opens. */
    public List<String> opening() {
        return opening;
    }

    /** Whom a pronoun means as long as the scene has named nobody. */
    public List<String> carried() {
        return carried;
    }

    /** Whom the scene named, the latest first. */
    public List<String> recent() {
        return List.copyOf(recent);
    }

    public Map<String, Integer> sides() {
        return sides;
    }

    /** Whoever the first action names is there from the start, and whoever speaks before anything else happens. */
    private void open(SceneScript scene, boolean intercut) {
        Set<String> first = new LinkedHashSet<>();
        for (Piece piece : scene.pieces()) {
            if (piece instanceof Piece.Action action) {
                if (first.isEmpty()) bible.cast().mentions(action.text(), List.of(), carried).forEach(mention -> first.add(mention.character()));
                if (!first.isEmpty()) break;
            } else if (piece instanceof Piece.Talk talk && seen(talk, intercut)) {
                bible.cast().speaker(talk.speech().speaker()).ifPresent(role -> first.add(role.id()));
            }
        }
        // Seen through the windscreen, whoever drives sits on the right.
        Optional<String> driver = driver(scene).filter(first::contains);
        driver.ifPresent(id -> first.stream().filter(other -> !other.equals(id)).limit(1).forEach(this::place));
        first.forEach(this::place);
        opening = List.copyOf(first);
        present.addAll(first);
        recent.addAll(first);
    }

    /** Whoever the scene lets drive inside a car. */
    private Optional<String> driver(SceneScript scene) {
        boolean car = Optional.ofNullable(bible.places().get(scene.id())).filter(place -> place.interior() && place.kind().equals("car")).isPresent();
        if (!car) return Optional.empty();
        for (Piece piece : scene.pieces()) if (piece instanceof Piece.Action action) for (String sentence : Tokens.sentences(action.text())) {
            List<Cast.Mention> mentions = bible.cast().mentions(sentence, recent, carried);
            boolean drives = !mentions.isEmpty() && acting.pose(after(sentence, mentions.getFirst())).filter("drive"::equals).isPresent();
            if (drives) return Optional.of(mentions.getFirst().character());
        }
        return Optional.empty();
    }

    private static boolean seen(Piece.Talk talk, boolean intercut) {
        return intercut || !talk.speech().voiceOver() && !talk.speech().offScreen();
    }

    private void place(String character) {
        int count = sides.size();
        sides.computeIfAbsent(character, id -> PLACES[count % PLACES.length] + count / PLACES.length % 25);
    }

    private void play(SceneScript scene, int index, boolean intercut) {
        Piece piece = scene.pieces().get(index);
        switch (piece) {
            case Piece.Action action -> act(action.id(), action.text());
            case Piece.Images images -> act(images.id(), String.join(" ", images.images()));
            case Piece.Talk talk -> {
                Optional<String> speaker = bible.cast().speaker(talk.speech().speaker()).map(role -> role.id());
                boolean seen = seen(talk, intercut);
                if (seen) speaker.ifPresent(this::enter);
                List<String> subjects = seen ? speaker.map(List::of).orElse(List.of()) : List.of();
                moments.put(talk.id(), moment(subjects, partner(scene, index, speaker.orElse(""), intercut), List.copyOf(recent)));
                if (seen) speaker.ifPresent(this::named);
            }
            default -> moments.put(piece.id(), moment(List.of(), Optional.empty(), List.copyOf(recent)));
        }
    }

    private void act(String id, String text) {
        List<String> before = List.copyOf(recent);
        List<String> subjects = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (String sentence : Tokens.sentences(text)) {
            List<Cast.Mention> mentions = bible.cast().mentions(sentence, recent, carried);
            for (Cast.Mention mention : mentions) {
                enter(mention.character());
                if (!subjects.contains(mention.character())) subjects.add(mention.character());
            }
            if (mentions.isEmpty()) continue;
            String actor = mentions.getFirst().character();
            acting.pose(after(sentence, mentions.getFirst())).ifPresent(pose -> {
                if (!List.of("look", "point", "think", "wave", "reach", "cry", "shrug").contains(pose)) poses.put(actor, pose);
                if (List.of("hold", "carry", "read", "drink", "aim").contains(pose)) held(sentence).ifPresent(prop -> holding.put(actor, prop.id()));
                else if (List.of("run", "fight", "lie", "dance").contains(pose)) holding.remove(actor);
            });
            mentions.reversed().forEach(mention -> named(mention.character()));
            if (acting.leaveTogether(sentence)) mentions.forEach(mention -> gone.add(mention.character()));
            else if (acting.leaves(sentence)) gone.add(actor);
        }
        moments.put(id, moment(subjects, subjects.size() > 1 ? Optional.of(subjects.get(1)) : Optional.empty(), before));
        present.removeAll(gone);
        poses.replaceAll((who, pose) -> Acting.lasting(pose));
    }

    static String after(String sentence, Cast.Mention mention) {
        return sentence.substring(mention.to());
    }

    private Optional<Prop> held(String sentence) {
        return bible.smallIn(sentence).stream().filter(prop -> !List.of("vehicle", "door", "furniture", "screen").contains(prop.kind())).findFirst();
    }

    private void enter(String character) {
        place(character);
        present.add(character);
    }

    private void named(String character) {
        recent.remove(character);
        recent.addFirst(character);
    }

    /** Who is talked to: the seen speaker before or after, else whoever was named last. */
    private Optional<String> partner(SceneScript scene, int index, String speaker, boolean intercut) {
        for (int step : new int[] {-1, 1}) for (int i = index + step; i >= 0 && i < scene.pieces().size(); i += step) {
            if (!(scene.pieces().get(i) instanceof Piece.Talk other)) continue;
            Optional<String> who = bible.cast().speaker(other.speech().speaker()).map(role -> role.id()).filter(id -> !id.equals(speaker));
            if (who.isPresent() && seen(other, intercut)) {
                if (step < 0 && !present.contains(who.get())) break;
                place(who.get());
                return who;
            }
        }
        return recent.stream().filter(id -> !id.equals(speaker) && present.contains(id)).findFirst();
    }

    private Moment moment(List<String> subjects, Optional<String> partner, List<String> before) {
        return new Moment(List.copyOf(present), List.copyOf(subjects), Map.copyOf(sides), Map.copyOf(poses), Map.copyOf(holding), partner, before);
    }
}
