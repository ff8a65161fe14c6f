package org.kinora.direction.internal.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.platform.direction.Idea;
import org.kinora.api.platform.direction.Question;
import org.kinora.api.platform.direction.Writer;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.direction.internal.bible.BibleMaker;
import org.kinora.direction.internal.words.Hash;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Lists;
import org.kinora.direction.internal.words.Tokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Writes by beat sheets: genre by the words of the idea, people, places, thing and aim from it, the rest from the genre. */
@Component(service = Writer.class)
public final class TemplateWriter implements Writer {
    private static final Pattern AIM =
            Pattern.compile("(?iu)\\b(?:must|wants to|has to|have to|tries to|needs to|decides to|sets out to|hopes to|in order to)\\s+([^.;!?]+)");

    private static final int VARIANTS = 40;

    private Tables tables;

    @Activate
    public TemplateWriter() {}

    /** Word tables, read when first needed. */
    private record Tables(Map<String, List<String>> genres, Map<String, List<String>> weather, BeatSheet beats, Lexicon people, Lexicon names,
            Lexicon props, Lexicon sets, Texts texts) {}

    private synchronized Tables tables() {
        if (tables == null) {
            tables = new Tables(Lists.beside(TemplateWriter.class, "genres.txt", "|"), Lists.beside(TemplateWriter.class, "weather.txt", "|"),
                    new BeatSheet(),
                    Lexicon.beside(BibleMaker.class, "people.txt"), Lexicon.beside(BibleMaker.class, "names.txt"), Lexicon.beside(BibleMaker.class,
                            "props.txt"),
                    Lexicon.beside(BibleMaker.class, "sets.txt"), Texts.beside(TemplateWriter.class));
        }
        return tables;
    }

    @Override
    public List<String> genres() {
        return tables().genres().keySet().stream().filter(key -> key.endsWith(".words")).map(key -> key.substring(0, key.length() - 6)).toList();
    }

    @Override
    public String write(Idea words) {
        Tables t = tables();
        Idea idea = plain(words);
        String genre = genre(idea);
        long seconds = idea.duration().map(Rational::round).orElse(75L);
        if (seconds < 20 || seconds > 1200) throw t.texts().failure(Kind.INPUT, "duration", seconds);
        Constraints constraints = Constraints.of(idea.constraints());
        String seed = String.join("\u0000", idea.idea(), genre, idea.setting(), idea.protagonist(), idea.antagonist(), idea.tone(), idea.style());
        String best = draft(idea, genre, seconds, constraints, seed);
        for (int variant = 1; variant < VARIANTS && constraints.chooseWords() && !constraints.unkept(best).isEmpty(); variant++) {
            String other = draft(idea, genre, seconds, constraints, seed + "\u0000" + variant);
            if (constraints.unkept(other).size() < constraints.unkept(best).size()) best = other;
        }
        return best;
    }

    @Override
    public List<String> unkept(Idea idea, String script) {
        return Constraints.of(plain(idea.constraints())).unkept(script);
    }

    private String draft(Idea idea, String genre, long seconds, Constraints constraints, String seed) {
        Tables t = tables();
        Map<String, String> slots = slots(idea, genre, seed);
        if (constraints.inOnePlace()) {
            slots.put("OUT", slots.get("MAIN"));
            slots.put("FAR", slots.get("MAIN"));
        }
        Template template = new Template(slots, seed);
        StringBuilder script = new StringBuilder();
        script.append("Title: ").append(title(idea, slots)).append('\n').append("Credit: written by\nAuthor: Kinora\n");
        if (!idea.style().isBlank()) script.append("Style: ").append(oneLine(idea.style())).append('\n');
        script.append("Notes: ").append(Tokens.titleCase(genre)).append(tone(idea, genre)).append('\n').append('\n');
        if (!idea.idea().isBlank()) script.append("= ").append(oneLine(idea.idea())).append("\n\n");
        // What is not spoken takes no time: more happens instead.
        t.beats().acts(constraints.wordless() ? seconds * 2 : seconds, seed).forEach((act, beats) -> {
            script.append("# ").append(act).append("\n\n");
            for (String beat : beats) script.append(constraints.applied(template.fill(beat).strip())).append("\n\n");
        });
        return script.toString().strip() + "\n";
    }

    private String tone(Idea idea, String genre) {
        String tone = idea.tone().isBlank() ? tables().genres().get(genre + ".tone").getFirst() : oneLine(idea.tone());
        return ", " + tone + ".";
    }

    /** The idea in words alone: what a script or a template would read as a mark is gone. */
    private static Idea plain(Idea idea) {
        return new Idea(plain(idea.idea()), plain(idea.genre()), plain(idea.setting()), plain(idea.protagonist()), plain(idea.antagonist()),
                plain(idea.tone()), plain(idea.style()), plain(idea.constraints()), idea.duration());
    }

    private static String plain(String text) {
        return oneLine(text.replaceAll("\\[\\[|]]|/\\*|\\*/|[{}|*_~<>^@#=\\\\]", " ")).replaceFirst("^[.!\\s]+", "")
                .replaceFirst("(?iu)^(?:(?:int|ext|est|innen|aussen|außen)[. /]+|i/e[. ]+)+", "").replaceFirst(" - (?:DAY|NIGHT|DAWN|DUSK)$", "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String genre(Idea idea) {
        Tables t = tables();
        if (!idea.genre().isBlank()) {
            String asked = Tokens.slug(idea.genre()).replace("sci-fi", "science-fiction").replace("scifi", "science-fiction");
            if (!genres().contains(asked)) throw t.texts().failure(Kind.INPUT, "genre", idea.genre(), String.join(", ", genres()));
            return asked;
        }
        String words = " " + String.join(" ", Tokens.lower(idea.idea() + " " + idea.setting() + " " + idea.protagonist() + " " + idea.antagonist()
                + " " + idea.tone())) + " ";
        String best = "drama";
        long most = 0;
        for (String genre : genres()) {
            long count = t.genres().get(genre + ".words").stream().filter(word -> words.contains(" " + word + " ") || words.contains(" " + word
                    + "s ")).count();
            if (count > most) {
                most = count;
                best = genre;
            }
        }
        return best;
    }

    private Map<String, String> slots(Idea idea, String genre, String seed) {
        Tables t = tables();
        Person hero = Person.of(idea.protagonist().isBlank() ? subject(idea.idea()) : idea.protagonist(), own(genre, "hero"), t.people(), t.names());
        boolean force = !idea.antagonist().isBlank() && !person(idea.antagonist());
        Person rival = Person.of(force ? "" : idea.antagonist(), own(genre, "rival"), t.people(), t.names());
        if (rival.name().equals(hero.name())) rival = new Person("THE STRANGER", rival.rest(), rival.female());
        String object = object(idea, genre);
        String danger = force ? article(idea.antagonist()) : t.genres().get(genre + ".force").getFirst();
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("HERO", hero.name());
        slots.put("Hero", hero.title());
        slots.put("HeroIntro", hero.introduction());
        slots.put("he", hero.female() ? "she" : "he");
        slots.put("He", hero.female() ? "She" : "He");
        slots.put("his", hero.female() ? "her" : "his");
        slots.put("him", hero.female() ? "her" : "him");
        slots.put("to herself", hero.female() ? "to herself" : "to himself");
        slots.put("RIVAL", rival.name());
        slots.put("Rival", rival.title());
        slots.put("RivalIntro", rival.introduction());
        slots.put("rival-his", rival.female() ? "her" : "his");
        slots.put("object", object);
        slots.put("A-OBJECT", ("aeiou".indexOf(object.charAt(0)) >= 0 ? "an " : "a ") + object.toUpperCase(Locale.ROOT));
        slots.put("goal", goal(idea, genre));
        slots.put("Force", capital(danger));
        slots.put("Force-low", danger);
        slots.put("Weather.", "{" + String.join("|", t.weather().get(genre).stream().map(words -> words + ".").toList()) + "}");
        String main = main(idea, genre);
        slots.put("MAIN", main);
        boolean own = main.equals(t.genres().get(genre + ".main").getFirst());
        String place = main.substring(5);
        boolean inside = main.startsWith("INT.");
        slots.put("OUT", own ? t.genres().get(genre + ".out").getFirst() : "EXT. " + place + (inside ? " - FRONT" : " - EDGE"));
        slots.put("FAR", own ? t.genres().get(genre + ".far").getFirst() : inside ? "INT. " + place + " - CORRIDOR" : "EXT. " + place
                + " - FAR SIDE");
        slots.put("Arrival", inside ? "{A knock. The door opens before {Hero} can answer.|Steps outside. The door swings open.}"
                : "{Steps. Somebody comes closer.|A shadow falls on the ground.}");
        return slots;
    }

    private Person own(String genre, String who) {
        String words = tables().genres().get(genre + "." + who).getFirst();
        int comma = words.indexOf(',');
        boolean female = tables().names().kind(words.substring(0, comma)).map("female"::equals).orElse(words.startsWith("Mrs.")
                || words.contains("daughter"));
        return new Person(words.substring(0, comma).toUpperCase(Locale.ROOT), words.substring(comma + 1).strip(), female);
    }

    /** The first noun phrase of the idea, when it is somebody. */
    private String subject(String idea) {
        String head = idea.strip()
                .split("(?iu)\\s+(?:who|that|which|must|wants|has|have|tries|needs|is|finds|discovers|decides|gets|meets|and|falls|learns|sets"
                        + "|hopes|loses|returns)\\b|[,.;:!?]", 2)[0];
        return Tokens.of(head).size() <= 7 && person(head) ? head : "";
    }

    private boolean person(String words) {
        List<Tokens.Token> tokens = Tokens.of(words.split("(?iu)\\s+(?:who|that|which|with|in|of|from)\\b|,", 2)[0]);
        if (tokens.isEmpty()) return false;
        String last = tokens.getLast().lower();
        boolean role = tables().people().kind(last).isPresent() || tables().names().kind(tokens.getFirst().lower()).isPresent()
                || tokens.stream().anyMatch(token -> token.capital() && tables().names().kind(token.lower()).isPresent());
        boolean named = tokens.getFirst().capital() && !List.of("a", "an", "the", "time", "death", "nature").contains(tokens.getFirst().lower());
        return role || named && tokens.size() <= 3;
    }

    private String object(Idea idea, String genre) {
        Tables t = tables();
        List<String> words = Tokens.lower(idea.idea());
        for (Lexicon.Hit hit : t.props().hits(words))
            if (!List.of("vehicle", "door", "furniture", "thing", "hat", "tool").contains(hit.kind())
                    && hit.to() - hit.from() == 1) return words.get(hit.from());
        return t.genres().get(genre + ".object").getFirst();
    }

    private String goal(Idea idea, String genre) {
        Matcher aim = AIM.matcher(idea.idea());
        if (aim.find()) {
            String goal = oneLine(aim.group(1)).split("(?iu),| before | while | when | but | because | until ", 2)[0].strip();
            int words = Tokens.of(goal).size();
            if (words >= 2 && words <= 9 && !goal.matches("(?iu).*\\b(?:his|her|their|its|him|himself|herself)\\b.*")) return goal;
        }
        return tables().genres().get(genre + ".goal").getFirst();
    }

    private String main(Idea idea, String genre) {
        String own = tables().genres().get(genre + ".main").getFirst();
        String text = idea.setting().isBlank() ? "" : oneLine(idea.setting());
        if (text.isEmpty()) return own;
        String place = text.replaceFirst("(?iu)^(?:in|on|at|inside|aboard|near)\\s+", "").replaceFirst("(?iu)^(?:a|an|the)\\s+", "")
                .split("(?iu),| in | at | on | of the | during |;|\\.", 2)[0].strip();
        if (place.isEmpty() || Tokens.of(place).size() > 4) return own;
        List<String> outdoors = List.of("shore", "river", "sea", "graveyard", "garden", "park", "forest", "field", "desert", "mountain", "rooftop",
                "market", "alley", "bridge", "platform", "village",
                "city-night", "street", "space", "boat");
        boolean outside = tables().sets().hits(place).stream().anyMatch(hit -> outdoors.contains(hit.kind()));
        return (outside ? "EXT. " : "INT. ") + place.toUpperCase(Locale.ROOT);
    }

    private String title(Idea idea, Map<String, String> slots) {
        List<String> titles = List.of("The " + capital(slots.get("object")), slots.get("Hero") + "'s " + capital(slots.get("object")),
                "Before Morning", "The Last " + capital(slots.get("object")));
        return titles.get(Hash.pick(titles.size(), idea.idea(), idea.protagonist(), "title"));
    }

    private static String article(String words) {
        String text = oneLine(words).replaceAll("[.;]+$", "");
        return text.matches("(?iu)^(?:a|an|the|his|her|their|my)\\s.*") ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @Override
    public List<Question> questions(Idea idea) {
        Tables t = tables();
        List<Question> questions = new ArrayList<>();
        String genre = genre(idea);
        if (idea.idea().isBlank() || Tokens.of(idea.idea()).size() < 4) ask(questions, "idea");
        if (idea.protagonist().isBlank() && subject(idea.idea()).isEmpty()) ask(questions, "protagonist", own(genre, "hero").title() + ", "
                + own(genre, "hero").rest());
        if (!AIM.matcher(idea.idea()).find()) ask(questions, "idea.goal", t.genres().get(genre + ".goal").getFirst());
        if (idea.antagonist().isBlank()) ask(questions, "antagonist", t.genres().get(genre + ".force").getFirst(), own(genre, "rival").title());
        if (idea.setting().isBlank() && t.sets().hits(idea.idea()).isEmpty()) ask(questions, "setting",
                Tokens.titleCase(t.genres().get(genre + ".main").getFirst().substring(5)));
        if (idea.genre().isBlank()) ask(questions, "genre", genres().toArray(String[]::new));
        if (idea.tone().isBlank()) ask(questions, "tone", "tender", "tense", "funny", "eerie");
        if (idea.style().isBlank()) ask(questions, "style", "ink-wash", "noir", "watercolour", "cinematic");
        if (idea.duration().isEmpty()) ask(questions, "duration", "60", "120", "300");
        return List.copyOf(questions);
    }

    private void ask(List<Question> questions, String key, String... examples) {
        questions.add(new Question(key.split("\\.")[0], tables().texts().text("ask." + key), List.of(examples)));
    }
}
