package org.kinora.film.internal.cut;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinora.api.film.Medium.Block;
import org.kinora.api.story.Line;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;

/** What the titles and end credits say, from the story's title page and its speaking characters. */
record Credits(Story story, Texts texts) {
    /** The opening title: the title, and who wrote it below. */
    List<Block> opening() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("", List.of(story.title())));
        String author = value("author", "authors");
        if (!author.isEmpty()) blocks.add(new Block(heading(), List.of(oneLine(author))));
        return blocks;
    }

    /** The end credits in order: title, author, source, cast, then the caller's own. */
    List<Block> closing(List<Block> more) {
        List<Block> blocks = new ArrayList<>();
        if (!story.title().isBlank()) blocks.add(new Block("", List.of(story.title())));
        String author = value("author", "authors");
        if (!author.isEmpty()) blocks.add(new Block(heading(), author.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
        String source = value("source");
        if (!source.isEmpty()) blocks.add(new Block("", source.lines().map(String::strip).toList()));
        List<String> cast = cast();
        if (!cast.isEmpty()) blocks.add(new Block(text("cast"), cast));
        blocks.addAll(more);
        blocks.add(new Block(text("made"), List.of("Kinora")));
        return blocks;
    }

    private List<String> cast() {
        Set<String> names = new LinkedHashSet<>();
        story.lines().map(Line::character).forEach(id -> story.bible().character(id).ifPresent(character -> names.add(character.name())));
        return List.copyOf(names);
    }

    private String heading() {
        String credit = value("credit");
        return credit.isEmpty() ? text("written") : oneLine(credit);
    }

    private String text(String key) {
        String language = story.language().split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        String own = texts.text("credits." + key + "." + language);
        return own.startsWith("credits.") ? texts.text("credits." + key) : own;
    }

    private String value(String... keys) {
        for (String key : keys) {
            String value = story.credits().getOrDefault(key, "").strip();
            if (!value.isEmpty()) return value;
        }
        return "";
    }

    private static String oneLine(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }
}
