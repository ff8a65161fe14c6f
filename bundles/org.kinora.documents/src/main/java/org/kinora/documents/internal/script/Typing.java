package org.kinora.documents.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;

/**
 * Types a screenplay: columns in tenths of an inch as the trade sets them (The Hollywood Standard, Riley 2021): action 1.5 to 7.5 inches, dialogue
 * 2.5 to 6.0, parentheticals 3.1 to 5.6, names at 3.7, transitions flush right at 7.5.
 */
final class Typing {
    static final int LEFT = 15;
    private static final int RIGHT = 75;
    private static final int DIALOGUE = 25;
    private static final int DIALOGUE_COLUMNS = 35;
    private static final int PARENTHETICAL = 31;
    private static final int PARENTHETICAL_COLUMNS = 25;
    static final int NAME = 37;
    private static final int DUAL_COLUMNS = 28;
    private static final int DUAL_RIGHT = 46;

    private final List<Block> blocks = new ArrayList<>();
    private String speaker = "";
    private int scene;

    List<Block> blocks(Screenplay script) {
        List<Element> elements = script.elements();
        for (int i = 0; i < elements.size(); i++) {
            Element next = i + 1 < elements.size() ? elements.get(i + 1) : null;
            if (elements.get(i) instanceof Element.Speech left && left.dual() == Element.Dual.LEFT && next instanceof Element.Speech right) {
                dual(left, right);
                i++;
            } else element(elements.get(i));
        }
        return blocks;
    }

    private void element(Element element) {
        switch (element) {
            case Element.Heading heading -> heading(heading);
            case Element.Action action -> action(action);
            case Element.Speech speech -> speech(speech);
            case Element.Lyrics lyrics -> add(Block.Kind.ACTION, lines(Styled.of(lyrics.text(), true), LEFT, 60), 1);
            case Element.Transition transition -> transition(transition);
            case Element.PageBreak end -> add(Block.Kind.BREAK, List.of(), 0);
            case Element.Section section -> {}
            case Element.Synopsis synopsis -> {}
            case Element.Note note -> {}
            case Element.Boneyard boneyard -> {}
        }
    }

    private void add(Block.Kind kind, List<Typed> lines, int before) {
        blocks.add(new Block(kind, lines, before, ""));
    }

    private static List<Typed> lines(Styled text, int column, int columns) {
        return new ArrayList<>(text.wrapped(columns).stream().map(line -> new Typed(line, column)).toList());
    }

    private void heading(Element.Heading heading) {
        scene++;
        speaker = "";
        List<Typed> lines = lines(Styled.of("**" + heading.text().replace("*", "\\*").toUpperCase(Locale.ROOT) + "**"), LEFT, 58);
        if (!lines.isEmpty()) lines.set(0, new Typed(lines.getFirst().text(), LEFT, null, heading.number().orElse(String.valueOf(scene))));
        add(Block.Kind.HEADING, lines, 2);
    }

    private void action(Element.Action action) {
        Styled text = Styled.of(action.text());
        if (!action.centred()) {
            add(Block.Kind.ACTION, lines(text, LEFT, 60), 1);
            return;
        }
        add(Block.Kind.ACTION, text.wrapped(60).stream().map(line -> new Typed(line, LEFT + (60 - line.columns()) / 2)).toList(), 1);
    }

    private void transition(Element.Transition transition) {
        speaker = "";
        add(Block.Kind.TRANSITION, Styled.of(transition.text().toUpperCase(Locale.ROOT)).wrapped(30).stream().map(line -> new Typed(line, RIGHT
                - line.columns())).toList(), 1);
    }

    private void speech(Element.Speech speech) {
        List<Typed> lines = new ArrayList<>(List.of(new Typed(Styled.of(cue(speech)), NAME)));
        for (Element.Part part : speech.parts()) {
            switch (part) {
                case Element.Part.Parenthetical aside -> lines.addAll(aside(aside.text(), PARENTHETICAL, PARENTHETICAL_COLUMNS));
                case Element.Part.Spoken spoken -> lines.addAll(lines(Styled.of(spoken.text()), DIALOGUE, DIALOGUE_COLUMNS));
                case Element.Part.Sung sung -> lines.addAll(lines(Styled.of(sung.text(), true), DIALOGUE, DIALOGUE_COLUMNS));
            }
        }
        blocks.add(new Block(Block.Kind.SPEECH, lines, 1, speech.speaker().toUpperCase(Locale.ROOT)));
    }

    /** The second line of a parenthetical is set in by one column, under the first word. */
    private static List<Typed> aside(String text, int column, int columns) {
        List<Styled> lines = Styled.of("(" + text + ")").wrapped(columns);
        List<Typed> typed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) typed.add(new Typed(lines.get(i), i == 0 ? column : column + 1));
        return typed;
    }

    /** The name with its extensions; one who goes on after an action is told to. */
    private String cue(Element.Speech speech) {
        String name = speech.speaker().toUpperCase(Locale.ROOT);
        StringBuilder cue = new StringBuilder(name);
        speech.extensions().forEach(extension -> cue.append(" (").append(extension).append(")"));
        if (name.equals(speaker) && !speech.continued()) cue.append(" (CONT'D)");
        speaker = name;
        return cue.toString();
    }

    private void dual(Element.Speech left, Element.Speech right) {
        List<Typed> one = column(left, LEFT);
        List<Typed> other = column(right, DUAL_RIGHT);
        List<Typed> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            Typed first = i < one.size() ? one.get(i) : Typed.EMPTY;
            lines.add(new Typed(first.text(), first.column(), i < other.size() ? other.get(i) : null, ""));
        }
        speaker = "";
        add(Block.Kind.DUAL, lines, 1);
    }

    private List<Typed> column(Element.Speech speech, int column) {
        List<Typed> lines = new ArrayList<>(List.of(new Typed(Styled.of(cue(speech)), column + 8)));
        for (Element.Part part : speech.parts()) {
            switch (part) {
                case Element.Part.Parenthetical aside -> lines.addAll(aside(aside.text(), column + 3, DUAL_COLUMNS - 6));
                case Element.Part.Spoken spoken -> lines.addAll(lines(Styled.of(spoken.text()), column, DUAL_COLUMNS));
                case Element.Part.Sung sung -> lines.addAll(lines(Styled.of(sung.text(), true), column, DUAL_COLUMNS));
            }
        }
        return lines;
    }
}
