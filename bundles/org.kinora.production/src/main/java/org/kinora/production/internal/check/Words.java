package org.kinora.production.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether the words of the script keep to what they said of clothes and things: no red coat that is blue a scene later, no broken cup in a hand. */
@Component(service = ContinuityCheck.class)
public final class Words implements ContinuityCheck {
    private static final Texts TEXTS = Texts.beside(Words.class);

    private final WordLists lists = new WordLists();

    @Activate
    public Words() {}

    private record Said(Shot shot, String colour) {}

    @Override
    public List<String> kinds() {
        return List.of("prop", "wardrobe");
    }

    @Override
    public List<Finding> check(FilmFrames film, Work work) {
        Optional<Story> story = film.story();
        if (story.isEmpty()) return List.of();
        List<Finding> findings = new ArrayList<>();
        Map<String, Said> worn = new LinkedHashMap<>();
        Map<String, Said> things = new LinkedHashMap<>();
        Map<String, Shot> gone = new LinkedHashMap<>();
        for (Scene scene : story.get().scenes()) {
            // what was worn in another time says nothing of now
            if (!List.of("present", "intercut").contains(scene.mode())) continue;
            for (Shot shot : scene.shots()) {
                work.checkCancelled();
                for (String sentence : lists.sentences(shot.action())) {
                    Sentence words = new Sentence(sentence, lists);
                    words.wearer(story.get().bible(), shot).ifPresent(who -> {
                        if (words.changes()) worn.keySet().removeIf(key -> key.startsWith(who + " "));
                        words.garments().forEach((garment, colour) -> said("wardrobe", who + " " + garment, new Said(shot, colour), worn, garment,
                                Sides.name(story.get(), who)).ifPresent(findings::add));
                    });
                    story.get().bible().props().forEach(prop -> {
                        words.colourOf(prop.name()).ifPresent(colour -> said("prop", prop.id(), new Said(shot, colour), things,
                                prop.name().toLowerCase(Locale.ROOT), "").ifPresent(findings::add));
                        if (words.destroys(prop.name())) gone.putIfAbsent(prop.id(), shot);
                        else if (words.mends(prop.name())) gone.remove(prop.id());
                        else if (words.uses(prop.name()) && gone.containsKey(prop.id()) && gone.get(prop.id()) != shot)
                            findings.add(used(shot, prop, gone.get(prop.id())));
                    });
                }
                held(story.get(), shot, gone).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> said(String kind, String key, Said now, Map<String, Said> before, String what, String who) {
        Said was = before.putIfAbsent(key, now);
        if (was == null || was.colour().equals(now.colour())) return Optional.empty();
        String text = TEXTS.text(kind, now.shot().label(), who, what, now.colour(), was.colour(), was.shot().label());
        return Optional.of(new Finding(kind, kind + " " + what, List.of(now.shot().id(), was.shot().id()), 0, text, 1000, 1000, "contradictions",
                TEXTS.text(kind + ".source"), TEXTS.text(kind + ".suggestion")));
    }

    /** Somebody holds what a shot before has destroyed. */
    private static Optional<Finding> held(Story story, Shot shot, Map<String, Shot> gone) {
        return shot.figures().stream().map(figure -> figure.holding()).filter(prop -> gone.containsKey(prop) && gone.get(prop) != shot).findFirst()
                .flatMap(prop -> story.bible().prop(prop)).map(prop -> used(shot, prop, gone.get(prop.id())));
    }

    private static Finding used(Shot shot, Prop prop, Shot gone) {
        return new Finding("prop", "prop " + prop.id(), List.of(shot.id(), gone.id()), 0, TEXTS.text("prop.gone", shot.label(),
                prop.name().toLowerCase(Locale.ROOT), gone.label()), 1000, 1000, "contradictions", TEXTS.text("prop.source"),
                TEXTS.text("prop.suggestion"));
    }
}
