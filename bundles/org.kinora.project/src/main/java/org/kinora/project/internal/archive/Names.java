package org.kinora.project.internal.archive;

import java.util.regex.Pattern;
import org.kinora.project.internal.ProjectFile;

/** The only names that an archive may hold. */
final class Names {
    static final String ROWS = "store/rows.jsonl.gz";
    private static final Pattern ASSET = Pattern.compile("assets/([0-9a-f]{2})/(\\1[0-9a-f]{62})\\.[a-z0-9]{1,8}");

    private Names() {}

    static boolean allowed(String name) {
        return name.equals(ProjectFile.NAME) || name.equals(ROWS) || asset(name);
    }

    static boolean asset(String name) {
        return ASSET.matcher(name).matches();
    }

    /** The hash that an asset's name promises. */
    static String hash(String asset) {
        return asset.substring("assets/ab/".length(), asset.indexOf('.'));
    }
}
