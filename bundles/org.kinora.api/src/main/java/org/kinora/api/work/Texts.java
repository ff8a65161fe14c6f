package org.kinora.api.work;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The message texts of one package: {@code texts.properties} beside a class, looked up through that class's loader. They are English; where a file
 * such as {@code texts_de.properties} lies there too, what it has is said in the language that the process shows things in (the display locale).
 *
 * <p>A failure {@code K} has the keys {@code K.failed} (required), {@code K.expected}, {@code K.found} and {@code K.action}; {@code {0}}, {@code
 * {1}} … stand for
 * arguments. Thread-safe.
 */
public final class Texts {
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String name;
    private final ClassLoader loader;

    private Texts(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
    }

    /** The texts that lie beside a class as {@code texts.properties}; they are read when the first one is asked for. */
    public static Texts beside(Class<?> type) {
        return new Texts(type.getPackageName() + ".texts", type.getClassLoader());
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(name, Locale.getDefault(Locale.Category.DISPLAY), loader, EXACT);
    }

    /** The text of a key with its arguments filled in; the key itself when there is no text. */
    public String text(String key, Object... arguments) {
        try {
            return fill(bundle().getString(key), arguments);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    /** A failure that trying again will not cure. */
    public Failure failure(Kind kind, String key, Object... arguments) {
        return make(kind, key, false, arguments);
    }

    /** A failure that may pass by itself. */
    public Failure passing(Kind kind, String key, Object... arguments) {
        return make(kind, key, true, arguments);
    }

    private Failure make(Kind kind, String key, boolean retryable, Object... arguments) {
        Throwable cause = arguments.length > 0 && arguments[arguments.length - 1] instanceof Throwable last ? last : null;
        Object[] values = cause == null ? arguments : Arrays.copyOf(arguments, arguments.length - 1);
        List<String> names = Arrays.stream(values).map(String::valueOf).toList();
        return new Failure(kind, key, names, text(key + ".failed", values), part(key + ".expected", values), part(key + ".found", values),
                part(key + ".action", values), retryable, cause);
    }

    private String part(String key, Object... arguments) {
        return bundle().containsKey(key) ? text(key, arguments) : "";
    }

    /** Replaces {@code {0}}, {@code {1}} …; anything else, quotes included, stays as it is. */
    private static String fill(String pattern, Object... arguments) {
        String text = pattern;
        for (int i = arguments.length - 1; i >= 0; i--) text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        return text;
    }
}
