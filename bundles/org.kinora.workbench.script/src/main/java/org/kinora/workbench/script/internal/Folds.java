package org.kinora.workbench.script.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is folded away of a text, and how places of what is seen and of the whole text belong together. Offsets count characters; one thread.
 */
final class Folds {
    private List<Fold> folds = List.of();

    /**
     * A part that is not seen.
     *
     * @param at offset in what is seen, at the end of the line that stays
     * @param hidden what would follow there; begins with the end of that line
     * @param caret where in it the caret stood; -1 for elsewhere
     */
    record Fold(int at, String hidden, int caret) {
        /** How many lines are not seen. */
        int lines() {
            return (int) hidden.chars().filter(letter -> letter == '\n').count();
        }

        private Fold moved(int by) {
            return new Fold(at + by, hidden, caret);
        }
    }

    List<Fold> all() {
        return folds;
    }

    Optional<Fold> at(int visible) {
        return folds.stream().filter(fold -> fold.at() == visible).findFirst();
    }

    /** Folds what was just taken out of what is seen; the folds behind it have moved already. */
    void add(Fold fold) {
        List<Fold> more = new ArrayList<>(folds);
        more.add(fold);
        more.sort(Comparator.comparingInt(Fold::at));
        folds = List.copyOf(more);
    }

    void remove(Fold fold) {
        folds = folds.stream().filter(other -> !other.equals(fold)).toList();
    }

    void clear() {
        folds = List.of();
    }

    /** The whole text. */
    String whole(String visible) {
        StringBuilder whole = new StringBuilder(visible);
        for (Fold fold : folds.reversed()) whole.insert(fold.at(), fold.hidden());
        return whole.toString();
    }

    /** Where something that is seen stands in the whole text. */
    int whole(int visible) {
        return visible + folds.stream().filter(fold -> fold.at() < visible).mapToInt(fold -> fold.hidden().length()).sum();
    }

    /** The line of the whole text that a line is which begins at some offset of what is seen. */
    int wholeLine(int line, int begins) {
        return line + folds.stream().filter(fold -> fold.at() < begins).mapToInt(Fold::lines).sum();
    }

    /** Where a place of the whole text is seen; one that is folded away at the end of the line that stays. */
    int visible(int whole) {
        int before = 0;
        for (Fold fold : folds) {
            int begins = fold.at() + before;
            if (whole <= begins) break;
            if (whole <= begins + fold.hidden().length()) return fold.at();
            before += fold.hidden().length();
        }
        return whole - before;
    }

    /** The folds that a stretch of the whole text lies in or goes through, the last first. */
    List<Fold> hiding(int from, int to) {
        List<Fold> hiding = new ArrayList<>();
        int before = 0;
        for (Fold fold : folds) {
            int begins = fold.at() + before;
            before += fold.hidden().length();
            if (from <= fold.at() + before && to > begins) hiding.addFirst(fold);
        }
        return hiding;
    }

    /** The folds that a change of what is seen would tear: it takes the end of their line away or breaks it; the last first. */
    List<Fold> torn(int start, int end, String put) {
        boolean breaks = put.contains("\n");
        return folds.reversed().stream().filter(fold -> start <= fold.at() && (fold.at() < end || breaks && fold.at() <= end)).toList();
    }

    /** Something seen was replaced. */
    void edited(int start, int removed, int put) {
        folds = folds.stream().map(fold -> fold.at() >= start + removed ? fold.moved(put - removed) : fold).toList();
    }
}
