package org.kinora.workbench.internal.wizard;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person has answered so far; every answer may be missing. */
record Premise(Map<Question, String> answers) {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,4}(\\.\\d+)?");

    Premise {
        Map<Question, String> inOrder = new EnumMap<>(Question.class);
        inOrder.putAll(answers);
        answers = Collections.unmodifiableMap(inOrder);
    }

    static Premise empty() {
        return new Premise(Map.of());
    }

    String answer(Question question) {
        return answers.getOrDefault(question, "");
    }

    Premise with(Question question, String answer) {
        Map<Question, String> all = new EnumMap<>(Question.class);
        all.putAll(answers);
        if (answer.isBlank()) all.remove(question);
        else all.put(question, answer.strip());
        return new Premise(all);
    }

    /** The answer to a question when an example of it is taken: limits add up, anything else has one answer. */
    String taking(Question question, String example) {
        String before = answer(question);
        if (question.part != Question.Part.LIMITS || before.isEmpty()) return example;
        return List.of(before.split("\\s*,\\s*")).contains(example) ? before : before + ", " + example;
    }

    /** Seconds that the film shall last; empty where none, or no number, was given. */
    Optional<BigDecimal> seconds() {
        String text = answer(Question.DURATION);
        return SECONDS.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Whether a script can be written from it: something must be said. */
    boolean says() {
        return answers.keySet().stream().anyMatch(question -> question.part == Question.Part.STORY);
    }

    /** The input of {@code script.write}. */
    JsonObject script() {
        JsonObject input = new JsonObject();
        answers.forEach((question, answer) -> {
            if (question.part != Question.Part.FILM) input.addProperty(question.component, answer);
        });
        // Without an idea the other answers are what it is about.
        if (!input.has("idea")) input.addProperty("idea", String.join(". ", answers.entrySet().stream()
                .filter(one -> one.getKey().part == Question.Part.STORY).map(Map.Entry::getValue).sorted().toList()));
        seconds().ifPresent(seconds -> input.addProperty("duration", seconds));
        return input;
    }

    /** What {@code film.make} is given beside the script. */
    JsonObject film() {
        JsonObject input = new JsonObject();
        for (Question question : new Question[] {Question.STYLE, Question.CATEGORY, Question.ASPECT})
            if (!answer(question).isEmpty()) input.addProperty(question.component, answer(question));
        if (!answer(Question.SONG).isEmpty()) {
            JsonObject song = new JsonObject();
            song.addProperty("path", answer(Question.SONG));
            input.add("music", song);
        }
        seconds().ifPresent(seconds -> input.addProperty("duration", seconds));
        return input;
    }
}
