package org.kinora.production.internal.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Some scenes of a film, by their numbers. */
record SceneRange(String text, List<Part> parts) {
    private static final Texts TEXTS = Texts.beside(SceneRange.class);
    private static final Pattern PART = Pattern.compile("([\\w.]+)(?:-([\\w.]+))?");

    /** From one scene to another, by number; the same for a single one. */
    record Part(String from, String to) {}

    /** Reads {@code 3}, {@code 3-5}, {@code 1,4-6}; empty means all. */
    static SceneRange of(String text) {
        List<Part> parts = new ArrayList<>();
        for (String word : text.split(",")) {
            if (word.isBlank()) continue;
            Matcher part = PART.matcher(word.strip());
            if (!part.matches()) throw TEXTS.failure(Kind.INPUT, "scenes.syntax", text);
            parts.add(new Part(part.group(1), part.group(2) == null ? part.group(1) : part.group(2)));
        }
        return new SceneRange(text, parts);
    }

    /** The story with these scenes only, and the cues that lie wholly in them. */
    Story select(Story story) {
        if (parts.isEmpty()) return story;
        Set<String> wanted = new HashSet<>();
        for (Part part : parts) {
            int from = position(story, part.from());
            int to = position(story, part.to());
            for (int i = Math.min(from, to); i <= Math.max(from, to); i++) wanted.add(story.scenes().get(i).id());
        }
        List<Scene> scenes = story.scenes().stream().filter(scene -> wanted.contains(scene.id())).toList();
        Set<String> shots = new HashSet<>();
        scenes.forEach(scene -> scene.shots().stream().map(Shot::id).forEach(shots::add));
        return new Story(story.title(), story.language(), story.credits(), story.format(), story.bible(), scenes,
                story.cues().stream().filter(cue -> shots.contains(cue.from()) && shots.contains(cue.to())).toList(), story.length());
    }

    private int position(Story story, String number) {
        for (int i = 0; i < story.scenes().size(); i++) if (story.scenes().get(i).number().equalsIgnoreCase(number)) return i;
        if (number.matches("\\d{1,6}")) {
            int index = Integer.parseInt(number) - 1;
            if (index >= 0 && index < story.scenes().size()) return index;
        }
        throw TEXTS.failure(Kind.INPUT, "scenes.unknown", number, story.scenes().size());
    }
}
