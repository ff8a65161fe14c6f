package org.kinora.direction.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.TitleEntry;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.direction.internal.bible.BibleMaker;
import org.kinora.direction.internal.coverage.Coverage;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.script.ScriptReader;
import org.kinora.direction.internal.stage.Acting;
import org.kinora.direction.internal.timing.Estimate;
import org.kinora.direction.internal.words.Language;
import org.kinora.direction.internal.words.Tokens;

/** Makes the bare plan of a script: bible, scenes, shots and lines, without hand edits, labels, music and times. Thread-safe. */
final class Planner {
    private final Acting acting = new Acting();
    private final BibleMaker bibles = new BibleMaker(acting.poses());
    private final Language languages = new Language();

    Story plan(PlanRequest request) {
        DirectionSettings settings = request.settings();
        Screenplay screenplay = request.screenplay();
        List<SceneScript> scripts = ScriptReader.read(screenplay, request.index());
        String language = language(settings, screenplay, scripts);
        String style = settings.style().isBlank() ? screenplay.title("Style").orElse("") : settings.style();
        BibleMaker.Made bible = bibles.make(scripts, style);
        Estimate estimate = new Estimate(language, settings.pace() <= 0 ? 1000 : settings.pace(), reach(settings));
        List<Scene> scenes = new Coverage(bible, acting, estimate, settings.format()).scenes(scripts);
        return new Story(screenplay.title("Title").orElse(""), language, credits(screenplay), settings.format(), bible.bible(), scenes, List.of(),
                settings.duration());
    }

    /** Permille of 12 s that the longest shot may last, between a third and all of it. */
    private static int reach(DirectionSettings settings) {
        return settings.longest().map(longest -> (int) Math.clamp(longest.millis() / 12, 333, 1000)).orElse(1000);
    }

    /** What is asked for, else the title page, else a guess: by the action where there is enough of it, so that no line of dialogue sways it. */
    private String language(DirectionSettings settings, Screenplay screenplay, List<SceneScript> scripts) {
        if (!settings.language().isBlank()) return settings.language();
        Optional<String> said = screenplay.title("Language").filter(value -> value.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*"));
        if (said.isPresent()) return said.get();
        StringBuilder text = new StringBuilder();
        scripts.forEach(script -> text.append(script.actionText()).append(' '));
        if (Tokens.of(text.toString()).size() < 12 && text.codePoints().filter(Character::isLetter).count() < 40) {
            for (SceneScript script : scripts) for (Piece piece : script.pieces()) if (piece instanceof Piece.Talk talk) text.append(talk.words())
                    .append(' ');
        }
        return languages.guess(text.toString());
    }

    private static Map<String, String> credits(Screenplay screenplay) {
        Map<String, String> credits = new LinkedHashMap<>();
        for (TitleEntry entry : screenplay.titlePage()) {
            String value = String.join("\n", entry.values()).replaceAll("[*_]", "").strip();
            if (!value.isEmpty()) credits.putIfAbsent(Tokens.slug(entry.key()), value);
        }
        return java.util.Collections.unmodifiableMap(credits);
    }
}
