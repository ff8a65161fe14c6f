package org.kinora.direction.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.screenplay.Element;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.Line;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.bible.Role;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.words.Tokens;

/** The lines of a speech: one for each stretch between parentheticals; {@code (beat)} becomes a pause. */
record Lines(SceneSetting setting) {
    private static final long BETWEEN = 260;
    private static final long WITHIN = 180;
    private static final long BEAT = 800;

    /** @param action what happens before the speech while the picture holds; empty for nothing */
    List<Line> of(Piece.Talk talk, String action) {
        List<Line> lines = new ArrayList<>();
        Optional<Role> role = setting.bible().cast().speaker(talk.speech().speaker());
        String character = role.map(Role::id).orElse("");
        String speaker = Tokens.titleCase(talk.speech().speaker().strip());
        String note = "";
        long pause = setting.estimate().pause(BETWEEN) + (action.isEmpty() ? 0 : setting.estimate().action(action));
        StringBuilder text = new StringBuilder();
        boolean sung = false;
        for (Element.Part part : talk.speech().parts()) {
            switch (part) {
                case Element.Part.Parenthetical parenthetical -> {
                    pause = add(lines, talk, character, speaker, note, text, sung, pause);
                    boolean beat = parenthetical.text().toLowerCase(java.util.Locale.ROOT)
                            .matches("(?s).*\\b(beat|pause|then|moment|silence|stille|dann)\\b.*");
                    if (beat && !lines.isEmpty()) pause = setting.estimate().pause(BEAT);
                    note = parenthetical.text();
                }
                case Element.Part.Spoken spoken -> {
                    text.append(text.isEmpty() ? "" : " ").append(Tokens.unmarked(spoken.text()).replaceAll("\\s*\\n\\s*", " ").strip());
                    sung = false;
                }
                case Element.Part.Sung song -> {
                    text.append(text.isEmpty() ? "" : " ").append(Tokens.unmarked(song.text()).replaceAll("\\s*\\n\\s*", " ").strip());
                    sung = true;
                }
            }
        }
        add(lines, talk, character, speaker, note, text, sung, pause);
        return lines;
    }

    private long add(List<Line> lines, Piece.Talk talk, String character, String speaker, String note, StringBuilder text, boolean sung, long pause) {
        String words = text.toString().strip();
        text.setLength(0);
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) return pause;
        String id = lines.isEmpty() ? talk.id() : talk.id() + "." + (lines.size() + 1);
        Delivery delivery = setting.acting().delivery(note, words, talk.speech(), sung);
        lines.add(new Line(id, character, speaker, words, setting.language(), delivery, "", Rational.ZERO, setting.estimate()
                .line(words, pace(character, delivery)), Optional.empty(),
                Rational.ofMillis(pause)));
        return setting.estimate().pause(WITHIN);
    }

    /** Permille of normal speed at which somebody speaks a line; singing takes a quarter longer. */
    private int pace(String character, Delivery delivery) {
        int rate = setting.bible().bible().character(character).map(who -> who.voice().rate()).filter(own -> own > 0).orElse(1000);
        int pace = delivery.pace() * rate / 1000;
        return delivery.treatment().equals("sung") ? pace * 4 / 5 : pace;
    }
}
