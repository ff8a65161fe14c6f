package org.kinora.workbench.internal.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Keys pressed together.
 *
 * @param key a letter or digit in upper case, a sign, or a name: {@code Space}, {@code Left}, {@code F3}
 */
public record Stroke(boolean control, boolean alt, boolean shift, String key) {
    private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry((int) ' ', "Space"), Map.entry((int) '+', "Plus"),
            Map.entry((int) '-', "Minus"), Map.entry((int) SWT.CR, "Enter"), Map.entry((int) SWT.ESC, "Escape"), Map.entry((int) SWT.TAB, "Tab"),
            Map.entry((int) SWT.DEL, "Delete"), Map.entry((int) SWT.BS, "Backspace"), Map.entry(SWT.ARROW_LEFT, "Left"),
            Map.entry(SWT.ARROW_RIGHT, "Right"), Map.entry(SWT.ARROW_UP, "Up"), Map.entry(SWT.ARROW_DOWN, "Down"), Map.entry(SWT.HOME, "Home"),
            Map.entry(SWT.END, "End"), Map.entry(SWT.PAGE_UP, "PageUp"), Map.entry(SWT.PAGE_DOWN, "PageDown"), Map.entry(SWT.INSERT, "Insert"),
            Map.entry(SWT.KEYPAD_ADD, "Plus"), Map.entry(SWT.KEYPAD_SUBTRACT, "Minus"), Map.entry(SWT.KEYPAD_CR, "Enter"));
    private static final Map<String, String> BY_NAME = byName();

    private static Map<String, String> byName() {
        Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        NAMES.values().forEach(name -> names.put(name, name));
        for (int i = 1; i <= 20; i++) names.put("F" + i, "F" + i);
        return names;
    }

    /** What an event of the keyboard says; empty for a modifier alone and for keys without a name. */
    public static Optional<Stroke> of(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        return name(event.keyCode).map(key -> new Stroke(control, alt, shift, key));
    }

    private static Optional<String> name(int code) {
        if (NAMES.containsKey(code)) return Optional.of(NAMES.get(code));
        if (code >= SWT.F1 && code <= SWT.F20) return Optional.of("F" + (code - SWT.F1 + 1));
        if (code >= SWT.KEYPAD_0 && code <= SWT.KEYPAD_9) return Optional.of(String.valueOf((char) ('0' + code - SWT.KEYPAD_0)));
        boolean sign = code > ' ' && code < 0xFFFF && !Character.isISOControl(code);
        return sign ? Optional.of(String.valueOf((char) code).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** Reads {@code Ctrl+Shift+P}; empty where it is none. */
    public static Optional<Stroke> parse(String text) {
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\+", -1)));
        String last = words.removeLast().strip();
        boolean control = words.removeIf(word -> word.strip().equalsIgnoreCase("ctrl"));
        boolean alt = words.removeIf(word -> word.strip().equalsIgnoreCase("alt"));
        boolean shift = words.removeIf(word -> word.strip().equalsIgnoreCase("shift"));
        String key = last.length() == 1 ? last.toUpperCase(Locale.ROOT) : BY_NAME.get(last);
        return words.isEmpty() && key != null && !key.isBlank() ? Optional.of(new Stroke(control, alt, shift, key)) : Optional.empty();
    }

    /** Whether it writes or moves the caret where a text is typed. */
    public boolean writes() {
        boolean edits = control && (key.length() == 1 && "ACVXZY".contains(key) || BY_NAME.containsKey(key) && !key.startsWith("F"));
        return edits || !control && !alt && !key.equals("Escape") && !(key.startsWith("F") && key.length() > 1);
    }

    @Override
    public String toString() {
        return (control ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
    }
}
