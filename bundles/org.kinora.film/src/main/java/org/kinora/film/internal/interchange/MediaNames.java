package org.kinora.film.internal.interchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a medium of a foreign cut may be called here. */
public final class MediaNames {
    private MediaNames() {}

    /**
     * The names to look for, the likeliest first: the last part of the address, the whole of it, and what the program calls it.
     *
     * @param url a path or an address, perhaps with percent signs; empty for none
     * @param name empty for none
     */
    public static List<String> of(String url, String name) {
        List<String> names = new ArrayList<>();
        String path = decoded(url);
        if (!path.isEmpty()) {
            names.add(path.substring(path.replace('\\', '/').lastIndexOf('/') + 1));
            names.add(path);
        }
        if (!name.isEmpty()) names.add(name);
        return names;
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return url;
        }
    }
}
