package org.kinora.production.internal.naming;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.platform.direction.Conflict;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Line;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/** The words of a plan under other names; ids, looks and voices are no words. Pure. */
public final class StoryWords {
    private static final String TITLE = "title";

    private StoryWords() {}

    public static Plan apply(Plan plan, Wording w) {
        return new Plan(apply(plan.story(), w), plan.conflicts().stream().map(conflict -> new Conflict(EditWords.apply(conflict.edit(), w),
                conflict.reason(), w.apply(conflict.now()), w.apply(conflict.text()))).toList(), plan.findings().stream()
                .map(it -> new Finding(it.severity(), it.rule(), it.scene(), it.shot(), w.apply(it.text()))).toList());
    }

    public static Story apply(Story story, Wording w) {
        Map<String, String> credits = new TreeMap<>(story.credits());
        boolean titled = credits.containsKey(TITLE);
        if (titled) credits.put(TITLE, w.apply(credits.get(TITLE)));
        return new Story(w.apply(story.title()), story.language(), titled ? java.util.Collections.unmodifiableMap(ordered(story.credits(), credits))
                : story.credits(), story.format(), bible(story.bible(), w), story.scenes().stream().map(scene -> scene(scene, w)).toList(),
                story.cues().stream().map(cue -> cue(cue, w)).toList(), story.length());
    }

    private static Map<String, String> ordered(Map<String, String> order, Map<String, String> values) {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        order.keySet().forEach(key -> all.put(key, values.get(key)));
        return all;
    }

    private static Bible bible(Bible bible, Wording w) {
        List<Character> characters = bible.characters().stream().map(it -> new Character(it.id(), w.apply(it.name()),
                it.aliases().stream().map(w::apply).toList(), it.species(), w.apply(it.description()), it.look(), it.voice())).toList();
        List<Place> places = bible.places().stream()
                .map(it -> new Place(it.id(), w.apply(it.name()), it.kind(), it.interior(), w.apply(it.description()))).toList();
        List<Prop> props = bible.props().stream().map(it -> new Prop(it.id(), w.apply(it.name()), it.kind(), w.apply(it.description()))).toList();
        return new Bible(characters, places, props, bible.style());
    }

    private static Scene scene(Scene it, Wording w) {
        return new Scene(it.id(), it.number(), w.apply(it.heading()), it.place(), it.light(), it.mode(), it.ambience(),
                it.shots().stream().map(shot -> shot(shot, w)).toList(), it.lines().stream().map(line -> line(line, w)).toList());
    }

    static Shot shot(Shot it, Wording w) {
        if (it.locked()) return it;
        Prompts prompts = new Prompts(w.apply(it.prompts().image()), w.apply(it.prompts().negative()), w.apply(it.prompts().motion()),
                w.apply(it.prompts().music()));
        return new Shot(it.id(), it.label(), it.parent(), it.framing(), it.move(), it.figures(), it.props(), it.focus(), w.apply(it.action()),
                it.parts(), w.apply(it.titles()), prompts, it.joint(), it.duration(), it.asked(), false, it.pacing(), it.place());
    }

    private static Line line(Line it, Wording w) {
        return new Line(it.id(), it.character(), w.apply(it.speaker()), w.apply(it.text()), it.language(), it.delivery(), it.shot(), it.offset(),
                it.duration(), it.dual(), it.pause());
    }

    private static Cue cue(Cue it, Wording w) {
        return new Cue(it.id(), it.from(), it.to(), it.mood(), it.tempo(), it.key(), it.length(), it.intensity(), it.theme(), it.underSpeech(),
                w.apply(it.reason()));
    }
}
