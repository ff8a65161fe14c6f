package org.kinora.workbench.internal.errand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked and not answered yet: the same words asked again go with the open question, unless something was changed since it was put, and nobody
 * is told an answer that a newer one to the same words has overtaken. Any thread.
 *
 * @param <Q> the words of a question
 * @param <A> who asks
 */
final class Questions<Q, A> {
    private final Map<Q, List<Question<A>>> open = new HashMap<>();

    /** One that was put; {@code first} tells whether it is put just now, else it goes with one that is open. */
    record Place<A>(Question<A> question, boolean first) {}

    /** An open question. */
    static final class Question<A> {
        private final List<A> askers = new ArrayList<>();
        private boolean fresh = true;
    }

    /** Puts a question, or goes with the one that is open. */
    synchronized Place<A> put(Q words, A asker) {
        List<Question<A>> same = open.computeIfAbsent(words, key -> new ArrayList<>());
        boolean first = same.isEmpty() || !same.getLast().fresh;
        if (first) same.add(new Question<>());
        same.getLast().askers.add(asker);
        return new Place<>(same.getLast(), first);
    }

    /** Something was changed: what is open may be answered by what was before, so whoever asks from now on asks anew. */
    synchronized void changed() {
        open.values().forEach(same -> same.forEach(question -> question.fresh = false));
    }

    /** Who is to be told the answer, in the order of their asking: those too who asked the same earlier and are not answered yet. */
    synchronized List<A> answered(Q words, Question<A> question) {
        List<Question<A>> same = open.getOrDefault(words, List.of());
        int at = same.indexOf(question);
        if (at < 0) return List.of();
        List<Question<A>> overtaken = same.subList(0, at + 1);
        List<A> askers = overtaken.stream().flatMap(each -> each.askers.stream()).toList();
        overtaken.clear();
        if (same.isEmpty()) open.remove(words);
        return askers;
    }

    /** Who is to be told that there is no answer to it; nobody where a newer answer has overtaken it. */
    synchronized List<A> failed(Q words, Question<A> question) {
        List<Question<A>> same = open.getOrDefault(words, List.of());
        if (!same.contains(question)) return List.of();
        same.remove(question);
        if (same.isEmpty()) open.remove(words);
        return List.copyOf(question.askers);
    }

    /** Whether somebody still waits for the answer to it. */
    synchronized boolean waits(Q words, Question<A> question) {
        return open.getOrDefault(words, List.of()).contains(question);
    }

    /** Somebody no longer waits; false where the answer is on its way. */
    synchronized boolean leave(Q words, Question<A> question, A asker) {
        return open.getOrDefault(words, List.of()).contains(question) && question.askers.remove(asker);
    }
}
