package org.kinora.stage.internal.blocking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.story.Shot;
import org.kinora.stage.internal.set.Naming;
import org.kinora.stage.internal.words.Words;

/** What the words of a shot say about places: at which part somebody is busy, what is looked at, who comes and who goes. */
final class Doing {
    private static final Pattern COMES = Pattern.compile(
            "(?iu).*\\b(?:enters?|comes? (?:in|out|down|up|home|through)|steps? (?:in|out|into|through)|arrives?|walks? in|"
            + "bursts?|rushes in|runs? (?:in|out|into|through)|appears?|emerges?|returns?|limps out|"
            + "kommt|tritt|betritt|erscheint|entre|arrive|entra)\\b.*");
    private static final Pattern GOES = Pattern.compile(
            "(?iu).*\\b(?:leaves?|exits?|goes (?:out|away|off)|walks? (?:away|off|out)|runs? (?:away|off|out)|disappears?|"
            + "vanishes|departs?|is gone|and gone|hurries (?:out|off|away)|"
            + "verlässt|geht hinaus|verschwindet|sort|sale)\\b.*");
    private static final Pattern WAITS = Pattern.compile("(?iu).*\\b(?:stands?|waits?|stops?|leans?|lingers?|hesitates?|appears?|steht|wartet|bleibt) "
            + "(?:\\w+ ){0,3}(?:door|doorway|doorframe|threshold|entrance|tür|türrahmen|schwelle|eingang)\\b.*");
    private static final Pattern CROSSES = Pattern.compile("(?iu).*\\b(?:walks|(?:and|then|she|he|it) follows|walks? (?:over|up|on|a few steps)"
            + "|comes? (?:over|closer|nearer)|steps? (?:closer|nearer|forward)|pushes (?:(?:her|his|their) way )?through|strides|hurries|wanders"
            + "|paces|limps|tiptoes|läuft|schreitet|humpelt)\\b.*");
    private static final Pattern RISES = Pattern.compile(
            "(?iu).*\\b(?:stands? up|gets? up|rises?|jumps? up|leaps? up|gets? to (?:his|her|their) feet|"
            + "steht auf|erhebt sich|springt auf|se lève)\\b.*");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?iu)(?:.*\\W)?(?:they|both|everyone|everybody|the two|neither|all of them|together|"
            + "nobody|keiner|beide|alle|"
            + "zusammen|ils|elles|ellos|the brothers|die brüder|the couple|two people)\\b.*");

    private static final Pattern TOUCHES = Pattern.compile(
            "(?iu).*\\b(?:by the (?:collar|arm|wrist|hand|shoulders?|sleeve|ear)|(?:takes?|grabs?|holds?|seizes?) (?:his|her|their) (?:\\w+ )?"
            + "(?:hand|hands|wrist|arm|fingers|face|shoulders?)|(?:arm|hand|head|face) (?:on|around|round|against) (?:his|her|their) "
            + "(?:shoulders?|chest|neck|waist|arm|back)|shoulder to shoulder|side by side|into (?:his|her|their) arms|in (?:his|her) arms"
            + "|(?:clings?|clung) to|holds? (?:him|her) (?:\\w+er|close|tight\\w*)|pulls? (?:him|her) (?:close|on|to|onto)|hugs? (?:him|her|each)"
            + "|kiss\\w*|embrac\\w*|steps? on (?:his|her)|nimmt \\p{L}+ hand|umarm\\w+|küss\\w+)\\b.*");

    private static final Pattern HANDS = Pattern.compile("(?iu).*\\b(?:gives?|gave|hands|passes|offers?|offered|gibt|reicht|überreicht|donne|tend) "
            + "(?!(?:a|an) (?:\\w+ )?(?:look|smile|nod|sign|shrug)\\b|up\\b|by\\b|are\\b|in\\b|on\\b).*");

    /** What is done with a hand or an ear at a thing, so near that one could touch it. */
    private static final Pattern ACTS = Pattern.compile("(?iu).*\\b(?:(?:un)?locks?|opens?|closes?|shuts?|slams?|wipes?|cleans?"
            + "|dusts?|polishes|listens? (?:to|at)|(?:turns?|switches) (?:on|off|up|down)|tunes|winds|knocks? (?:on|at)|(?:looks?|stares?|gazes?) out of"
            + "|(?:stands?|waits?) (?:at|by)|leans? (?:on|against)|öffnet|schließt|putzt|wischt|hört|steht am) (?:\\p{L}+ ){0,3}$");

    private static final List<String> SURFACES = List.of("bed", "table", "desk", "counter");

    private final Naming naming;
    private final Scenery scenery;
    private final List<Part> lying;

    /** @param lying the things of the story where they were put */
    Doing(Naming naming, Scenery scenery, List<Part> lying) {
        this.naming = naming;
        this.scenery = scenery;
        this.lying = lying;
    }

    static boolean comes(Shot shot) {
        return COMES.matcher(shot.action()).matches();
    }

    static boolean goes(Shot shot) {
        return GOES.matcher(shot.action()).matches();
    }

    /** Whether words put somebody into a door who does not come in yet. */
    static boolean waits(Shot shot) {
        return WAITS.matcher(shot.action()).matches();
    }

    /** Whether words say that somebody gets on, whatever else they do first. */
    static boolean crosses(Shot shot) {
        return CROSSES.matcher(shot.action()).matches();
    }

    /** Whether words say that somebody stands up. */
    static boolean rises(Shot shot) {
        return RISES.matcher(shot.action()).matches();
    }

    /** Whether words bring two so near that one can touch the other. */
    static boolean touches(Shot shot) {
        return TOUCHES.matcher(shot.action()).matches();
    }

    /** Whether one hands something to the other. */
    static boolean hands(Shot shot) {
        return shot.figures().stream().anyMatch(figure -> figure.pose().equals("give")) && HANDS.matcher(shot.action()).matches();
    }

    /** Whether words speak of all who are there without naming them. */
    static boolean together(Shot shot) {
        return TOGETHER.matcher(shot.action()).matches();
    }

    /** The part that the words put somebody at. */
    Optional<Part> at(Shot shot) {
        return naming.in(Words.of(shot.action()), kind -> !kind.is("hand")).stream().filter(Naming.Named::near)
                .flatMap(named -> part(named).stream()).findFirst();
    }

    /** The first part that the words name. */
    Optional<Part> named(Shot shot) {
        return naming.in(Words.of(shot.action()), kind -> !kind.is("hand")).stream().flatMap(named -> part(named).stream()).findFirst();
    }

    /** The part or thing that the words have somebody touch, or listen to. */
    Optional<Part> touched(Shot shot) {
        List<String> words = Words.of(shot.action());
        return naming.in(words, kind -> true).stream().filter(named -> ACTS.matcher(String.join(" ", words.subList(0, named.from())) + " ").matches())
                .flatMap(named -> thing(named, shot).or(() -> part(named)).or(() -> surface(named)).stream()).findFirst();
    }

    /** A thing of the story that lies or stands somewhere, by what it is called. */
    private Optional<Part> thing(Naming.Named named, Shot shot) {
        if (!named.kind().is("hand")) return Optional.empty();
        return lying.stream().filter(part -> part.kind().equals(named.kind().name()) && shot.props().contains(part.id().substring("prop.".length())))
                .findFirst();
    }

    /** What a suitcase lies on while somebody is busy with it. */
    private Optional<Part> surface(Naming.Named named) {
        if (!named.kind().name().equals("suitcase")) return Optional.empty();
        return SURFACES.stream().flatMap(kind -> scenery.parts().stream().filter(part -> part.kind().equals(kind))).findFirst();
    }

    Optional<Part> lying(String id) {
        return lying.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** The mark at a part where somebody is who does something there. */
    Optional<Mark> mark(Part part) {
        List<Mark.Use> uses = List.of(Mark.Use.DRIVE, Mark.Use.STAND, Mark.Use.ENTER, Mark.Use.LEAN);
        return uses.stream().flatMap(use -> scenery.mark(part.id(), use).stream()).findFirst();
    }

    private Optional<Part> part(Naming.Named named) {
        return scenery.parts().stream().filter(part -> part.kind().equals(named.kind().name())).findFirst()
                .or(() -> scenery.parts().stream().filter(part -> part.kind().endsWith("-" + named.kind().name()) || part.id()
                        .startsWith(named.kind().name())).findFirst());
    }
}
