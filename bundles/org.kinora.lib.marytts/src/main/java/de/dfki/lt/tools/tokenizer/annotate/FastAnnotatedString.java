package de.dfki.lt.tools.tokenizer.annotate;

import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** An annotated text with one array of values and one set of run starts for each key. */
public final class FastAnnotatedString implements AnnotatedString {
    private record Runs(Object[] values, BitSet starts) { }

    private final String text;
    private final CharacterIterator position;
    private final Map<String, Runs> runsOfKey = new HashMap<>();

    public FastAnnotatedString(String text) {
        this.text = text;
        this.position = new StringCharacterIterator(text);
    }

    @Override
    public Object getAnnotation(String key) {
        int index = getIndex();
        return index < text.length() ? runs(key).values[index] : null;
    }

    @Override
    public void annotate(String key, Object value, int begin, int end) {
        Runs runs = runs(key);
        Arrays.fill(runs.values, begin, end, value);
        runs.starts.set(begin);
        runs.starts.clear(begin + 1, Math.max(begin + 1, end));
        runs.starts.set(end);
    }

    @Override
    public int getRunStart(String key) {
        return Math.max(0, runs(key).starts.previousSetBit(getIndex()));
    }

    @Override
    public int getRunLimit(String key) {
        return startAfter(runs(key), getIndex());
    }

    @Override
    public int findNextAnnotation(String key) {
        Runs runs = runs(key);
        int next = startAfter(runs, getIndex());
        while (next < text.length() && runs.values[next] == null) next = startAfter(runs, next);
        return next;
    }

    @Override
    public String substring(int begin, int end) {
        return text.substring(begin, end);
    }

    private int startAfter(Runs runs, int index) {
        int next = runs.starts.nextSetBit(index + 1);
        return next < 0 ? text.length() : Math.min(next, text.length());
    }

    private Runs runs(String key) {
        return runsOfKey.computeIfAbsent(key, _ -> new Runs(new Object[text.length()], new BitSet()));
    }

    @Override
    public char first() {
        return position.first();
    }

    @Override
    public char last() {
        return position.last();
    }

    @Override
    public char current() {
        return position.current();
    }

    @Override
    public char next() {
        return position.next();
    }

    @Override
    public char previous() {
        return position.previous();
    }

    @Override
    public char setIndex(int index) {
        return position.setIndex(index);
    }

    @Override
    public int getBeginIndex() {
        return 0;
    }

    @Override
    public int getEndIndex() {
        return text.length();
    }

    @Override
    public int getIndex() {
        return position.getIndex();
    }

    @Override
    public Object clone() {
        FastAnnotatedString copy = new FastAnnotatedString(text);
        runsOfKey.forEach((key, runs) -> copy.runsOfKey.put(key, new Runs(runs.values.clone(), (BitSet) runs.starts.clone())));
        copy.setIndex(getIndex());
        return copy;
    }

    @Override
    public String toString() {
        return text;
    }
}
