package org.kinora.screenplay.internal.fdx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.work.Texts;
import org.kinora.screenplay.internal.fountain.Cue;
import org.kinora.screenplay.internal.heading.SettingReader;

/** Puts the paragraphs of an FDX file together to elements: a cue with what follows it is one speech. Used once, by one thread. */
final class Assembly {
    private final Texts texts = Texts.beside(Assembly.class);
    private final List<Element> elements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();
    private final StringBuilder spoken = new StringBuilder();
    private int spokenLine;
    private Paragraph cue;
    private int dual;
    private int dualFirst = -1;

    static Assembly of(Document document) {
        Assembly assembly = new Assembly();
        int position = 0;
        int ranged = 0;
        List<Document.Ranged> apart = new ArrayList<>(document.ranged());
        apart.sort(Comparator.comparingInt(Document.Ranged::start));
        for (Paragraph paragraph : document.content()) {
            assembly.paragraph(paragraph);
            position += paragraph.length() + 1;
            while (ranged < apart.size() && apart.get(ranged).start() < position) assembly.note(apart.get(ranged++));
        }
        while (ranged < apart.size()) assembly.note(apart.get(ranged++));
        assembly.flush();
        return assembly;
    }

    List<Element> elements() {
        return elements;
    }

    List<Problem> problems() {
        return problems;
    }

    private void note(Document.Ranged note) {
        notes.add(new Element.Note(note.line(), note.text()));
    }

    private void paragraph(Paragraph paragraph) {
        boolean speaks = cue != null && paragraph.dual() == cue.dual() && !paragraph.newPage() && switch (paragraph.type()) {
            case "Dialogue", "Parenthetical", "Lyrics", "Singing" -> true;
            default -> false;
        };
        if (!speaks) flush();
        if (paragraph.newPage()) elements.add(new Element.PageBreak(paragraph.line()));
        if (speaks) part(paragraph);
        else if (!paragraph.omitted().isEmpty()) elements.add(new Element.Boneyard(paragraph.line(), paragraph.omitted()));
        else if (paragraph.type().equals("Character") && !paragraph.plain().isBlank()) cue = paragraph;
        else single(paragraph).ifPresent(elements::add);
        for (String note : paragraph.notes()) notes.add(new Element.Note(paragraph.line(), note));
    }

    private Optional<Element> single(Paragraph paragraph) {
        int line = paragraph.line();
        String plain = paragraph.plain().strip();
        String text = trimmed(paragraph.text());
        if (plain.isEmpty()) return Optional.empty();
        return Optional.of(switch (paragraph.type()) {
            case "Scene Heading" -> {
                String flat = plain.replace('\n', ' ');
                Optional<String> number = Optional.of(paragraph.number().strip()).filter(n -> !n.isEmpty());
                yield new Element.Heading(line, flat, number, SettingReader.read(flat));
            }
            case "Transition" -> new Element.Transition(line, text.strip());
            case "Outline 1", "Outline 2", "Outline 3", "Outline 4" -> new Element.Section(line, paragraph.type().charAt(8) - '0', text.strip());
            case "New Act", "End of Act" -> new Element.Section(line, 1, text.strip());
            case "Outline Body" -> new Element.Synopsis(line, text.strip());
            case "Cast List" -> new Element.Note(line, text.strip());
            case "Lyrics", "Singing" -> new Element.Lyrics(line, text.strip());
            case "Dialogue", "Parenthetical" -> {
                problems.add(new Problem(Problem.Severity.WARNING, line, "speech.nobody", texts.text("speech.nobody")));
                yield new Element.Action(line, text, false);
            }
            default -> new Element.Action(line, paragraph.centred() ? text.strip() : text, paragraph.centred());
        });
    }

    private void part(Paragraph paragraph) {
        int line = paragraph.line();
        String text = trimmed(paragraph.text());
        switch (paragraph.type()) {
            case "Parenthetical" -> {
                String bare = text.strip();
                if (bare.startsWith("(")) bare = bare.substring(1);
                if (bare.endsWith(")")) bare = bare.substring(0, bare.length() - 1);
                if (bare.isBlank()) return;
                silence();
                parts.add(new Part.Parenthetical(line, bare.strip()));
            }
            case "Lyrics", "Singing" -> {
                if (text.isBlank()) return;
                silence();
                parts.add(new Part.Sung(line, text.strip()));
            }
            default -> spoken(line, text);
        }
    }

    private void spoken(int line, String text) {
        if (spoken.isEmpty() && text.isBlank()) return;
        if (spoken.isEmpty()) spokenLine = line;
        else spoken.append('\n');
        spoken.append(text);
    }

    private void silence() {
        if (!spoken.isEmpty()) parts.add(new Part.Spoken(spokenLine, spoken.toString().stripTrailing()));
        spoken.setLength(0);
    }

    private void flush() {
        silence();
        if (cue != null) speech();
        cue = null;
        parts.clear();
        elements.addAll(notes);
        notes.clear();
    }

    private void speech() {
        String name = cue.plain().strip().replace('\n', ' ');
        Cue read = Cue.read(name.startsWith("@") ? " " + name : name).orElse(new Cue(name, List.of(), false, false));
        Element.Dual side = Element.Dual.NONE;
        if (cue.dual() > 0) {
            if (cue.dual() != dual) {
                dual = cue.dual();
                dualFirst = elements.size();
            } else if (dualFirst >= 0) {
                Element.Speech left = (Element.Speech) elements.get(dualFirst);
                elements.set(dualFirst, new Element.Speech(left.line(), left.speaker(), left.extensions(), left.parts(), Element.Dual.LEFT));
                side = Element.Dual.RIGHT;
                dualFirst = -1;
            }
        }
        elements.add(new Element.Speech(cue.line(), read.name(), read.extensions(), List.copyOf(parts), side));
    }

    private static String trimmed(String text) {
        if (text.indexOf('\n') < 0) return text.stripTrailing();
        StringBuilder trimmed = new StringBuilder();
        for (String line : text.stripTrailing().split("\n", -1)) trimmed.append(trimmed.isEmpty() ? "" : "\n").append(line.stripTrailing());
        return trimmed.toString();
    }
}
