package org.kinora.workbench.script.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptScene;

/**
 * What the editor knows of a text that was read.
 *
 * @param kinds one for each line of the text
 * @param stops places of the outline in order
 * @param names speakers
 * @param headings scene headings, each once
 * @param eighths length in eighths of a page, by the usual rule of 55 lines a page
 */
record Reading(List<LineKind> kinds, List<Stop> stops, Set<String> names, Set<String> headings, List<Problem> problems, int eighths) {
    static final Reading NOTHING = new Reading(List.of(), List.of(), Set.of(), Set.of(), List.of(), 0);
    private static final int ACTION_WIDTH = 61;
    private static final int SPEECH_WIDTH = 35;
    private static final int PAGE = 55;

    /**
     * A place in the outline.
     *
     * @param line 0-based
     * @param depth 0 for scenes, sections by their depth from 1
     * @param scene 0-based number of the scene, -1 for a section
     */
    record Stop(int line, int depth, int scene, String text) {}

    static Reading of(Screenplay screenplay, List<String> lines) {
        LineKind[] kinds = new LineKind[lines.size()];
        for (int i = 0; i < kinds.length; i++) kinds[i] = lines.get(i).isBlank() ? LineKind.EMPTY : LineKind.ACTION;
        List<Element> elements = screenplay.elements();
        int first = elements.isEmpty() ? lines.size() : elements.getFirst().line() - 1;
        Arrays.fill(kinds, 0, Math.clamp(screenplay.titlePage().isEmpty() ? 0 : first, 0, kinds.length), LineKind.TITLE);
        Set<String> names = new TreeSet<>();
        List<Stop> stops = new ArrayList<>();
        TreeMap<Integer, Integer> scenes = new TreeMap<>();
        for (ScriptScene scene : screenplay.scenes()) scene.heading().ifPresent(heading -> scenes.put(heading.line(), scene.index()));
        Set<String> headings = new TreeSet<>();
        for (Element element : elements) {
            int line = element.line() - 1;
            switch (element) {
                case Element.Heading heading -> {
                    set(kinds, line, LineKind.HEADING);
                    stops.add(new Stop(line, 0, scenes.getOrDefault(heading.line(), -1), heading.text()));
                    headings.add(heading.text());
                }
                case Element.Speech speech -> {
                    set(kinds, line, LineKind.CUE);
                    names.add(speech.speaker());
                    speech(kinds, speech);
                }
                case Element.Transition _ -> set(kinds, line, LineKind.TRANSITION);
                case Element.Section section -> {
                    set(kinds, line, LineKind.SECTION);
                    stops.add(new Stop(line, section.depth(), -1, section.text()));
                }
                case Element.Synopsis _ -> set(kinds, line, LineKind.SYNOPSIS);
                case Element.Note _, Element.Boneyard _ -> set(kinds, line, LineKind.NOTE);
                default -> { }
            }
        }
        return new Reading(List.of(kinds), stops, names, headings, screenplay.problems(), eighths(kinds, lines));
    }

    private static void speech(LineKind[] kinds, Element.Speech speech) {
        for (Element.Part part : speech.parts()) {
            LineKind kind = part instanceof Element.Part.Parenthetical ? LineKind.PARENTHETICAL : LineKind.SPOKEN;
            for (int line = part.line() - 1; line < kinds.length && kinds[line] != LineKind.EMPTY; line++) kinds[line] = kind;
        }
    }

    private static void set(LineKind[] kinds, int line, LineKind kind) {
        if (line >= 0 && line < kinds.length) kinds[line] = kind;
    }

    private static int eighths(LineKind[] kinds, List<String> lines) {
        int rows = 0;
        for (int i = 0; i < kinds.length; i++) {
            int width = kinds[i] == LineKind.SPOKEN || kinds[i] == LineKind.PARENTHETICAL ? SPEECH_WIDTH : ACTION_WIDTH;
            boolean printed = kinds[i] != LineKind.TITLE && kinds[i] != LineKind.SECTION && kinds[i] != LineKind.SYNOPSIS && kinds[i] != LineKind.NOTE;
            if (printed) rows += Math.max(1, (lines.get(i).strip().length() + width - 1) / width);
        }
        return (rows * 8 + PAGE - 1) / PAGE;
    }

    LineKind kind(int line) {
        return line < kinds.size() ? kinds.get(line) : LineKind.ACTION;
    }

    /** The last place of the outline at or before a line, or -1. */
    int stop(int line) {
        int found = -1;
        for (int i = 0; i < stops.size() && stops.get(i).line() <= line; i++) found = i;
        return found;
    }

    /** The last line with words of the scene whose heading a line is; the line itself where it is none, or its scene is empty. */
    int lastOf(int line) {
        if (kind(line) != LineKind.HEADING) return line;
        int last = stops.stream().mapToInt(Stop::line).filter(next -> next > line).min().orElse(kinds.size()) - 1;
        while (last > line && kind(last) == LineKind.EMPTY) last--;
        return last;
    }

    /** The scene that a line belongs to, or -1. */
    int scene(int line) {
        for (int i = stop(line); i >= 0; i--) if (stops.get(i).scene() >= 0) return stops.get(i).scene();
        return -1;
    }
}
