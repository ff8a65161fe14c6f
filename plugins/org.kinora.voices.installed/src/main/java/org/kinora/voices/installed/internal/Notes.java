package org.kinora.voices.installed.internal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.work.Texts;
import org.kinora.voice.internal.manner.Feelings;
import org.kinora.voices.installed.internal.text.SpokenText;

/** What could not be spoken as asked. */
record Notes(List<String> texts) {
    private static final int SHOWN = 60;

    static Notes of(Texts texts, SpeechRequest request, SpokenText text) {
        List<String> notes = new ArrayList<>();
        if (text.words().isEmpty()) notes.add(texts.text("voice.silent", shortened(request.text())));
        if (!text.unspeakable().isEmpty()) notes.add(texts.text("voice.unspeakable", String.join(", ", text.unspeakable())));
        if (Feelings.of(request.delivery().emotion()).isEmpty()) notes.add(texts.text("voice.feeling", request.delivery().emotion()));
        if (request.delivery().treatment().equals("sung")) notes.add(texts.text("voice.sung", shortened(request.text())));
        return new Notes(List.copyOf(notes));
    }

    Outcome on(Outcome outcome) {
        Outcome noted = outcome;
        for (String text : texts) noted = noted.noting(text);
        return noted;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 3) + "...";
    }
}
