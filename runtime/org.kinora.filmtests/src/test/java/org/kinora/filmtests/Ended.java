package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** How a command ended. */
record Ended(int status, String out, String err) {
    /** A command that did what it was asked. */
    Ended good() {
        assertThat(status).as("exit status; out:%n%s%nerr:%n%s", out, err).isZero();
        return this;
    }

    /** A command that could not, and said why: its exit status and the first line of its message. */
    Ended refused(int expectedStatus, String firstLine) {
        assertThat(message()).as("message; out:%n%s%nerr:%n%s", out, err).startsWith("kinora: " + firstLine + "\n");
        assertThat(status).as("exit status").isEqualTo(expectedStatus);
        assertThat(err).as("no stack trace").doesNotContain("\tat ");
        return this;
    }

    /** What it said on standard error without its progress. */
    String message() {
        StringBuilder message = new StringBuilder();
        err.lines().filter(line -> !line.startsWith("[")).forEach(line -> message.append(line).append('\n'));
        return message.toString();
    }

    /** Standard output as one JSON object. */
    JsonObject json() {
        good();
        assertThat(out.strip().lines()).as("one JSON object in one line").hasSize(1);
        return JsonParser.parseString(out).getAsJsonObject();
    }

    int number(String name) {
        JsonObject json = json();
        return json.has(name) ? json.get(name).getAsInt() : 0;
    }

    /** A rational such as {@code 47/2} in seconds. */
    double seconds() {
        return rational(json().get("seconds").getAsString());
    }

    static double rational(String text) {
        String[] parts = text.split("/");
        return Double.parseDouble(parts[0]) / (parts.length == 2 ? Double.parseDouble(parts[1]) : 1);
    }

    List<String> notes() {
        return strings("notes");
    }

    /** A list of texts; empty where it is left out. */
    List<String> strings(String name) {
        JsonObject json = json();
        List<String> texts = new ArrayList<>();
        if (json.has(name)) for (JsonElement text : json.getAsJsonArray(name)) texts.add(text.getAsString());
        return texts;
    }

    /** Objects of a list; empty where it is left out. */
    List<JsonObject> objects(String name) {
        JsonObject json = json();
        List<JsonObject> objects = new ArrayList<>();
        if (json.has(name)) for (JsonElement each : json.getAsJsonArray(name)) objects.add(each.getAsJsonObject());
        return objects;
    }
}
