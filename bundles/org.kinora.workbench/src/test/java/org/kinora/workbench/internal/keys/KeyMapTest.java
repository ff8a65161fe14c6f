package org.kinora.workbench.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.workbench.Action;
import org.kinora.workbench.internal.preferences.KeptFile;

class KeyMapTest {
    private static final Action SPLIT = action("timeline.split", "S");
    private static final Action PLAY = action("timeline.play", "Space");

    @TempDir
    Path folder;

    private static Action action(String id, String keys) {
        return Action.of(id, id, keys, () -> { });
    }

    private KeyMap map() {
        return new KeyMap(new KeptFile(folder.resolve("keys.json")));
    }

    private static Stroke stroke(String text) {
        return Stroke.parse(text).orElseThrow();
    }

    private static Event event(int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        return event;
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("A", "Z", "0", "Space", "Left", "F3", "Plus", "Minus", "\\", ",", "/", "[", "Delete", "PageUp", "Escape");
    }

    @Property
    void a_stroke_is_read_back_from_how_it_is_shown(@ForAll boolean control, @ForAll boolean alt, @ForAll boolean shift, @ForAll("keys") String key) {
        Stroke stroke = new Stroke(control, alt, shift, key);
        assertThat(Stroke.parse(stroke.toString())).contains(stroke);
    }

    @Property
    void any_text_is_a_stroke_or_none(@ForAll String text) {
        Stroke.parse(text).ifPresent(stroke -> assertThat(stroke.key()).isNotBlank());
    }

    @Test
    void keys_of_the_keyboard_are_called_what_people_call_them() {
        assertThat(Stroke.of(event('p', SWT.MOD1 | SWT.SHIFT))).contains(stroke("Ctrl+Shift+P"));
        assertThat(Stroke.of(event(SWT.ARROW_LEFT, 0))).contains(stroke("Left"));
        assertThat(Stroke.of(event(SWT.KEYPAD_ADD, 0))).contains(stroke("Plus"));
        assertThat(Stroke.of(event(SWT.F5, SWT.ALT))).contains(stroke("Alt+F5"));
        assertThat(Stroke.of(event(SWT.SHIFT, 0))).isEmpty();
    }

    @Test
    void what_writes_is_left_to_the_text_that_is_typed() {
        assertThat(List.of("J", "Space", "Shift+A", "Left", "Ctrl+C", "Ctrl+Z", "Ctrl+Left", "Delete")).allMatch(text -> stroke(text).writes());
        assertThat(List.of("Ctrl+K", "Ctrl+Shift+P", "F6", "Escape", "Alt+Left", "Ctrl+1")).noneMatch(text -> stroke(text).writes());
    }

    @Test
    void an_action_has_its_own_keys_until_a_person_gives_it_others_which_are_kept() {
        assertThat(map().meant(stroke("S"), List.of(PLAY, SPLIT))).contains(SPLIT);
        map().give(SPLIT, List.of(stroke("Ctrl+K"), stroke("X")));
        assertThat(map().meant(stroke("S"), List.of(PLAY, SPLIT))).isEmpty();
        assertThat(map().shown(SPLIT)).isEqualTo("Ctrl+K, X");
        assertThat(map().changed(SPLIT)).isTrue();
        map().restore(SPLIT);
        assertThat(map().shown(SPLIT)).isEqualTo("S");
    }

    @Test
    void a_preset_gives_keys_but_what_was_changed_by_hand_stays() {
        KeyMap map = map();
        map.give(PLAY, List.of(stroke("P")));
        map.preset("premiere");
        assertThat(map().shown(SPLIT)).isEqualTo("Ctrl+K");
        assertThat(map().shown(PLAY)).isEqualTo("P");
        for (String preset : KeyMap.PRESETS) {
            map.preset(preset);
            assertThat(map.keys(SPLIT)).as(preset).isNotEmpty();
        }
    }

    @Test
    void an_action_may_have_no_keys() {
        KeyMap map = map();
        map.give(SPLIT, List.of());
        assertThat(map.keys(SPLIT)).isEmpty();
        assertThat(map().shown(SPLIT)).isEmpty();
    }

    @Test
    void a_damaged_file_is_left_out() throws Exception {
        for (String bad : List.of("{", "[]", "{\"preset\":\"emacs\"}", "{\"changes\":{\"timeline.split\":[\"Hyper+Q\"]},\"preset\":\"kinora\"}")) {
            Files.writeString(folder.resolve("keys.json"), bad);
            assertThat(map().preset()).as(bad).isEqualTo("kinora");
        }
        assertThat(map().keys(SPLIT)).as("a key that does not exist").isEmpty();
    }
}
