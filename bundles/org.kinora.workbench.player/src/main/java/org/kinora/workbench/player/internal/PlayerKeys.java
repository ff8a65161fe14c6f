package org.kinora.workbench.player.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Transport;

/** All that the player does by keys. */
final class PlayerKeys {
    private final List<Action> actions = new ArrayList<>();
    private final Texts texts;
    private final Deck deck;

    /** What is shown besides the picture, and how. */
    interface Looks {
        void full();

        void finer();

        void guides();

        void scopes();

        /** Compares with the next take of the shot; after the last no more. */
        void compare();

        /** Compares in the next way. */
        void comparison();

        /** Uses the other take in the film. */
        void choose();

        void scrub();
    }

    PlayerKeys(Texts texts, Deck deck, Looks looks) {
        this.texts = texts;
        this.deck = deck;
        key("toggle", "Space", () -> deck.asked(Transport.TOGGLE));
        key("stop", "K", () -> deck.asked(Transport.STOP));
        key("forward", "L", () -> deck.asked(Transport.FORWARD));
        key("backward", "J", () -> deck.asked(Transport.BACKWARD));
        key("in", "I", () -> deck.asked(Transport.IN));
        key("out", "O", () -> deck.asked(Transport.OUT));
        key("loop", "Ctrl+L", deck::loop);
        key("scene", "Shift+Space", deck::scene);
        key("sceneBack", "PageUp", () -> deck.scene(false));
        key("sceneOn", "PageDown", () -> deck.scene(true));
        key("full", "F", looks::full);
        key("finer", "R", looks::finer);
        key("guides", "G", looks::guides);
        key("scopes", "W", looks::scopes);
        key("compare", "T", looks::compare);
        key("comparison", "Shift+T", looks::comparison);
        key("choose", "Ctrl+Enter", looks::choose);
        key("scrub", "A", looks::scrub);
        key("back", "Left", () -> deck.step(-1));
        key("on", "Right", () -> deck.step(1));
        key("secondBack", "Shift+Left", () -> deck.step(-second()));
        key("secondOn", "Shift+Right", () -> deck.step(second()));
        key("start", "Home", () -> deck.step(-deck.cut().orElseThrow().frames()));
        key("end", "End", () -> deck.step(deck.cut().orElseThrow().frames()));
    }

    private void key(String name, String keys, Runnable act) {
        actions.add(Action.of("player." + name, texts.text("key." + name), keys, () -> {
            if (deck.cut().isPresent()) act.run();
        }));
    }

    private long second() {
        return deck.cut().orElseThrow().format().rate().round();
    }

    List<Action> actions() {
        return actions;
    }

    /** What stays within reach of a hand while the picture fills the screen. */
    Map<Integer, Runnable> full() {
        Map<Integer, Runnable> keys = new HashMap<>();
        Map<String, Integer> codes = Map.of("toggle", (int) ' ', "stop", (int) 'k', "forward", (int) 'l', "backward", (int) 'j',
                "back", SWT.ARROW_LEFT, "on", SWT.ARROW_RIGHT, "start", SWT.HOME, "end", SWT.END, "guides", (int) 'g');
        for (Action action : actions) {
            Integer code = codes.get(action.id().substring("player.".length()));
            if (code != null) keys.put(code, action.run());
        }
        return keys;
    }
}
