package org.kinora.production.internal.naming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Setting;
import org.kinora.api.screenplay.TitleEntry;

/** The words of a screenplay under other names; of its title page only the title, for its authors are nobody of the film. Pure. */
public final class ScreenplayWords {
    private ScreenplayWords() {}

    public static Screenplay apply(Screenplay screenplay, Wording wording) {
        List<TitleEntry> titles = screenplay.titlePage().stream().map(entry -> !entry.key().equalsIgnoreCase("Title") ? entry
                : new TitleEntry(entry.key(), entry.values().stream().map(wording::apply).toList(), entry.line())).toList();
        return new Screenplay(titles, screenplay.elements().stream().map(element -> element(element, wording)).toList(), screenplay.problems());
    }

    static Element element(Element element, Wording w) {
        return switch (element) {
            case Element.Heading it -> new Element.Heading(it.line(), w.apply(it.text()), it.number(), setting(it.setting(), w));
            case Element.Action it -> new Element.Action(it.line(), w.apply(it.text()), it.centred());
            case Element.Speech it -> new Element.Speech(it.line(), w.apply(it.speaker()), all(it.extensions(), w),
                    it.parts().stream().map(part -> part(part, w)).toList(), it.dual());
            case Element.Lyrics it -> new Element.Lyrics(it.line(), w.apply(it.text()));
            case Element.Transition it -> new Element.Transition(it.line(), w.apply(it.text()));
            case Element.Section it -> new Element.Section(it.line(), it.depth(), w.apply(it.text()));
            case Element.Synopsis it -> new Element.Synopsis(it.line(), w.apply(it.text()));
            case Element.Note it -> new Element.Note(it.line(), w.apply(it.text()));
            case Element.Boneyard it -> new Element.Boneyard(it.line(), w.apply(it.text()));
            case Element.PageBreak it -> it;
        };
    }

    private static Element.Part part(Element.Part part, Wording w) {
        return switch (part) {
            case Element.Part.Parenthetical it -> new Element.Part.Parenthetical(it.line(), w.apply(it.text()));
            case Element.Part.Spoken it -> new Element.Part.Spoken(it.line(), w.apply(it.text()));
            case Element.Part.Sung it -> new Element.Part.Sung(it.line(), w.apply(it.text()));
        };
    }

    private static Setting setting(Setting it, Wording w) {
        return new Setting(it.where(), w.apply(it.place()), all(it.rooms(), w), it.time(), all(it.remarks(), w));
    }

    private static List<String> all(List<String> texts, Wording w) {
        return texts.stream().map(w::apply).toList();
    }

    /** Whether a screenplay says a name. */
    static boolean says(Screenplay screenplay, Spelling name, boolean small) {
        Wording other = new Wording(List.of(new Wording.Swap(name, new Spelling("\u0001", false), small)), List.of(), false);
        return screenplay.elements().stream().flatMap(ScreenplayWords::texts).anyMatch(other::changes);
    }

    /** All that an element says. */
    public static Stream<String> texts(Element element) {
        return switch (element) {
            case Element.Heading it -> Stream.of(it.text());
            case Element.Action it -> Stream.of(it.text());
            case Element.Speech it -> Stream.of(Stream.of(it.speaker()), it.extensions().stream(), it.parts().stream().map(ScreenplayWords::text))
                    .flatMap(texts -> texts);
            case Element.Lyrics it -> Stream.of(it.text());
            case Element.Transition it -> Stream.of(it.text());
            case Element.Section it -> Stream.of(it.text());
            case Element.Synopsis it -> Stream.of(it.text());
            case Element.Note it -> Stream.of(it.text());
            case Element.Boneyard it -> Stream.of(it.text());
            case Element.PageBreak _ -> Stream.empty();
        };
    }

    private static String text(Element.Part part) {
        return switch (part) {
            case Element.Part.Parenthetical it -> it.text();
            case Element.Part.Spoken it -> it.text();
            case Element.Part.Sung it -> it.text();
        };
    }

    /** The element that a line of the source belongs to. */
    public static Optional<Element> at(Screenplay screenplay, int line) {
        Element found = null;
        for (Element element : screenplay.elements()) if (element.line() <= line && !(element instanceof Element.Note)) found = element;
        return Optional.ofNullable(found);
    }
}
